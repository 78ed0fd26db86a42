using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CstoArchive.Extraction;

/// <summary>Pool to worker, one line of JSON: read this file.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Name">Its path in the archive.</param>
/// <param name="MaxBytes">Larger files are not read.</param>
/// <param name="Ocr">How pages that are pictures are read; null where they are not.</param>
internal sealed record WorkerRequest(string File, string Name, long MaxBytes, OcrRequest? Ocr = null);

/// <summary>As <see cref="OcrSettings"/>.</summary>
internal sealed record OcrRequest(string Languages, double Seconds, int MemoryMegabytes);

/// <summary>
/// Worker to pool, one line of JSON. The first line of a worker says that it is ready. Then, for each request: parts of what was read so
/// far and processes started, any number of them; and a line with the documents, which says that the file is done.
/// </summary>
internal sealed record WorkerAnswer
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Ready { get; init; }

    /// <summary>A program that the worker has started for the file, whose memory counts with its own; 0: it has ended.</summary>
    public int? Started { get; init; }

    public ReadDocument? Part { get; init; }

    public IReadOnlyList<ExtractedDocument>? Documents { get; init; }
}

[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class WorkerJson : JsonSerializerContext
{
    /// <summary>As <see cref="Plain"/>, for a writer of one's own; what is written here need not be checked.</summary>
    public static JsonWriterOptions Written { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Letters of all scripts stand as they are: escaped, Cyrillic would take three times the room.</summary>
    public static WorkerJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
