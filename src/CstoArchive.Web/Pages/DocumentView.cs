using CstoArchive.Search;
using CstoArchive.Web.Originals;

namespace CstoArchive.Web.Pages;

/// <summary>A document as its page shows it: the pages around the one asked for, and everything it is connected with.</summary>
internal sealed record DocumentView
{
    /// <summary>Pages of a document on one page of the service.</summary>
    private const int Window = 10;

    /// <summary>UTF-16 code units of one page of a document that are shown; what is longer has its own address.</summary>
    private const int MostText = 200_000;

    private const int MostCited = 60;
    private const int MostSimilar = 5;

    public required ArchiveDocument Document { get; init; }
    public required string Query { get; init; }
    public required bool BesideOriginal { get; init; }

    /// <summary>The page asked for, counted from 1.</summary>
    public required int Page { get; init; }
    public required IReadOnlyList<PageView> Pages { get; init; }
    public required int Matches { get; init; }
    public required bool HasOriginal { get; init; }
    public ArchiveDocument? Statement { get; init; }
    public IReadOnlyList<AnnexView> Annexes { get; init; } = [];
    public IReadOnlyList<HeldDocument> Versions { get; init; } = [];
    public IReadOnlyList<RelatedPaper> Related { get; init; } = [];
    public IReadOnlyList<CitedView> Cites { get; init; } = [];
    public int CitesInAll { get; init; }
    public IReadOnlyList<CitingDocument> CitedBy { get; init; } = [];
    public int CitedByInAll { get; init; }

    /// <summary>It said something else before its file was changed.</summary>
    public bool IsChanged { get; init; }
    public IReadOnlyList<Hit> Similar { get; init; } = [];

    public bool IsPdf => Document.Format == "pdf";

    /// <summary>A browser can show the file itself.</summary>
    public bool IsShowable => HasOriginal && Document.Format is "pdf" or "html" or "text" or "markdown";

    public static DocumentView Of(ArchiveIndex index, OriginalFiles originals, ArchiveDocument document, int page, string query, bool besideOriginal)
    {
        page = Math.Clamp(page, 1, Math.Max(1, document.Pages.Count));
        var answers = document.Symbols.Select(index.LookUp).ToList();
        var cited = document.Citations.GroupBy(citation => citation.Symbol, StringComparer.Ordinal).ToList();
        var citing = answers.SelectMany(answer => answer.CitedBy).DistinctBy(citing => citing.Id).Where(citing => citing.Id != document.Id).ToList();
        var annexes = AnnexesOf(index, document);
        var pages = PagesAround(index, document, page, query);

        return new DocumentView
        {
            Document = document,
            Query = query,
            Page = page,
            BesideOriginal = besideOriginal,
            Pages = pages,
            Matches = pages.Sum(p => p.Matches),
            HasOriginal = originals.Find(document) is not null,
            Statement = document.StatementPath is { } path ? index.Find(ArchiveDocument.IdOf(path)) : null,
            Annexes = annexes,
            Versions = [.. answers.SelectMany(answer => answer.Documents).DistinctBy(held => held.Id)
                .Where(held => held.Id != document.Id && held.Path != document.StatementPath && annexes.All(annex => annex.Id != held.Id))],
            Related = [.. answers.SelectMany(answer => answer.Related).DistinctBy(related => related.Symbol).Where(related => !document.Symbols.Contains(related.Symbol))],
            Cites = [.. cited.Take(MostCited).Select(group => CitedView.Of(document, [.. group], index.LookUp(group.Key).Status == NumberStatus.Held))],
            CitesInAll = cited.Count,
            CitedBy = citing,
            CitedByInAll = answers.Count == 0 ? 0 : Math.Max(citing.Count, answers.Max(answer => answer.CitedByTotal)),
            IsChanged = index.HasEarlierVersions(document.Id),
            Similar = index.Similar(document.Id, MostSimilar) ?? [],
        };
    }

    private static List<PageView> PagesAround(ArchiveIndex index, ArchiveDocument document, int page, string query)
    {
        var views = new List<PageView>();
        var matches = (query.Length > 0 ? index.Matches(document.Id, query) : []).ToLookup(match => match.Page);
        var matchesBefore = 0;
        foreach (var shown in document.Pages.Skip((page - 1) / Window * Window).Take(Window))
        {
            var text = shown.Text.Length > MostText ? shown.Text[..MostText] : shown.Text;
            var marked = matches[shown.Number].Where(match => match.End <= text.Length).ToList();
            views.Add(new PageView
            {
                Number = shown.Number,
                Paragraphs = MarkedText.Paragraphs(text, marked, document.Citations.Where(citation => citation.Page == shown.Number), matchesBefore),
                Removed = shown.Removed,
                Language = shown.Language,
                Ocr = shown.Ocr == true,
                Matches = marked.Count,
                IsCut = text.Length < shown.Text.Length,
            });
            matchesBefore += marked.Count;
        }

        return views;
    }

    /// <summary>The files named on the page, held or not, then those that were tied to it in another way.</summary>
    private static List<AnnexView> AnnexesOf(ArchiveIndex index, ArchiveDocument document)
    {
        var held = index.AnnexesOf(document.Id);
        var annexes = document.Attachments
            .Select(named => new AnnexView(named.Name, named.Path is { } path ? ArchiveDocument.IdOf(path) : null, held.FirstOrDefault(annex => annex.Path == named.Path)))
            .ToList();
        annexes.AddRange(held.Where(annex => document.Attachments.All(named => named.Path != annex.Path)).Select(annex => new AnnexView(annex.Title, annex.Id, annex)));
        return annexes;
    }
}

/// <summary>A page of a document.</summary>
internal sealed record PageView
{
    public required int Number { get; init; }
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }
    public required IReadOnlyList<string> Removed { get; init; }

    /// <summary>Where it is another than the document's.</summary>
    public required string? Language { get; init; }
    public required bool Ocr { get; init; }
    public required int Matches { get; init; }
    public required bool IsCut { get; init; }
}

/// <summary>A file attached to a statement. Its id is null where the archive does not hold it; <see cref="Held"/> is what is known of it where it is tied to this statement alone.</summary>
internal sealed record AnnexView(string Name, string? Id, Hit? Held);
