namespace CstoArchive.Extraction;

/// <summary>
/// What the reader of one format made of one document, before the facts that all formats share (language, citations, the best
/// date) are drawn from its text.
/// </summary>
internal sealed record ReadDocument
{
    public ExtractionStatus Status { get; init; } = ExtractionStatus.Ok;

    /// <summary>For a person: why the document, or a part of it, could not be read.</summary>
    public string? Reason { get; init; }

    /// <summary>As <see cref="ExtractedDocument.Format"/>.</summary>
    public required string Format { get; init; }

    /// <summary>As <see cref="ExtractedDocument.Kind"/>; null where the format does not tell.</summary>
    public string? Kind { get; init; }

    public string? Title { get; init; }

    /// <summary>Dates found where the format has a place for them, the best first.</summary>
    public IReadOnlyList<DocumentDate> Dates { get; init; } = [];

    public string? Place { get; init; }

    /// <summary>ISO 639-1, where the document itself says what language it is in.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>Canonical symbols printed on the document as its own, in printed order.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    public IReadOnlyList<string> JobNumbers { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public IReadOnlyList<ExtractedPage> Pages { get; init; } = [];
}
