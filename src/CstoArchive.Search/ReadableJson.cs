using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CstoArchive.Search;

/// <summary>How JSON is written that people read and programs take: names in camel case, nothing for null, letters of all scripts as they are.</summary>
public static class ReadableJson
{
    /// <summary>New options, for one serializer context: only what JSON itself needs is escaped. Never put the result into an HTML page.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
