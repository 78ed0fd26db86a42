using UglyToad.PdfPig;

namespace CstoArchive.Extraction.Pdf;

/// <summary>One open PDF on its way to a <see cref="ReadDocument"/>: letters, rows, furniture, reading order, text, facts.</summary>
internal sealed class PdfText(PdfDocument document, ReadProgress? progress)
{
    private readonly List<Sheet> sheets = [];
    private readonly List<int> failed = [];
    private readonly List<int> withoutText = [];
    private readonly List<int> gibberish = [];
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
                var ofPage = Sheet.Of(number, page);
                if (page.Count == 0 && page.HasImage)
                {
                    withoutText.Add(number);
                }
                else if (Gibberish.Is(ofPage, page.Controls))
                {
                    gibberish.Add(number);
                    continue;
                }

                sheets.AddRange(ofPage);

                progress?.Invoke(new ReadDocument { Format = "pdf", Pages = [new ExtractedPage(number, string.Join('\n', ofPage.SelectMany(s => s.Rows).Select(r => r.Text)), [])] });
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

    /// <summary>The size most of the text of the first pages is set in.</summary>
    private static float BodySize(List<Sheet> main) =>
        main.Take(10).SelectMany(s => s.Rows).GroupBy(r => MathF.Round(r.Size * 2) / 2).OrderByDescending(g => g.Sum(r => r.Right - r.X)).FirstOrDefault()?.Key ?? 10;

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

            pages.Add(new ExtractedPage(number, string.Join("\n\n", texts), removed));
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
                : withoutText.Count > 0 ? "The pages have no text layer: they are pictures." : "The pages hold no text.";
            return read with { Status = ExtractionStatus.NoText, Reason = reason };
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

        if (stopped is not null)
        {
            reasons.Add(stopped);
        }

        return reasons.Count == 0 ? read : read with { Status = ExtractionStatus.Partial, Reason = string.Join(' ', reasons) };
    }

    private static string List(List<int> pages) =>
        string.Join(", ", pages.Take(20)) + (pages.Count > 20 ? $" and {pages.Count - 20} more" : "");
}
