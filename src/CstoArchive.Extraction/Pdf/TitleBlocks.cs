namespace CstoArchive.Extraction.Pdf;

/// <summary>Lines of one size and weight under each other.</summary>
internal sealed record TitleBlock(string Text, float X, float Right, float Top, float Bottom, float Size, bool Bold);

/// <summary>The upper part of a first page as blocks, with the measures that headings stand out from.</summary>
internal sealed record TitleBlocks(IReadOnlyList<TitleBlock> Blocks, float BodySize, float Left, float Right, float Width)
{
    private const int MaxBlocks = 16;

    public static TitleBlocks Of(Sheet first, float bodySize)
    {
        var rows = first.Rows.Where(r => r.Text.Any(char.IsLetter)).ToList();
        if (rows.Count == 0)
        {
            return new TitleBlocks([], bodySize, 0, 0, first.Width);
        }

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

        return new TitleBlocks(blocks.Select(Block).ToList(), bodySize, rows.Min(r => r.X), rows.Max(r => r.Right), first.Width);
    }

    /// <summary>Between the margins of the text, or between those of a page that has little on it.</summary>
    public bool IsCentered(TitleBlock block) =>
        (block.X > Left + 8 && Math.Abs(block.X + block.Right - Left - Right) < 40)
        || (block.Right - block.X < 0.62f * Width && Math.Abs(block.X + block.Right - Width) < 40);

    /// <summary>A date with no more than a place beside it.</summary>
    public static bool IsDate(string text) =>
        text.Length < 80 && DateFinder.Find(text, 1) is [var date] && text.Length - (date.End - date.Start) < 32;

    private static TitleBlock Block(List<TextRow> rows) =>
        new(string.Join(' ', rows.Select(r => r.Text)), rows.Min(r => r.X), rows.Max(r => r.Right), rows[0].Y, rows[^1].Y, rows[0].Size, rows[0].Bold);

    private static bool GoesOn(TextRow last, TextRow row)
    {
        var aligned = last.Runs.Any(r => Math.Abs(r.X - row.X) < 4) || Math.Abs(last.X + last.Right - row.X - row.Right) < 40 || Math.Abs(last.Right - row.Right) < 4;
        return aligned && last.Bold == row.Bold && Math.Abs(last.Size - row.Size) < 0.06f * last.Size && last.Y - row.Y < 1.85f * last.Size
            && !IsDate(row.Text) && !IsDate(last.Text);
    }
}
