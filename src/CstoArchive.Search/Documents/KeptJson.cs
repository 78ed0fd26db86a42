using System.Text.Json;
using System.Text.Json.Serialization;

namespace CstoArchive.Search;

/// <summary>The JSON in which parts of documents are kept inside the index, up to schema 2 also their heads; members that a later version adds may be missing in it.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ArchiveDocument))]
[JsonSerializable(typeof(IReadOnlyList<CitedSymbol>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentVersion>))]
internal sealed partial class KeptJson : JsonSerializerContext
{
    /// <summary>Kept inside a binary field: nothing but JSON's own characters needs escaping.</summary>
    public static KeptJson Compact { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
