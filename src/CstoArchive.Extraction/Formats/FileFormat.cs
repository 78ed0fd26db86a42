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
        new("pdf", file => file.Head[..Math.Min(1_024, file.Head.Length)].IndexOf("%PDF-"u8) >= 0 || file.Extension == ".pdf", (file, progress) => [PdfReader.Read(file.Bytes, progress, file.Ocr)], long.MaxValue),
        new("docx", WordDocument.Recognises, (file, _) => [WordDocument.Read(file)], 256L << 20),
        new("html", file => file.IsText && (file.HeadSays("<!doctype html", "<html", "<head", "<body") || (file.Extension is ".html" or ".htm" or ".xhtml" or ".shtml" && file.HeadSays("<"))), (file, _) => HtmlPage.Read(file), MaxTextBytes),
        new("xml", file => file.IsText && (file.Extension == ".xml" || file.HeadSays("<?xml")), (file, _) => [XmlText.Read(file)], MaxTextBytes),
        new("markdown", file => file.Extension is ".md" or ".markdown" && file.IsText, (file, _) => Markdown.Read(file), MaxTextBytes),
        new("text", file => file.Extension is ".txt" or ".text" or ".html" or ".htm" or "" && file.IsText, (file, _) => PlainText.Read(file), MaxTextBytes),
    ];
}
