using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>
/// The files of an archive as the run that built a generation found them: the file <c>files.tsv.gz</c> in the generation, a line a file in
/// order of path: path, size, time of change, SHA-256, status, and the facts of its documents as JSON. Compressed, for it would be a tenth of the size of the texts.
/// </summary>
internal sealed class FileManifest
{
    public const string FileName = "files.tsv.gz";
    private const string Header = "# csto-archive files 1";

    // Deflate makes at most 1,032 bytes of one.
    private const long MostPacked = 1032;

    private readonly Dictionary<string, FileRecord> _files;

    private FileManifest(Dictionary<string, FileRecord> files) => _files = files;

    public static FileManifest Empty { get; } = new([]);

    public static FileManifest Of(IEnumerable<FileRecord> files) => new(files.ToDictionary(file => file.Path, StringComparer.Ordinal));

    public IReadOnlyCollection<FileRecord> Files => _files.Values;

    public IReadOnlyDictionary<string, FileRecord> ByPath => _files;

    /// <summary>Throws <see cref="InvalidDataException"/> when the file is not a manifest, or is cut off.</summary>
    public static FileManifest Read(string generationFolder)
    {
        var path = Path.Combine(generationFolder, FileName);
        ReadOnlyMemory<byte> bytes = Unpack(path);
        var header = Encoding.UTF8.GetBytes(Header + "\n");
        if (!bytes.Span.StartsWith(header) || bytes.Span[^1] != '\n')
        {
            throw new InvalidDataException($"{path} is not the list of files it should be. Rebuild the index with --full.");
        }

        var files = new Dictionary<string, FileRecord>(bytes.Length / 256, StringComparer.Ordinal);
        for (var rest = bytes[header.Length..]; !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var record = ReadLine(rest[..end]) ?? throw new InvalidDataException($"{path} is damaged in its record {files.Count + 1}. Rebuild the index with --full.");
            files[record.Path] = record;
            rest = rest[(end + 1)..];
        }

        return new FileManifest(files);
    }

    /// <summary>Writes the file whole and durable; an earlier one is replaced at once.</summary>
    public static void Write(string generationFolder, IEnumerable<FileRecord> files) =>
        DurableFiles.Replace(Path.Combine(generationFolder, FileName), stream =>
        {
            using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
            using var lines = new BufferedStream(packed, 1 << 16);
            lines.Write(Encoding.UTF8.GetBytes(Header + "\n"));
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                file.WriteTo(lines);
            }
        });

    /// <summary>Into one array of the length that the file's last four bytes give: what is read stays in memory for as long as the manifest.</summary>
    private static byte[] Unpack(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: >= 4 })
        {
            throw new InvalidDataException($"{path} is missing or cut off. Rebuild the index with --full.");
        }

        using var file = File.OpenRead(path);
        Span<byte> length = stackalloc byte[4];
        RandomAccess.Read(file.SafeFileHandle, length, file.Length - 4);
        // A length that was damaged is not worth more memory than the file can unpack to.
        var bytes = new byte[Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(length), Math.Min(Array.MaxLength, file.Length * MostPacked))];
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return unpacked.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && unpacked.ReadByte() < 0
            ? bytes
            : throw new InvalidDataException($"{path} is damaged. Rebuild the index with --full.");
    }

    private static FileRecord? ReadLine(ReadOnlyMemory<byte> line)
    {
        Span<Range> columns = stackalloc Range[6];
        var span = line.Span;
        var count = 0;
        for (var start = 0; count < columns.Length; count++)
        {
            var tab = count == columns.Length - 1 ? -1 : span[start..].IndexOf((byte)'\t');
            var end = tab < 0 ? span.Length : start + tab;
            columns[count] = start..end;
            if (tab < 0)
            {
                count++;
                break;
            }

            start = end + 1;
        }

        if (count != columns.Length
            || !Utf8Parser.TryParse(span[columns[1]], out long bytes, out _)
            || !Utf8Parser.TryParse(span[columns[2]], out long modified, out _))
        {
            return null;
        }

        return new FileRecord(Unescape(span[columns[0]]), bytes, modified, line[columns[3]], StatusName(span[columns[4]]), line[columns[5]]);
    }

    /// <summary>Nearly every file is ok: one string for all of them.</summary>
    private static string StatusName(ReadOnlySpan<byte> status) => status.SequenceEqual("ok"u8) ? "ok" : Encoding.ASCII.GetString(status);

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var text = Encoding.UTF8.GetString(escaped);
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var path = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            path.Append(text[i] == '\\' && i + 1 < text.Length
                ? text[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other }
                : text[i]);
        }

        return path.ToString();
    }
}
