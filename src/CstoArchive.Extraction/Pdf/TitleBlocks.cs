namespace CstoArchive.Extraction.Pdf;

/// <summary>Lines of one size and weight under each other.</summary>
internal sealed record TitleBlock(string Text, float X, float Right, float Size, bool Bold);

/// <summary>The upper part of a first page as blocks, with the measures that headings stand out from.</summary>
internal sealed record TitleBlocks(IReadOnlyList<TitleBlock> Blocks, float BodySize, float Left, float Right)
{
    private const int MaxBlocks = 16;

    public static TitleBlocks Of(Sheet first)
    {
        var rows = first.Rows.Where(r => r.Text.Any(char.IsLetter)).ToList();
        if (rows.Count == 0)
        {
            return new TitleBlocks([], 10, 0, 0);
        }

        var body = rows.GroupBy(r => MathF.Round(r.Size * 2) / 2).MaxBy(g => g.Sum(r => r.Text.Length))!.Key;
        var blocks = new List<List<TextRow>>();
        foreach (var row in rows)
        {
            if (blocks.Count > 0 && GoesOn(blocks[^1][^1], row))
            {
                blocks[^1].Add(row);
            }
            else if (blocks.Count == MaxBlocks)
            {
                break;
            }
            else
            {
                blocks.Add([row]);
            }
        }

        return new TitleBlocks(blocks.Select(Block).ToList(), body, rows.Min(r => r.X), rows.Max(r => r.Right));
    }

    public bool IsCentered(TitleBlock block) => block.X > Left + 15 && Math.Abs(block.X + block.Right - Left - Right) < 40;

    /// <summary>A date with no more than a place beside it.</summary>
    public static bool IsDate(string text) =>
        text.Length < 80 && DateFinder.Find(text, 1) is [var date] && text.Length - (date.End - date.Start) < 32;

    private static TitleBlock Block(List<TextRow> rows) =>
        new(string.Join(' ', rows.Select(r => r.Text)), rows.Min(r => r.X), rows.Max(r => r.Right), rows[0].Size, rows[0].Bold);

    private static bool GoesOn(TextRow last, TextRow row)
    {
        var aligned = last.Runs.Any(r => Math.Abs(r.X - row.X) < 4) || Math.Abs(last.X + last.Right - row.X - row.Right) < 40 || Math.Abs(last.Right - row.Right) < 4;
        return aligned && last.Bold == row.Bold && Math.Abs(last.Size - row.Size) < 0.06f * last.Size && last.Y - row.Y < 1.65f * last.Size
            && !IsDate(row.Text) && !IsDate(last.Text);
    }
}
