using System.Text.Json.Serialization;

namespace CstoArchive.Extraction;

/// <summary>What one document of a file says, or why it could not be read. One file holds one document; a listing holds several.</summary>
public sealed record ExtractedDocument
{
    /// <summary>The path as it was given; the n-th item of a listing has <c>#n</c> behind it, counted from 1.</summary>
    public required string Path { get; init; }

    public required ExtractionStatus Status { get; init; }

    /// <summary>For a person: why the file, or a part of it, could not be read. Null when <see cref="Status"/> is ok.</summary>
    public string? Reason { get; init; }

    /// <summary><c>html</c>, <c>text</c>, <c>markdown</c>, <c>pdf</c>, <c>docx</c>; null where nothing reads the file.</summary>
    public string? Format { get; init; }

    /// <summary><c>statement</c>, <c>news</c> or <c>paper</c> (laid out like a document of the United Nations, or any other PDF).</summary>
    public string? Kind { get; init; }

    public string? Title { get; init; }

    /// <summary>The best of <see cref="Dates"/>.</summary>
    public DateOnly? Date { get; init; }

    public IReadOnlyList<DocumentDate> Dates { get; init; } = [];

    /// <summary>The place of the dateline ("Dushanbe").</summary>
    public string? Place { get; init; }

    /// <summary>ISO 639-1, or null where the text is too short to tell. Of a paper: that of its beginning; pages may have their own.</summary>
    public string? Language { get; init; }

    /// <summary>The document's language, and those of pages that are in another one, in order of first appearance.</summary>
    public IReadOnlyList<string> Languages => [.. Pages.Select(page => page.Language).Prepend(Language).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The organs named as its makers, by their English names: "Council of Ministers for Foreign Affairs".</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Canonical symbols printed on the document itself: its own names, in printed order.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>Canonical symbols that the text cites, each once, in order of first mention.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>Every place where the text cites a symbol.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Job numbers printed on the document itself.</summary>
    public IReadOnlyList<string> JobNumbers { get; init; } = [];

    /// <summary>The files that the page names or links as its annexes.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public IReadOnlyList<ExtractedPage> Pages { get; init; } = [];

    /// <summary>At least one page was read by OCR.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Ocr => Pages.Any(page => page.Ocr);

    public long Milliseconds { get; init; }
}

/// <summary>One page of text in reading order, furniture removed. HTML and text files have one page.</summary>
public sealed record ExtractedPage(int Number, string Text, IReadOnlyList<string> Removed)
{
    /// <summary>The text was read from a picture of the page, with the mistakes that come of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Ocr { get; init; }

    /// <summary>ISO 639-1, where the page is in another language than the document.</summary>
    public string? Language { get; init; }
}

/// <summary>A date with where it was found (see <see cref="DateSource"/>) and the words it was read from.</summary>
public sealed record DocumentDate(DateOnly Date, string Source, string Text);

/// <summary>The names of the places where a date may stand.</summary>
public static class DateSource
{
    /// <summary>"May 19, 2021, Dushanbe": when the document was made.</summary>
    public const string Dateline = "dateline";

    /// <summary>Under "Distr.: General": when it was circulated.</summary>
    public const string Masthead = "masthead";

    /// <summary>"19.05.2021 Download document": when the site published it.</summary>
    public const string PageLine = "page line";

    /// <summary>A meta element or a time element of the page's source.</summary>
    public const string Metadata = "metadata";

    /// <summary>In the title, or in the first lines ("Letter dated 5 May 2021").</summary>
    public const string Heading = "heading";

    public const string FileName = "file name";
}

/// <summary>A symbol cited at <c>Pages[Page - 1].Text[Start..End]</c>; <c>printed</c> when the symbol itself stands there, <c>citation</c> when words imply it.</summary>
public sealed record Citation(string Symbol, int Page, int Start, int End, string Form);

/// <summary>A file named on a page: the name shown, and the link's target where there is one.</summary>
public sealed record Attachment(string Name, string? Href);
