using System.Text.Json.Serialization;
using CstoArchive.Search;

namespace CstoArchive.Web.Api;

/// <summary>The answers that only the service gives.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentText))]
[JsonSerializable(typeof(Readiness))]
internal sealed partial class ServiceJson : JsonSerializerContext
{
    public static ServiceJson Readable { get; } = new(ReadableJson.Options());
}

/// <summary>The text of a document by page.</summary>
internal sealed record DocumentText(string Id, string Title, string? Language, IReadOnlyList<DocumentPage> Pages);

/// <summary>What a probe is told.</summary>
internal sealed record Readiness(string Status, string? Generation, int? Documents, string? Failure);
