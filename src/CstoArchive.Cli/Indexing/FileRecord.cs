using System.Text;
using System.Text.Json;

namespace CstoArchive.Cli.Indexing;

/// <summary>A file as a run found it, and the documents in it.</summary>
internal sealed class FileRecord
{
    /// <summary>The <see cref="Modified"/> of a file whose content must be looked at again although size and time may be the same.</summary>
    public const long LookAgain = 0;

    private readonly ReadOnlyMemory<byte> _hash;
    private readonly ReadOnlyMemory<byte> _factsJson;
    private IReadOnlyList<DocumentFacts>? _documents;

    public FileRecord(string path, long bytes, long modified, string sha256, IReadOnlyList<DocumentFacts> documents)
    {
        Path = path;
        Bytes = bytes;
        Modified = modified;
        _hash = Encoding.ASCII.GetBytes(sha256);
        Status = StatusOf(documents);
        _documents = documents;
    }

    /// <summary>A record as it was read; its hash and its facts are parsed when somebody asks for them, which a run over an unchanged archive does not.</summary>
    public FileRecord(string path, long bytes, long modified, ReadOnlyMemory<byte> hash, string status, ReadOnlyMemory<byte> factsJson)
    {
        Path = path;
        Bytes = bytes;
        Modified = modified;
        _hash = hash;
        Status = status;
        _factsJson = factsJson;
    }

    public string Path { get; }

    public long Bytes { get; }

    /// <summary>Time of change, UTC ticks; or <see cref="LookAgain"/>.</summary>
    public long Modified { get; }

    /// <summary>Of the content, 64 hexadecimal digits; empty where the file could not be read at all, or changed while it was read.</summary>
    public string Sha256 => Encoding.ASCII.GetString(_hash.Span);

    /// <summary>Of its documents: the first that is not ok, else ok.</summary>
    public string Status { get; }

    public IReadOnlyList<DocumentFacts> Documents =>
        _documents ??= JsonSerializer.Deserialize(_factsJson.Span, FactsJson.Readable.IReadOnlyListDocumentFacts) ?? [];

    /// <summary>False where it is certain that no page in the file names an attachment; known without parsing.</summary>
    public bool MayNameAttachments => _factsJson.Length == 0 || _factsJson.Span.IndexOf("\"attachments\":[{"u8) >= 0;

    /// <summary>A PDF of which pages remained unread, by a run without OCR.</summary>
    public bool MayGainByOcr => Status is "no-text" or "partial" && Documents.Any(document => document is { Format: "pdf", OcrTried: false });

    /// <summary>Set by the crawl of the run that reads the manifest.</summary>
    public bool Seen { get; set; }

    public FileRecord WithTimes(long bytes, long modified) => new(Path, bytes, modified, Sha256, Documents);

    public FileRecord With(IReadOnlyList<DocumentFacts> documents) => new(Path, Bytes, Modified, Sha256, documents);

    public void WriteTo(Stream stream)
    {
        var line = new StringBuilder();
        Escape(Path, line);
        line.Append('\t').Append(Bytes).Append('\t').Append(Modified).Append('\t').Append(Sha256).Append('\t').Append(Status).Append('\t');
        stream.Write(Encoding.UTF8.GetBytes(line.ToString()));
        stream.Write(_factsJson.Length > 0 ? _factsJson.Span : JsonSerializer.SerializeToUtf8Bytes(_documents, FactsJson.Readable.IReadOnlyListDocumentFacts));
        stream.WriteByte((byte)'\n');
    }

    private static string StatusOf(IReadOnlyList<DocumentFacts> documents) =>
        documents.FirstOrDefault(document => document.Status != "ok")?.Status ?? "ok";

    private static void Escape(string path, StringBuilder line)
    {
        foreach (var c in path)
        {
            _ = c switch
            {
                '\t' => line.Append("\\t"),
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\\' => line.Append("\\\\"),
                _ => line.Append(c),
            };
        }
    }
}
