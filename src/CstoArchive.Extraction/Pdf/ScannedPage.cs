namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// A page that is a picture with a text layer under it: what some scanner's OCR read, long ago and not always well. Where the layer is poor, or the first
/// page's names no number of the paper, the picture is read anew and the better of both is kept.
/// </summary>
internal static class ScannedPage
{
    /// <summary>Of a page's area: pictures that cover more of it are the page.</summary>
    private const float MinPictures = 0.6f;

    /// <summary>Of the words: a layer in which more are malformed is poor.</summary>
    private const float MaxMalformed = 0.05f;

    /// <summary>Words a layer must have before it is judged.</summary>
    private const int MinWords = 40;

    /// <summary>Of the height: the numbers of a paper stand above this, or below the other.</summary>
    private const float MastheadShare = 0.68f;
    private const float FootShare = 0.18f;

    public static bool Is(PageLetters page) => page.Pictures > MinPictures * page.Width * page.Height;

    /// <summary>The page's sheets with what OCR read better; null where the layer stays as it is.</summary>
    public static IReadOnlyList<Sheet>? Reread(OcrReader ocr, int number, PageLetters page, IReadOnlyList<Sheet> layer)
    {
        var (malformed, judged) = WordShapes.Malformed(WordsOf(layer));
        var isPoor = judged >= MinWords && malformed > MaxMalformed;
        if (!isPoor && (number != 1 || HasNumber(layer)) || ocr.Read(number, page.Width, page.Height) is not { } read)
        {
            return null;
        }

        var again = WordShapes.Malformed(read.Words.Select(word => word.Text));
        if (isPoor && again.Judged * 2 > judged && again.Share < malformed)
        {
            return Sheet.Of(number, read.Letters(page.Width, page.Height));
        }

        var scale = page.Height / read.Height;
        var numbers = read.Numbers().Where(line => line.Top < (1 - MastheadShare) * read.Height || line.Top > (1 - FootShare) * read.Height)
            .Select(line => line.Scaled(scale, 0)).ToList();
        if (number != 1 || numbers.Count == 0)
        {
            return null;
        }

        foreach (var line in numbers)
        {
            page.Clear(line.Words[0].Left, line.Words[^1].Right, page.Height - line.Bottom, page.Height - line.Top);
        }

        page.Add(read.Letters(page.Width, page.Height), letter => numbers.Any(line =>
            letter.X >= line.Words[0].Left - 1 && letter.Right <= line.Words[^1].Right + 1 && letter.Y > page.Height - line.Bottom && letter.Y < page.Height - line.Top));
        return Sheet.Of(number, page);
    }

    private static IEnumerable<string> WordsOf(IReadOnlyList<Sheet> layer) => layer.SelectMany(s => s.Rows).SelectMany(r => r.Text.Split(' '));

    private static bool HasNumber(IReadOnlyList<Sheet> layer) =>
        layer is [var main, ..] && main.Rows.Where(r => r.Y > MastheadShare * main.Height).SelectMany(r => r.Runs).SelectMany(OwnNumbers.SymbolsIfAll).Any();
}
