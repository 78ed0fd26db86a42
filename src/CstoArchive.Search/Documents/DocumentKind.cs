using System.Text.Json.Serialization;

namespace CstoArchive.Search;

[JsonConverter(typeof(JsonStringEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    [JsonStringEnumMemberName("statement")]
    Statement,

    [JsonStringEnumMemberName("news")]
    News,

    /// <summary>A file attached to a statement.</summary>
    [JsonStringEnumMemberName("annex")]
    Annex,

    /// <summary>A PDF tied to no statement: a document in its own right.</summary>
    [JsonStringEnumMemberName("paper")]
    Paper,
}
