using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>What follows the body of a number with points for slashes: year, number, kind of paper (ADP.2015.8.InformalNote).</summary>
internal static class DottedElements
{
    private const int MostElements = 4;
    private const int LongestElement = 24;

    /// <summary>Whether the letters just written are such a body's, with a point and a figure behind them.</summary>
    public static bool Begin(in SymbolDraft draft) =>
        draft.Cursor.Current == '.' && Characters.IsDigit(draft.Cursor.Peek(1)) && DottedSeries.TryFind(draft.Cursor.Written, out _);

    /// <summary>Reads the year and at least one number or word more, each behind a point.</summary>
    public static bool Read(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var yearAt = cursor.Position + 1;
        for (var elements = 0; elements < MostElements && cursor.Current == '.' && Characters.IsWordCharacter(cursor.Peek(1)); elements++)
        {
            var mark = cursor.Mark();
            cursor.Append('.');
            cursor.Step();
            var from = cursor.Length;
            while (cursor.Length - from < LongestElement && (Characters.IsDigit(cursor.Current) || Characters.IsLetter(cursor.Current)))
            {
                cursor.Append(cursor.Current);
                cursor.Step();
            }

            var element = cursor.Written[from..];
            if (elements == 0 && !IsYear(element))
            {
                return draft.Fail(yearAt, "a year of four digits");
            }

            if (draft.IsRunning && elements > 0 && !IsKindOfPaper(element))
            {
                cursor.GoBack(mark);
                break;
            }

            if (elements > 0)
            {
                draft.Accept();
            }
        }

        return draft.End > 0 || draft.Fail(cursor.Position, "a point, and behind it a number or the kind of paper");
    }

    private static bool IsYear(ReadOnlySpan<char> element) => element is ['1', '9', '9', _] or ['2', '0', _, _] && !element.ContainsAnyExceptInRange('0', '9');

    /// <summary>A number, capitals or a word with a capital within (i3, INF, InformalNote): "...2015.8.The" is the next sentence.</summary>
    private static bool IsKindOfPaper(ReadOnlySpan<char> element) =>
        element.ContainsAnyInRange('0', '9') ? element.Length <= 6 : element.Length > 2 && element[1..].ContainsAnyInRange('A', 'Z');
}
