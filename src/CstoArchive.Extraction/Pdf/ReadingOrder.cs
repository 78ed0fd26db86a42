namespace CstoArchive.Extraction.Pdf;

/// <summary>A line of text in reading order. Lines of one <see cref="Block"/> stand under each other in one column.</summary>
internal sealed record TextLine(string Text, float X, float Right, float Y, float Size, bool Bold, int Block);

/// <summary>
/// Rows to lines in the order a reader takes them. A page is read row by row, tables too, but where a stretch of it is set in
/// columns of prose: a gutter that no run crosses, with lines that fill their width on both sides.
/// </summary>
internal sealed class ReadingOrder
{
    /// <summary>Lines that a column must have to be one.</summary>
    private const int MinColumnLines = 4;

    /// <summary>Of the width of its column: how long a line of prose is, but for the last of a paragraph.</summary>
    private const float FullLine = 0.72f;

    /// <summary>Columns within columns are looked for this deep.</summary>
    private const int MaxDepth = 4;

    private readonly List<TextLine> lines = [];
    private int block;

    public static List<TextLine> Of(Sheet sheet)
    {
        var order = new ReadingOrder();
        order.Read(sheet.Rows, 0);
        return order.lines;
    }

    private void Read(List<TextRow> rows, int depth)
    {
        if (depth < MaxDepth && rows.Count > MinColumnLines && Gutter.Find(rows.SelectMany(r => r.Runs).Select(r => (r.X, r.Right)).ToList(), rows.Count) is { } gutter)
        {
            ReadBands(rows, gutter, depth);
        }
        else
        {
            Emit(rows);
        }
    }

    private void Emit(IEnumerable<TextRow> rows)
    {
        block++;
        foreach (var row in rows)
        {
            lines.Add(new TextLine(row.Text, row.X, row.Right, row.Y, row.Size, row.Bold, block));
        }
    }

    /// <summary>Stretches of rows between those that cross the gutter: in columns where both sides are prose, else row by row.</summary>
    private void ReadBands(List<TextRow> rows, float gutter, int depth)
    {
        var band = new List<TextRow>();
        var plain = new List<TextRow>();
        foreach (var row in rows)
        {
            if (row.Runs.Any(r => r.X < gutter && r.Right > gutter))
            {
                Close();
                plain.Add(row);
            }
            else
            {
                band.Add(row);
            }
        }

        Close();
        Flush();

        void Close()
        {
            var left = Side(band, r => r.Right <= gutter);
            var right = Side(band, r => r.X >= gutter);
            if (IsProse(left) && IsProse(right) && Overlap(left, right))
            {
                Flush();
                var rightFirst = left.Count(r => r.RightToLeft) * 2 > left.Count;
                Read(rightFirst ? right : left, depth + 1);
                Read(rightFirst ? left : right, depth + 1);
            }
            else
            {
                plain.AddRange(band);
            }

            band.Clear();
        }

        void Flush()
        {
            if (plain.Count > 0)
            {
                Emit(plain);
                plain.Clear();
            }
        }
    }

    private static List<TextRow> Side(List<TextRow> band, Func<TextRun, bool> on) =>
        band.Select(r => r.Runs.Where(on).ToList()).Where(r => r.Count > 0).Select(r => new TextRow(r)).ToList();

    private static bool IsProse(List<TextRow> column)
    {
        if (column.Count < MinColumnLines)
        {
            return false;
        }

        var left = column.Min(r => r.X);
        var width = column.Max(r => r.Right) - left;
        var full = column.Count(r => r.Right - r.X > FullLine * width && r.Text.Length >= 18);
        return full * 2 > column.Count;
    }

    private static bool Overlap(List<TextRow> a, List<TextRow> b)
    {
        var shared = Math.Min(a[0].Y, b[0].Y) - Math.Max(a[^1].Y, b[^1].Y);
        return shared > 0.5f * Math.Min(a[0].Y - a[^1].Y, b[0].Y - b[^1].Y);
    }
}
