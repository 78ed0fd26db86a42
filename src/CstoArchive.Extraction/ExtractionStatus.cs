using System.Text.Json.Serialization;

namespace CstoArchive.Extraction;

/// <summary>The verdict on one file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExtractionStatus>))]
public enum ExtractionStatus
{
    [JsonStringEnumMemberName("ok")]
    Ok,

    /// <summary>Some pages were read, others not; the reason says which.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,

    /// <summary>Pages without a text layer: a scan.</summary>
    [JsonStringEnumMemberName("no-text")]
    NoText,

    [JsonStringEnumMemberName("encrypted")]
    Encrypted,

    [JsonStringEnumMemberName("malformed")]
    Malformed,

    [JsonStringEnumMemberName("timeout")]
    Timeout,

    [JsonStringEnumMemberName("crashed")]
    Crashed,

    [JsonStringEnumMemberName("too-large")]
    TooLarge,

    [JsonStringEnumMemberName("unsupported")]
    Unsupported,
}
