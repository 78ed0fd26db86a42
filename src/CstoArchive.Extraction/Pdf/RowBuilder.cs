using System.Runtime.InteropServices;

namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// Letters to rows: strings of letters as the content gives them, put on rows by their baselines and joined from left to right.
/// Content order is trusted within a string only, so text drawn in any order comes out in the order it stands.
/// </summary>
internal static class RowBuilder
{
    /// <summary>In ems: a wider gap within a row parts two runs (columns, cells of a table).</summary>
    private const float RunGap = 1.0f;

    /// <summary>In ems: baselines closer than this are one row.</summary>
    private const float RowTolerance = 0.3f;

    /// <summary>The rows of the letters, the highest first.</summary>
    public static List<TextRow> Build(IReadOnlyList<Letter> letters)
    {
        var strings = Strings(letters);
        strings.Sort(static (a, b) => b.Y != a.Y ? b.Y.CompareTo(a.Y) : a.X.CompareTo(b.X));
        var rows = new List<List<LetterString>>();
        foreach (var next in strings)
        {
            if (rows.Count > 0 && rows[^1][0].Y - next.Y <= RowTolerance * Math.Min(rows[^1][^1].Size, next.Size))
            {
                rows[^1].Add(next);
            }
            else
            {
                rows.Add([next]);
            }
        }

        // Columns may stand closer than the words of a stretched line: what lies on both sides of a gutter is never one run.
        var gutter = strings.Count > 0 ? Gutter.Find(strings.ConvertAll(s => (s.X, s.Right)), rows.Count) : null;
        return rows.ConvertAll(row => Row(row, gutter ?? float.NaN));
    }

    /// <summary>Letters that follow each other in the content and on the page. A raised or lowered figure stays with its word.</summary>
    private static List<LetterString> Strings(IReadOnlyList<Letter> letters)
    {
        var strings = new List<LetterString>();
        LetterString? current = null;
        foreach (var letter in letters)
        {
            if (current is null || !current.TryAppend(letter))
            {
                strings.Add(current = new LetterString(letter));
            }
        }

        return strings;
    }

    private static TextRow Row(List<LetterString> row, float gutter)
    {
        row.Sort(static (a, b) => a.X.CompareTo(b.X));
        var runs = new List<TextRun>();
        var current = row[0];
        for (var i = 1; i < row.Count; i++)
        {
            var next = row[i];
            if (next.X - current.Right > RunGap * Math.Max(current.Size, next.Size) || (current.Right < gutter && next.X > gutter))
            {
                runs.Add(Run(current));
                current = next;
            }
            else
            {
                current.Merge(next);
            }
        }

        runs.Add(Run(current));
        return new TextRow(runs);
    }

    private static TextRun Run(LetterString s) =>
        new(RunText.Of(CollectionsMarshal.AsSpan(s.Letters)), s.X, s.Right, s.Y, s.Size, s.BoldLetters * 2 > s.Letters.Count);
}
