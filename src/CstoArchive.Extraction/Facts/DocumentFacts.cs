using CstoArchive.Symbols;

namespace CstoArchive.Extraction;

/// <summary>From what a reader read to what the archive keeps: symbols, dates by rank, place, language, organs, title, kind.</summary>
internal static class DocumentFacts
{
    /// <summary>Characters of the first page that may hold a masthead.</summary>
    private const int MastheadLength = 1_500;

    /// <summary>Characters of the body in which the maker is named.</summary>
    private const int LeadLength = 400;

    /// <summary>Characters that tell the language.</summary>
    private const int LanguageSample = 600;

    private const int MaxTitleLength = 400;

    private static readonly string[] Ranking =
        [DateSource.Masthead, DateSource.Dateline, DateSource.PageLine, DateSource.Heading, DateSource.Metadata, DateSource.FileName];

    /// <param name="read">What the reader gave.</param>
    /// <param name="path">The document's path in the archive, with <c>#n</c> for an item of a listing.</param>
    public static ExtractedDocument Of(ReadDocument read, string path)
    {
        var (own, jobs, cites, citations) = SymbolsOf(read);
        var first = read.Pages.Count > 0 ? read.Pages[0].Text : "";
        var title = Title(read, first);
        var dateline = Dateline.Find(first);
        var dates = Dates(read, path, title, first, dateline);
        var language = LanguageOf(read);
        return new ExtractedDocument
        {
            Path = path,
            Status = read.Status,
            Reason = read.Reason,
            Format = read.Format,
            Kind = read.Status is ExtractionStatus.Ok or ExtractionStatus.Partial ? DocumentKind.Of(read, path, title, own, first) : read.Kind ?? (read.Format == "pdf" ? "paper" : null),
            Title = title,
            Date = dates.Count > 0 ? dates[0].Date : null,
            Dates = dates,
            Place = dateline?.Place,
            Language = language,
            Bodies = BodyNames.Find($"{title}\n{first.AsSpan(0, Math.Min(first.Length, LeadLength))}"),
            Symbols = own,
            JobNumbers = jobs,
            Cites = cites,
            Citations = citations,
            Attachments = read.Attachments,
            Pages = WithLanguages(read.Pages, language),
        };
    }

    private static (IReadOnlyList<string> Own, IReadOnlyList<string> Jobs, IReadOnlyList<string> Cites, IReadOnlyList<Citation> Citations) SymbolsOf(ReadDocument read)
    {
        var own = read.Symbols.ToList();
        var keys = own.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var cites = new List<string>();
        var citations = new List<Citation>();
        foreach (var page in read.Pages)
        {
            foreach (var found in SymbolScanner.Scan(page.Text).Symbols)
            {
                if (keys.Contains(found.Symbol.Key))
                {
                    continue;
                }

                citations.Add(new Citation(found.Symbol.Canonical, page.Number, found.Start, found.End, found.Form == SymbolForm.Printed ? "printed" : "citation"));
            }
        }

        foreach (var citation in citations)
        {
            if (keys.Add(KeyOf(citation.Symbol)))
            {
                cites.Add(citation.Symbol);
            }
        }

        return (own, read.JobNumbers, cites, citations);
    }

    private static string KeyOf(string canonical) => DocumentSymbol.TryParse(canonical, out var symbol) ? symbol.Key : canonical;

    private static string? Title(ReadDocument read, string first)
    {
        foreach (var candidate in read.TitleCandidates)
        {
            if (Blanks.Collapse(candidate) is { Length: > 2 } title && title.Any(char.IsLetter))
            {
                return FirstSentence.Cut(title.TrimEnd(' ', ':', '/', ',', ';'), MaxTitleLength);
            }
        }

        return read.Format == "pdf" ? null : FirstSentence.Of(first);
    }

    private static List<DocumentDate> Dates(ReadDocument read, string path, string? title, string first, Dateline? dateline)
    {
        var dates = new List<DocumentDate>(read.Dates);
        if (dateline is not null)
        {
            dates.Add(dateline.Date);
        }

        var masthead = first.IndexOf("Distr", 0, Math.Min(first.Length, MastheadLength), StringComparison.Ordinal);
        if (masthead >= 0)
        {
            AddFirst(dates, first.AsSpan(masthead, Math.Min(first.Length - masthead, 160)), DateSource.Masthead);
        }

        AddFirst(dates, title, DateSource.Heading);
        if (dates.Count == 0)
        {
            AddFirst(dates, first.AsSpan(0, Math.Min(first.Length, LeadLength)), DateSource.Heading);
        }

        var name = path[(path.LastIndexOf('/') + 1)..];
        if (DateFinder.TryFindInFileName(name, out var inName))
        {
            dates.Add(new DocumentDate(inName.Date, DateSource.FileName, name[inName.Start..inName.End]));
        }

        return [.. dates.Distinct().OrderBy(date => Array.IndexOf(Ranking, date.Source))];
    }

    private static void AddFirst(List<DocumentDate> dates, ReadOnlySpan<char> text, string source)
    {
        var found = DateFinder.Find(text, 1);
        if (found.Count > 0)
        {
            dates.Add(new DocumentDate(found[0].Date, source, text[found[0].Start..found[0].End].ToString()));
        }
    }

    private static string? LanguageOf(ReadDocument read)
    {
        if (read.Pages.Count == 0)
        {
            return null;
        }

        // Annexes may be in another language: the first page tells, where it says enough.
        var sample = read.Pages[0].Text;
        for (var i = 1; i < read.Pages.Count && sample.Length < LanguageSample; i++)
        {
            sample += "\n" + read.Pages[i].Text;
        }

        return LanguageDetector.Detect(sample) ?? read.DeclaredLanguage;
    }

    /// <summary>A paper may hold an annex in another language, a letter its translation.</summary>
    private static IReadOnlyList<ExtractedPage> WithLanguages(IReadOnlyList<ExtractedPage> pages, string? language) =>
        pages.Count < 2 ? pages : [.. pages.Select(page => LanguageDetector.DetectOther(page.Text, language) is { } own ? page with { Language = own } : page)];
}
