using System.Text.Encodings.Web;
using System.Text.Json;
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
    /// <summary>Text stays readable: only what JSON itself needs is escaped. Never put the result into an HTML page.</summary>
    public static ArchiveJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
