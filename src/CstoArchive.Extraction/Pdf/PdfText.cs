using UglyToad.PdfPig;

namespace CstoArchive.Extraction.Pdf;

/// <summary>One open PDF on its way to a <see cref="ReadDocument"/>: letters, rows, furniture, reading order, text, facts.</summary>
internal sealed class PdfText(PdfDocument document, ReadProgress? progress, OcrReader? ocr)
{
    private readonly List<Sheet> sheets = [];
    private readonly List<int> failed = [];
    private readonly List<int> withoutText = [];
    private readonly List<int> gibberish = [];
    private readonly List<int> byOcr = [];
    private string? stopped;

    public ReadDocument Read()
    {
        if (document.NumberOfPages == 0)
        {
            return ReadDocument.Unread("pdf", ExtractionStatus.Malformed, "The file has no pages.");
        }

        var count = ReadSheets();
        var main = sheets.DistinctBy(s => s.Page).ToList();
        var masthead = main is [{ Page: 1 }, ..] ? Masthead.Of(main[0]) : null;
        var own = OwnNumbers.Of(main, masthead);
        Furniture.Remove(main, own, masthead);
        var titles = main.Count > 0 ? TitleFinder.Of(main[0], BodySize(main), masthead is not null || own.Symbols.Count > 0) : [];
        var lines = sheets.Select(ReadingOrder.Of).ToList();
        Hyphens.Join(lines);
        var read = new ReadDocument
        {
            Format = "pdf",
            Kind = "paper",
            Pages = Pages(count, lines),
            TitleCandidates = titles,
            Dates = masthead?.Date is { } date ? [date] : [],
            Symbols = own.Symbols.Select(s => s.Canonical).ToList(),
            JobNumbers = own.JobNumber is { } job ? [job.Canonical] : [],
        };
        return WithVerdict(read, count);
    }

    /// <summary>Fills <see cref="sheets"/>; a page that can't be read is noted and left out.</summary>
    private int ReadSheets()
    {
        var letters = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            if (number > PdfReader.MaxPages || letters > PdfReader.MaxLetters)
            {
                stopped = $"Only the first {number - 1} of {document.NumberOfPages} pages were read.";
                return number - 1;
            }

            try
            {
                var page = document.GetPage<PageLetters>(number);
                letters += page.Count;
                var ofPage = TextOf(number, page);
                if (ofPage is null)
                {
                    continue;
                }

                sheets.AddRange(ofPage);
                var text = string.Join('\n', ofPage.SelectMany(s => s.Rows).Select(r => r.Text));
                progress?.Invoke(new ReadDocument { Format = "pdf", Pages = [new ExtractedPage(number, text, []) { Ocr = byOcr.Contains(number) }] });
            }
#pragma warning disable CA1031 // A page may fail in any way; the others are still worth reading.
            catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
            {
                failed.Add(number);
            }
        }

        return document.NumberOfPages;
    }

    /// <summary>The page's text layer; where there is none, or none that says anything, what OCR reads; null where that is nothing either.</summary>
    private IReadOnlyList<Sheet>? TextOf(int number, PageLetters page)
    {
        var layer = Sheet.Of(number, page);
        var isGibberish = Gibberish.Is(layer, page.Controls);
        if (!isGibberish && (page.Count > 0 || !page.HasImage))
        {
            if (ocr is null || !ScannedPage.Is(page) || ScannedPage.Reread(ocr, number, page, layer) is not { } better)
            {
                return layer;
            }

            byOcr.Add(number);
            return better;
        }

        if (ocr?.Read(number, page.Width, page.Height) is { } read)
        {
            // A picture without words (a map, an empty sheet) is read too.
            byOcr.Add(number);
            return Sheet.Of(number, read.Letters(page.Width, page.Height));
        }

        (isGibberish ? gibberish : withoutText).Add(number);
        return null;
    }

    /// <summary>The size most of the text of the first pages is set in.</summary>
    private static float BodySize(List<Sheet> main)
    {
        // A corrigendum has more heading than text; but what is all bold has no other text.
        var rows = main.Take(10).SelectMany(s => s.Rows).ToList();
        return UsualSize(rows.Where(r => !r.Bold)) ?? UsualSize(rows) ?? 10;
    }

    private static float? UsualSize(IEnumerable<TextRow> rows) =>
        rows.GroupBy(r => MathF.Round(r.Size * 2) / 2).OrderByDescending(g => g.Sum(r => r.Right - r.X)).FirstOrDefault()?.Key;

    private List<ExtractedPage> Pages(int count, List<List<TextLine>> lines)
    {
        var pages = new List<ExtractedPage>(count);
        var sheet = 0;
        for (var number = 1; number <= count; number++)
        {
            var texts = new List<string>(1);
            var removed = new List<string>();
            for (; sheet < sheets.Count && sheets[sheet].Page == number; sheet++)
            {
                texts.Add(PageText.Of(lines[sheet]));
                removed.AddRange(sheets[sheet].Removed.OrderByDescending(r => r.Y).Select(r => r.Text));
            }

            pages.Add(new ExtractedPage(number, string.Join("\n\n", texts), removed) { Ocr = byOcr.Contains(number) });
        }

        return pages;
    }

    private ReadDocument WithVerdict(ReadDocument read, int count)
    {
        if (failed.Count == count)
        {
            return read with { Status = ExtractionStatus.Malformed, Reason = "No page could be read." };
        }

        if (sheets.Count == 0)
        {
            var reason = gibberish.Count > 0
                ? "The text layer is unreadable: its fonts do not tell which letters they draw."
                : withoutText.Count > 0 ? "The pages have no text layer: they are pictures."
                : byOcr.Count > 0 ? "The pages are pictures, in which OCR found no words." : "The pages hold no text.";
            return read with { Status = ExtractionStatus.NoText, Reason = reason + OcrTrouble };
        }

        var reasons = new List<string>();
        if (failed.Count > 0)
        {
            reasons.Add($"Pages that could not be read: {List(failed)}.");
        }

        if (withoutText.Count > 0)
        {
            reasons.Add($"Pages that are pictures without a text layer: {List(withoutText)}.");
        }

        if (gibberish.Count > 0)
        {
            reasons.Add($"Pages whose fonts do not tell which letters they draw: {List(gibberish)}.");
        }

        if (OcrTrouble.Length > 0)
        {
            reasons.Add(OcrTrouble.TrimStart());
        }

        if (stopped is not null)
        {
            reasons.Add(stopped);
        }

        return reasons.Count == 0 ? read : read with { Status = ExtractionStatus.Partial, Reason = string.Join(' ', reasons) };
    }

    /// <summary>Said only where pages remained unread for it.</summary>
    private string OcrTrouble => ocr?.Trouble is { } trouble && withoutText.Count + gibberish.Count > 0 ? $" OCR did not read them: {trouble}." : "";

    private static string List(List<int> pages) =>
        string.Join(", ", pages.Take(20)) + (pages.Count > 20 ? $" and {pages.Count - 20} more" : "");
}
