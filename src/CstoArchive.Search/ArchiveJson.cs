using System.Text.Json.Serialization;

namespace CstoArchive.Search;

/// <summary>The JSON of every answer, the same from the command line and the service.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArchiveDocument))]
[JsonSerializable(typeof(SearchResponse))]
[JsonSerializable(typeof(NumberAnswer))]
[JsonSerializable(typeof(IReadOnlyList<CheckedNumber>))]
[JsonSerializable(typeof(IReadOnlyList<WantedNumber>))]
[JsonSerializable(typeof(IReadOnlyList<Suggestion>))]
[JsonSerializable(typeof(SearchExplanation))]
[JsonSerializable(typeof(IReadOnlyList<Hit>))]
[JsonSerializable(typeof(IndexStatistics))]
public sealed partial class ArchiveJson : JsonSerializerContext
{
    /// <inheritdoc cref="ReadableJson.Options"/>
    public static ArchiveJson Readable { get; } = new(ReadableJson.Options());
}
