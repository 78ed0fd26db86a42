namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// The rows of one page that read in one direction, the highest first. A page has one sheet; a page with a table set across,
/// or with a note up its margin, has another. Rows that are no text move from <see cref="Rows"/> to <see cref="Removed"/>.
/// </summary>
internal sealed class Sheet(int page, List<TextRow> rows, float width, float height)
{
    /// <summary>Counted from 1.</summary>
    public int Page { get; } = page;

    public List<TextRow> Rows { get; } = rows;

    public List<TextRow> Removed { get; } = [];

    /// <summary>Points, as the letters of this sheet see the page.</summary>
    public float Width { get; } = width;

    public float Height { get; } = height;

    public void Remove(TextRow row)
    {
        Rows.Remove(row);
        Removed.Add(row);
    }

    /// <summary>The sheets of a page, the one with the most letters first.</summary>
    public static IReadOnlyList<Sheet> Of(int page, PageLetters letters)
    {
        var sheets = new List<Sheet>(1);
        foreach (var direction in Enum.GetValues<TextDirection>().OrderByDescending(d => letters[d].Count))
        {
            if (letters[direction].Count > 0)
            {
                var (width, height) = letters.SizeFor(direction);
                sheets.Add(new Sheet(page, Mojibake.Repair(RowBuilder.Build(letters[direction])), width, height));
            }
        }

        return sheets;
    }
}
