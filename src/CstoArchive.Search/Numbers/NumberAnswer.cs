using System.Text.Json.Serialization;

namespace CstoArchive.Search;

/// <summary>The answer to "what is A/75/906?"; its JSON is the answer of <c>GET /api/symbols/{number}</c>.</summary>
public sealed record NumberAnswer
{
    public required string Input { get; init; }

    /// <summary>The canonical form; null when malformed, or when the input is a job number or a file name of nothing held.</summary>
    public string? Symbol { get; init; }

    /// <summary>"General Assembly, seventy-fifth session (2020-2021), document 906".</summary>
    public string? Description { get; init; }

    public required NumberStatus Status { get; init; }

    /// <summary>For a malformed number: what is wrong, where (UTF-16 offset into <see cref="Input"/>), and what would be accepted.</summary>
    public NumberFault? Fault { get; init; }

    /// <summary>The documents that bear the number, language versions side by side.</summary>
    public IReadOnlyList<HeldDocument> Documents { get; init; } = [];

    /// <summary>Papers of the same family: the base, its Add., Corr. and Rev. Of an ambiguous number or a pattern (<c>A/75/9*</c>) the papers it may mean; the first 100.</summary>
    public IReadOnlyList<RelatedPaper> Related { get; init; } = [];

    /// <summary>Held documents that cite the number, by any symbol of the paper, newest first; the first 25.</summary>
    public IReadOnlyList<CitingDocument> CitedBy { get; init; } = [];

    /// <summary>How many documents cite it in all.</summary>
    public int CitedByTotal { get; init; }

    /// <summary>For a number not held: the held symbols next to it in the same series.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    /// <summary>Where the United Nations would show it; built from the symbol, never fetched.</summary>
    public string? OfficialUrl { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<NumberStatus>))]
public enum NumberStatus
{
    [JsonStringEnumMemberName("held")]
    Held,

    [JsonStringEnumMemberName("not-held")]
    NotHeld,

    /// <summary>The input may mean several numbers; <see cref="NumberAnswer.Related"/> lists them.</summary>
    [JsonStringEnumMemberName("ambiguous")]
    Ambiguous,

    [JsonStringEnumMemberName("malformed")]
    Malformed,
}

public sealed record NumberFault(string Message, int Position);

public sealed record HeldDocument(string Id, string Title, DateOnly? Date, string? Language, DocumentKind Kind, IReadOnlyList<string> Symbols, IReadOnlyList<string> JobNumbers, string Path)
{
    public string Url => $"/documents/{Id}";
}

public sealed record RelatedPaper(string Symbol, bool Held, string? Id, string? Title);

public sealed record CitingDocument(string Id, string Title, DateOnly? Date, IReadOnlyList<CitingPage> Pages)
{
    public string Url => $"/documents/{Id}";
}

/// <summary>A sentence that cites the number, on a page; the number stands at <c>Sentence[Start..End]</c>.</summary>
public sealed record CitingPage(int Page, string Sentence, int Start, int End);
