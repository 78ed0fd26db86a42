using CstoArchive.Search;

namespace CstoArchive.Web.Pages;

/// <summary>A number that a document cites: the pages it stands on, and the words around its first place.</summary>
internal sealed record CitedView(string Symbol, IReadOnlyList<int> Pages, bool Held, CitingWords Sentence)
{
    /// <summary>What a document says with a number that it cites at these places, of which there is at least one.</summary>
    public static CitedView Of(ArchiveDocument document, IReadOnlyList<CitedSymbol> citations, bool held)
    {
        var text = document.Pages.FirstOrDefault(page => page.Number == citations[0].Page)?.Text ?? "";
        return new CitedView(citations[0].Symbol, [.. citations.Select(citation => citation.Page).Distinct().Order()], held, CitingWords.Around(text, citations[0]));
    }
}

/// <summary>The number as it is written, and what stands before and after it in its sentence.</summary>
internal sealed record CitingWords(string Before, string Number, string After)
{
    /// <summary>UTF-16 code units on either side of the number.</summary>
    private const int Most = 140;

    public static CitingWords Around(string text, CitedSymbol citation)
    {
        var from = Math.Clamp(citation.Start, 0, text.Length);
        var to = Math.Clamp(citation.End, from, text.Length);
        var before = text.AsSpan(Math.Max(0, from - Most), Math.Min(from, Most));
        var after = text.AsSpan(to, Math.Min(text.Length - to, Most));

        var start = StartOfSentence(before);
        var stop = EndOfSentence(after);
        return new CitingWords(
            Line(before[start..]) + (start < before.Length && char.IsWhiteSpace(before[^1]) ? " " : ""),
            text[from..to],
            (after.Length > 0 && char.IsWhiteSpace(after[0]) ? " " : "") + Line(after[..stop]));
    }

    private static int StartOfSentence(ReadOnlySpan<char> before)
    {
        for (var i = before.Length - 1; i > 0; i--)
        {
            if (char.IsWhiteSpace(before[i]) && (before[i - 1] is '.' or ';' or '\n'))
            {
                return i + 1;
            }
        }

        return before.Length == Most ? before.IndexOf(' ') + 1 : 0;
    }

    private static int EndOfSentence(ReadOnlySpan<char> after)
    {
        for (var i = 0; i < after.Length; i++)
        {
            if ((after[i] is '.' or ';' or '\n') && (i + 1 == after.Length || char.IsWhiteSpace(after[i + 1])))
            {
                return i + 1;
            }
        }

        return after.Length == Most && after.LastIndexOf(' ') is > 0 and var blank ? blank : after.Length;
    }

    private static string Line(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
