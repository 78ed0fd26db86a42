using System.Security.Cryptography;
using System.Text;

namespace CstoArchive.Search;

/// <summary>A document of the archive as the index keeps it: what goes in comes out again, unchanged.</summary>
public sealed record ArchiveDocument
{
    /// <summary>Relative to the archive's folder, with <c>/</c>; the n-th item of a listing has <c>#n</c> behind it.</summary>
    public required string Path { get; init; }

    /// <summary>The permanent name in addresses: 12 lower-case hexadecimal digits of the SHA-256 of <see cref="Path"/>.</summary>
    public string Id => IdIsOf == Path ? KnownId! : IdOf(Path);

    public required DocumentKind Kind { get; init; }

    /// <summary>The document's title; the file's name where it has none, or could not be read.</summary>
    public required string Title { get; init; }

    public DateOnly? Date { get; init; }

    public IReadOnlyList<SourcedDate> Dates { get; init; } = [];

    public string? Place { get; init; }

    /// <summary>ISO 639-1, or null where unknown. Pages may have another: <see cref="PageLanguages"/>.</summary>
    public string? Language { get; init; }

    /// <summary>The organs that made it, by their English name: "Council of Ministers for Foreign Affairs".</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Canonical symbols printed on it, in printed order.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    public IReadOnlyList<string> JobNumbers { get; init; } = [];

    public IReadOnlyList<CitedSymbol> Citations { get; init; } = [];

    public IReadOnlyList<NamedAttachment> Attachments { get; init; } = [];

    /// <summary>For an annex: the <see cref="Path"/> of the statement it is attached to.</summary>
    public string? StatementPath { get; init; }

    public IReadOnlyList<DocumentPage> Pages { get; init; } = [];

    /// <summary>The numbers of the pages whose text was read by OCR from a picture of the page; null where there are none.</summary>
    public IReadOnlyList<int>? OcrPages { get; init; }

    /// <summary>The pages that are in another language than the document; null where there are none.</summary>
    public IReadOnlyList<PageLanguage>? PageLanguages { get; init; }

    /// <summary><c>html</c>, <c>text</c>, <c>markdown</c>, <c>pdf</c>, <c>docx</c>, or null.</summary>
    public string? Format { get; init; }

    /// <summary><c>ok</c>, <c>partial</c>, or why the file is unread: <c>no-text</c>, <c>encrypted</c>, <c>malformed</c>, <c>timeout</c>, <c>crashed</c>, <c>too-large</c>, <c>unsupported</c>.</summary>
    public required string Status { get; init; }

    /// <summary>For a person: what could not be read and why.</summary>
    public string? Reason { get; init; }

    /// <summary>Size of the file, in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>True where the text, or a part of it, was read.</summary>
    public bool IsRead => Status is "ok" or "partial";

    /// <summary>The path that <see cref="KnownId"/> is the id of; a copy of the document may get another path.</summary>
    private string? IdIsOf { get; init; }

    private string? KnownId { get; init; }

    /// <summary>The document with its id as the index knows it: to load what it takes to work out hashes is a thirtieth of the time of a short command.</summary>
    internal ArchiveDocument WithId(string id) => this with { IdIsOf = Path, KnownId = id };

    public static string IdOf(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 6));
}

/// <summary>A page: its text in reading order, and the lines that were taken out of it (running headers, folios, navigation).</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">In reading order.</param>
/// <param name="Removed">What was taken out.</param>
/// <param name="Ocr">The text was read by OCR from a picture of the page; null where it was not.</param>
/// <param name="Language">ISO 639-1, where the page is in another language than the document.</param>
public sealed record DocumentPage(int Number, string Text, IReadOnlyList<string> Removed, bool? Ocr = null, string? Language = null);

/// <summary>A page, counted from 1, and its language, ISO 639-1.</summary>
public sealed record PageLanguage(int Page, string Language);

/// <summary>A date, where it stood ("dateline", "masthead", "page line", "metadata", "heading", "file name"), and the words it was read from.</summary>
public sealed record SourcedDate(DateOnly Date, string Source, string Text);

/// <summary>A symbol cited on a page, at <c>Text[Start..End]</c> of that page; <c>Form</c> is <c>printed</c> or <c>citation</c> (implied by words).</summary>
public sealed record CitedSymbol(string Symbol, int Page, int Start, int End, string Form);

/// <summary>A file named on a page; <see cref="Path"/> is null where the archive does not hold it.</summary>
public sealed record NamedAttachment(string Name, string? Path);
