using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CstoArchive.Extraction;

/// <summary>The JSON of <see cref="ExtractedDocument"/>, one object a line: what <c>extract</c> prints and what a worker sends.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ExtractedDocument))]
public sealed partial class ExtractionJson : JsonSerializerContext
{
    /// <summary>Text stays readable: only what JSON itself needs is escaped. Never put the result into an HTML page.</summary>
    public static ExtractionJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
