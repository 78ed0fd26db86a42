using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>
/// Documents that wait, on the disk, for the run to know all files: what they say depends on which other files there are (an annex
/// and its statement, a page and its attachments).
/// </summary>
internal sealed class WaitingDocuments : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly Lock _writing = new();
    private readonly List<(long Start, int Length)> _documents = [];

    public WaitingDocuments(string folder)
    {
        _path = Path.Combine(folder, "waiting.jsonl");
        _file = new FileStream(_path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
    }

    public int Count => _documents.Count;

    public void Add(ArchiveDocument document, IReadOnlyList<DocumentVersion> earlier)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new WaitingDocument(document, earlier), WaitingJson.Compact.WaitingDocument);
        lock (_writing)
        {
            _documents.Add((_file.Position, json.Length));
            _file.Write(json);
        }
    }

    /// <summary>Gives out every document once, from several threads at a time. Nothing can be added any more.</summary>
    public void ForEach(Action<ArchiveDocument, IReadOnlyList<DocumentVersion>> action, CancellationToken cancellation)
    {
        _file.Flush();
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(_documents, options, entry =>
        {
            var json = new byte[entry.Length];
            for (var read = 0; read < json.Length;)
            {
                var count = RandomAccess.Read(_file.SafeFileHandle, json.AsSpan(read), entry.Start + read);
                read += count > 0 ? count : throw new EndOfStreamException($"{_path} is shorter than what was written to it.");
            }

            var (document, earlier) = JsonSerializer.Deserialize(json, WaitingJson.Compact.WaitingDocument)!;
            action(document, earlier);
        });
    }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_path);
    }
}

internal sealed record WaitingDocument(ArchiveDocument Document, IReadOnlyList<DocumentVersion> Earlier);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(WaitingDocument))]
internal sealed partial class WaitingJson : JsonSerializerContext
{
    public static WaitingJson Compact { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
