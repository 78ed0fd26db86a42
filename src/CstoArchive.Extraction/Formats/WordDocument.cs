using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace CstoArchive.Extraction;

/// <summary>A Word document (.docx): paragraphs and tables in order, footnotes at the end, running headers and footers as what was removed.</summary>
internal static class WordDocument
{
    /// <summary>What the parts of the package may unpack to, in bytes: a megabyte of zeros packs into a kilobyte.</summary>
    private const long MaxUnpackedBytes = 256L << 20;

    public static bool Recognises(SourceFile file) =>
        file.Head.StartsWith("PK\u0003\u0004"u8) && (file.Extension is ".docx" or ".docm" or ".dotx" || file.Head.IndexOf("word/"u8) >= 0);

    public static ReadDocument Read(SourceFile file)
    {
        if (UnpackedBytes(file.Bytes) is var unpacked && unpacked > MaxUnpackedBytes)
        {
            return ReadDocument.Unread("docx", ExtractionStatus.TooLarge, $"The document unpacks to {unpacked >> 20:N0} MB, the limit is {MaxUnpackedBytes >> 20:N0} MB.");
        }

        using var package = WordprocessingDocument.Open(new MemoryStream(file.Bytes, writable: false), isEditable: false);
        if (package.MainDocumentPart is not { } main)
        {
            return ReadDocument.Unread("docx", ExtractionStatus.Malformed, "The package holds no Word document.");
        }

        var body = WordText.Read(main);
        var text = new StringBuilder(body.Text);
        if (main.FootnotesPart is { } footnotes && WordText.Read(footnotes).Text is { Length: > 0 } notes)
        {
            text.Append("\n\n").Append(notes);
        }

        var removed = main.HeaderParts.Cast<OpenXmlPart>().Concat(main.FooterParts)
            .SelectMany(part => WordText.Read(part).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal).ToList();
        var read = PlainText.Read(CleanText.Of(text.ToString()), "docx")[0];
        var title = package.PackageProperties.Title;
        var whole = read with
        {
            TitleCandidates = [.. body.Title is null ? read.TitleCandidates : [body.Title], .. string.IsNullOrWhiteSpace(title) ? [] : new[] { title }],
            Pages = [.. read.Pages.Select((page, i) => i == 0 ? page with { Removed = [.. page.Removed, .. removed] } : page)],
        };
        // The number of the job stands in the footer, which was not there when the masthead was read.
        return whole.Symbols.Count > 0 && whole.JobNumbers.Count == 0 ? whole with { JobNumbers = TextMasthead.JobOf(whole) } : whole;
    }

    private static long UnpackedBytes(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Sum(entry => entry.Length);
    }
}
