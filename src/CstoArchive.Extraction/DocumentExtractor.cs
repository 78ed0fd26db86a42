using System.Diagnostics;

namespace CstoArchive.Extraction;

/// <summary>Reads one file in this process. Use <see cref="ExtractionPool"/> for files that are not trusted: a hostile PDF can end the process.</summary>
public sealed class DocumentExtractor
{
    /// <summary>Raised whenever the same file may give other text or other facts: kept results of an older version are not reused.</summary>
    public const int Version = 5;

    private readonly long maxFileBytes;

    /// <summary>How pages that are pictures are read; null where they are not.</summary>
    internal OcrSettings? Ocr { get; init; }

    /// <param name="maxFileBytes">Larger files are not read: verdict <c>too-large</c>.</param>
    public DocumentExtractor(long maxFileBytes = 512L << 20) => this.maxFileBytes = maxFileBytes;

    /// <summary>
    /// The documents of the file, at least one; a file that can't be read gives one with the reason. Never throws but for want of memory.
    /// <paramref name="name"/> becomes <see cref="ExtractedDocument.Path"/> and its extension tells the format.
    /// </summary>
    public IReadOnlyList<ExtractedDocument> Extract(string file, string name) => Extract(file, name, progress: null);

    internal IReadOnlyList<ExtractedDocument> Extract(string file, string name, ReadProgress? progress)
    {
        var clock = Stopwatch.StartNew();
        var documents = Read(file, name, progress);
        var result = new ExtractedDocument[documents.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = DocumentFacts.Of(documents[i], result.Length == 1 ? name : $"{name}#{i + 1}") with { Milliseconds = clock.ElapsedMilliseconds };
            clock.Restart();
        }

        return result;
    }

    private IReadOnlyList<ReadDocument> Read(string file, string name, ReadProgress? progress)
    {
        if (!TryReadBytes(file, out var bytes, out var trouble))
        {
            return [trouble];
        }

        var source = new SourceFile(bytes, name) { Ocr = Ocr is null ? null : new OcrReader(file, Ocr) };
        var format = FileFormat.All.FirstOrDefault(format => format.Recognises(source));
        if (format is null)
        {
            return [ReadDocument.Unread(null, ExtractionStatus.Unsupported, UnsupportedFormats.Reason(source))];
        }

        if (bytes.Length > format.MaxBytes)
        {
            return [TooLarge(format.Name, bytes.Length, format.MaxBytes)];
        }

        try
        {
            return format.Read(source, progress);
        }
#pragma warning disable CA1031 // Whatever a parser throws on a broken file means the same here: this file can't be read.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return [ReadDocument.Unread(format.Name, ExtractionStatus.Malformed, $"The file can't be read as {format.Name}: {e.Message}")];
        }
    }

    private bool TryReadBytes(string file, out byte[] bytes, out ReadDocument trouble)
    {
        (bytes, trouble) = ([], null!);
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > maxFileBytes)
            {
                trouble = TooLarge(null, stream.Length, maxFileBytes);
                return false;
            }

            bytes = new byte[stream.Length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (read < bytes.Length)
            {
                trouble = ReadDocument.Unread(null, ExtractionStatus.Malformed, "The file was cut short while it was read.");
                return false;
            }
        }
        catch (UnauthorizedAccessException)
        {
            trouble = Directory.Exists(file)
                ? ReadDocument.Unread(null, ExtractionStatus.Unsupported, "A folder, not a file.")
                : ReadDocument.Unread(null, ExtractionStatus.Malformed, "The file may not be read: permission denied.");
            return false;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            trouble = ReadDocument.Unread(null, ExtractionStatus.Malformed, "The file is gone: it was moved or deleted before it could be read.");
            return false;
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            trouble = ReadDocument.Unread(null, ExtractionStatus.Malformed, $"The file can't be read: {e.Message}");
            return false;
        }

        if (bytes.Length == 0)
        {
            trouble = ReadDocument.Unread(null, ExtractionStatus.Malformed, "The file is empty.");
            return false;
        }

        return true;
    }

    private static ReadDocument TooLarge(string? format, long bytes, long limit) =>
        ReadDocument.Unread(format, ExtractionStatus.TooLarge, $"The file has {Size(bytes)}, the limit is {Size(limit)}.");

    private static string Size(long bytes) => bytes < 1 << 20 ? $"{bytes:N0} bytes" : $"{bytes / (double)(1 << 20):N1} MB";
}
