namespace CstoArchive.Extraction;

/// <summary>
/// What a format's reader gives: the text, and the facts that only the format knows (a heading, a meta element, a masthead).
/// <see cref="DocumentFacts"/> adds what the text itself says and makes the <see cref="ExtractedDocument"/>.
/// </summary>
internal sealed record ReadDocument
{
    /// <summary>Null where no format reads the file.</summary>
    public string? Format { get; init; }

    public ExtractionStatus Status { get; init; } = ExtractionStatus.Ok;

    /// <summary>For a person; null when <see cref="Status"/> is ok.</summary>
    public string? Reason { get; init; }

    public IReadOnlyList<ExtractedPage> Pages { get; init; } = [];

    /// <summary>What may be the title, the likeliest first.</summary>
    public IReadOnlyList<string> TitleCandidates { get; init; } = [];

    /// <summary>Dates with a source that only the format knows; the dates of the text are found later.</summary>
    public IReadOnlyList<DocumentDate> Dates { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Canonical symbols printed on the document itself (masthead, running headers), in printed order.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>Canonical job numbers printed on the document itself.</summary>
    public IReadOnlyList<string> JobNumbers { get; init; } = [];

    /// <summary><c>statement</c>, <c>news</c> or <c>paper</c> where the format tells; null leaves it to the text.</summary>
    public string? Kind { get; init; }

    /// <summary>The language the file declares, ISO 639-1; believed only where the text is too short to tell.</summary>
    public string? DeclaredLanguage { get; init; }

    public static ReadDocument Unread(string? format, ExtractionStatus status, string reason) =>
        new() { Format = format, Status = status, Reason = reason };
}

/// <summary>
/// Told, while a file is being read, what was read since the last call: <see cref="ReadDocument.Pages"/> holds only the new pages,
/// the other members what is known by then. If the process dies, this is what remains.
/// </summary>
internal delegate void ReadProgress(ReadDocument part);
