using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace CstoArchive.Extraction.Pdf;

/// <summary>Reads a PDF file: the text of its pages in reading order, and what is printed on its first page.</summary>
internal static class PdfReader
{
    /// <summary>Pages behind this one are not read.</summary>
    public const int MaxPages = 20_000;

    /// <summary>Letters of a whole file: pages behind the one that exceeds this are not read. A book of 1,000 pages has 3 million.</summary>
    public const int MaxLetters = 40_000_000;

    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 64 };

    /// <summary>Never throws but for want of memory; a hostile file can still end the process (a stack overflow within PdfPig).</summary>
    public static ReadDocument Read(byte[] file, ReadProgress? progress = null, OcrReader? ocr = null)
    {
        try
        {
            using var document = PdfDocument.Open(file, Options);
            document.AddPageFactory<PageLetters, PageLettersFactory>();
            return new PdfText(document, progress, ocr).Read();
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadDocument.Unread("pdf", ExtractionStatus.Encrypted, "The file is encrypted and opens only with a password.");
        }
#pragma warning disable CA1031 // PdfPig throws exceptions of every type on broken files; each means the same here.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return ReadDocument.Unread("pdf", ExtractionStatus.Malformed, $"The file is not a readable PDF: {e.Message}");
        }
    }
}
