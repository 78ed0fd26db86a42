using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>From what extraction says of a file to what the index keeps, and to what the run keeps beside the index.</summary>
internal static class DocumentMapping
{
    public static ArchiveDocument ToArchive(ExtractedDocument document, string filePath, long bytes) => new()
    {
        Path = document.Path,
        Kind = KindOf(document, filePath),
        Title = string.IsNullOrWhiteSpace(document.Title) ? filePath[(filePath.LastIndexOf('/') + 1)..] : document.Title,
        Date = document.Date,
        Dates = [.. document.Dates.Select(date => new SourcedDate(date.Date, date.Source, date.Text))],
        Place = document.Place,
        Language = document.Language,
        Symbols = document.Symbols,
        JobNumbers = document.JobNumbers,
        Citations = [.. document.Citations.Select(citation => new CitedSymbol(citation.Symbol, citation.Page, citation.Start, citation.End, citation.Form))],
        Attachments = [.. document.Attachments.Select(attachment => new NamedAttachment(attachment.Name, null))],
        Pages = [.. document.Pages.Select(page => new DocumentPage(page.Number, page.Text, page.Removed))],
        OcrPages = document.Ocr ? [.. document.Pages.Where(page => page.Ocr).Select(page => page.Number)] : null,
        PageLanguages = document.Pages.Any(page => page.Language is not null)
            ? [.. document.Pages.Where(page => page.Language is not null).Select(page => new PageLanguage(page.Number, page.Language!))]
            : null,
        Format = document.Format,
        Status = StatusOf(document.Status),
        Reason = document.Reason,
        Bytes = bytes,
    };

    public static DocumentFacts ToFacts(ExtractedDocument document, ArchiveDocument mapped, string filePath) => new()
    {
        Item = document.Path.StartsWith(filePath, StringComparison.Ordinal) ? document.Path[filePath.Length..] : "",
        Title = mapped.Title,
        Kind = mapped.Kind,
        Status = mapped.Status,
        Reason = mapped.Reason,
        Format = mapped.Format,
        Language = mapped.Language,
        Symbols = mapped.Symbols,
        Attachments = [.. document.Attachments.Select(attachment => new AttachmentFacts(attachment.Name, attachment.Href, null))],
    };

    /// <summary>The document as it stands among the others: an annex of its statement, its attachments with their paths.</summary>
    public static ArchiveDocument Tied(ArchiveDocument document, DocumentFacts facts, string path) => document with
    {
        Path = path,
        Kind = facts.Statement is null ? facts.Kind : DocumentKind.Annex,
        StatementPath = facts.Statement,
        Attachments = [.. facts.Attachments.Select(attachment => new NamedAttachment(attachment.Name, attachment.Path))],
    };

    private static DocumentKind KindOf(ExtractedDocument document, string filePath) => document.Kind switch
    {
        "statement" => DocumentKind.Statement,
        "news" => DocumentKind.News,
        "paper" => DocumentKind.Paper,
        // Nothing was read: the name is all there is.
        _ => Path.GetExtension(filePath).ToUpperInvariant() is ".HTML" or ".HTM" or ".TXT" or ".MD" or ".DOCX" or ".DOC" or ".ODT" or ".RTF" ? DocumentKind.Statement : DocumentKind.Paper,
    };

    private static string StatusOf(ExtractionStatus status) => status switch
    {
        ExtractionStatus.Ok => "ok",
        ExtractionStatus.Partial => "partial",
        ExtractionStatus.NoText => "no-text",
        ExtractionStatus.Encrypted => "encrypted",
        ExtractionStatus.Malformed => "malformed",
        ExtractionStatus.Timeout => "timeout",
        ExtractionStatus.Crashed => "crashed",
        ExtractionStatus.TooLarge => "too-large",
        ExtractionStatus.Unsupported => "unsupported",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
