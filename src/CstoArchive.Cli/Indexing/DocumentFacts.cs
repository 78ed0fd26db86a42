using System.Text.Json.Serialization;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>What the run keeps of a document beside the index: enough to tie it to others and to report on it without reading its text.</summary>
internal sealed record DocumentFacts
{
    /// <summary><c>#n</c> for the n-th item of a listing, else empty.</summary>
    public string Item { get; init; } = "";

    public string? Title { get; init; }

    /// <summary>Its own kind: what it is while it is tied to no statement.</summary>
    public required DocumentKind Kind { get; init; }

    public required string Status { get; init; }

    public string? Reason { get; init; }

    public string? Format { get; init; }

    /// <summary>It was read by a run that could read pictures of pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OcrTried { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Symbols { get; init; } = [];

    public IReadOnlyList<AttachmentFacts> Attachments { get; init; } = [];

    /// <summary>The path of the statement it is attached to.</summary>
    public string? Statement { get; init; }

    [JsonIgnore]
    public bool IsRead => Status is "ok" or "partial";
}

/// <summary>A file named on a page; <c>Path</c> is null where the archive does not hold it.</summary>
internal sealed record AttachmentFacts(string Name, string? Href, string? Path);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<DocumentFacts>))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    public static FactsJson Readable { get; } = new(ReadableJson.Options());
}
