using System.Buffers;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>What may stand in second place: the table of series says which words, and a number there has to be a serial, a session or a year.</summary>
internal static class SecondElement
{
    private static readonly SearchValues<char> s_letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>What the table has for this series, in words for the fault.</summary>
    public static string Expected(in SymbolDraft draft) => draft.Series switch
    {
        null => "a number or a word in capitals behind the slash",
        { Second: "?" or "? #" } => "a number or a word in capitals behind the slash",
        var s => $"after {s.First}/ one of: {s.Second.Replace("#", "a number", StringComparison.Ordinal).Replace(" ", ", ", StringComparison.Ordinal).Replace("a, number", "a number", StringComparison.Ordinal)}",
    };

    /// <summary>Whether the element that begins at <paramref name="from"/> of the canonical form may be the second of this series.</summary>
    public static bool IsAllowed(in SymbolDraft draft, int from)
    {
        ref readonly var cursor = ref draft.Cursor;
        var element = cursor.Written[from..];
        if (draft.Series is null)
        {
            return true;
        }

        if (Characters.IsDigit(element[0]))
        {
            return draft.Series.AllowsNumber && (draft.Series.First != "DC" || draft.SecondNumber <= 400);
        }

        var word = element;
        var end = word.IndexOfAnyExcept(s_letters);
        word = end < 0 ? word : word[..end];
        Span<char> upper = stackalloc char[word.Length];
        word.ToUpperInvariant(upper);
        return draft.Series.AllowsWord(upper) && (upper is not "S" || draft.Series.First != "A" || element.Length > 2);
    }

    /// <summary>
    /// A number in second place is a serial number where nothing or a modification follows, else a session (A) or a year (S, E); the serials of the old
    /// papers may look like years themselves.
    /// </summary>
    public static bool IsNumberRight(in SymbolDraft draft, int from)
    {
        ref readonly var cursor = ref draft.Cursor;
        if (draft.SecondNumber < 0 || draft.Series is null)
        {
            return true;
        }

        var element = cursor.Written[from..];
        var end = element.IndexOfAny('.', '(');
        if (element[0] == '(' || WordTable.IsModification(end < 0 ? element : element[..end]))
        {
            return true;
        }

        return IsSessionOrYear(draft);
    }

    /// <summary>Whether the number in second place can be a session of the General Assembly, or a year of the two Councils; true of other series.</summary>
    public static bool IsSessionOrYear(in SymbolDraft draft) => draft.Series?.First switch
    {
        "A" => AssemblySessions.IsSession(draft.SecondNumber),
        "S" => draft.SecondNumber is >= 1994 and < 2100,
        "E" => draft.SecondNumber is >= 1978 and < 2100,
        _ => true,
    };
}
