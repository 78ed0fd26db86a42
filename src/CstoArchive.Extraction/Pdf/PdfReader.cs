using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace CstoArchive.Extraction.Pdf;

/// <summary>Reads a PDF file: the text of its pages in reading order, and what is printed on its first page.</summary>
internal static class PdfReader
{
    /// <summary>Pages behind this one are not read.</summary>
    public const int MaxPages = 20_000;

    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 64 };

    /// <summary>Never throws but for want of memory; a hostile file can still end the process (a stack overflow within PdfPig).</summary>
    public static ReadDocument Read(byte[] file)
    {
        try
        {
            using var document = PdfDocument.Open(file, Options);
            document.AddPageFactory<PageLetters, PageLettersFactory>();
            return Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ReadDocument { Format = "pdf", Status = ExtractionStatus.Encrypted, Reason = "The file is encrypted, and its password is not known." };
        }
#pragma warning disable CA1031 // PdfPig throws exceptions of every type on broken files; each means the same to us.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new ReadDocument { Format = "pdf", Status = ExtractionStatus.Malformed, Reason = $"The file is not a readable PDF: {e.Message}" };
        }
    }

    private static ReadDocument Read(PdfDocument document)
    {
        var pages = new List<ExtractedPage>();
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MaxPages); number++)
        {
            var letters = document.GetPage<PageLetters>(number);
            var text = new System.Text.StringBuilder();
            for (var d = TextDirection.Rightwards; d <= TextDirection.Downwards; d++)
            {
                foreach (var row in RowBuilder.Build(letters[d]))
                {
                    text.Append(row.Text).Append('\n');
                }
            }

            pages.Add(new ExtractedPage(number, text.ToString(), []));
        }

        return new ReadDocument { Format = "pdf", Pages = pages };
    }
}
