using System.Text;
using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Extraction;

/// <summary>A format the archive reads: how a file of it is recognised, and what reads it. A new format is a file with a reader, and a row in <see cref="All"/>.</summary>
/// <param name="Name">As in <see cref="ExtractedDocument.Format"/>.</param>
/// <param name="Recognises">Whether the file is of this format, by its content first and its extension second.</param>
/// <param name="Read">The documents of the file; never none.</param>
/// <param name="MaxBytes">Larger files of this format are not read.</param>
internal sealed record FileFormat(string Name, Func<SourceFile, bool> Recognises, Func<SourceFile, ReadProgress?, IReadOnlyList<ReadDocument>> Read, long MaxBytes)
{
    /// <summary>Text of this size is no statement, and its tree of elements would not fit into a worker.</summary>
    private const long MaxTextBytes = 32L << 20;

    /// <summary>In the order in which they are asked: what a signature proves comes before what only looks so.</summary>
    public static IReadOnlyList<FileFormat> All { get; } =
    [
        new("pdf", file => file.Head[..Math.Min(1_024, file.Head.Length)].IndexOf("%PDF-"u8) >= 0 || file.Extension == ".pdf", (file, progress) => [PdfReader.Read(file.Bytes, progress)], long.MaxValue),
        new("docx", WordDocument.Recognises, (file, _) => [WordDocument.Read(file)], 256L << 20),
        new("html", file => IsText(file) && (HeadSays(file, "<!doctype html", "<html", "<head", "<body") || (file.Extension is ".html" or ".htm" or ".xhtml" or ".shtml" && HeadSays(file, "<"))), (file, _) => HtmlPage.Read(file), MaxTextBytes),
        new("xml", file => IsText(file) && (file.Extension == ".xml" || HeadSays(file, "<?xml")), (file, _) => [XmlText.Read(file)], MaxTextBytes),
        new("markdown", file => file.Extension is ".md" or ".markdown" && IsText(file), (file, _) => Markdown.Read(file), MaxTextBytes),
        new("text", file => file.Extension is ".txt" or ".text" or ".html" or ".htm" or "" && IsText(file), (file, _) => PlainText.Read(file), MaxTextBytes),
    ];

    private static bool IsText(SourceFile file) => TextDecoder.IsText(file.Bytes);

    /// <summary>Whether the file's beginning, blanks and comments skipped, holds one of the words. UTF-16 has NULs between the letters.</summary>
    private static bool HeadSays(SourceFile file, params ReadOnlySpan<string> words)
    {
        var head = Encoding.Latin1.GetString(file.Head[..Math.Min(1_024, file.Head.Length)]).Replace("\0", "", StringComparison.Ordinal);
        foreach (var word in words)
        {
            if (head.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
