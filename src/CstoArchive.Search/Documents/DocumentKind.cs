using System.Text.Json.Serialization;

namespace CstoArchive.Search;

// Kept in indexes by number: a new kind goes to the end.
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
