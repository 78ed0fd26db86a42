using System.IO.Compression;
using CstoArchive.Extraction;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CstoArchive.Tests.Extraction.Formats;

internal sealed class WordDocumentTests
{
    [Test]
    public void Paragraphs_tables_and_footnotes_are_read_in_order()
    {
        var read = Extracting.One("s.docx", Document(
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), Run("Statement on "), Run("borders")),
            new Paragraph(Run("Yerevan, 3 June 2022")),
            new Paragraph(Run("The States are re"), Run("solved to keep their borders safe, see A/75/906."), new DeletedRun(new Run(new DeletedText("Deleted.")))),
            new Table(
                new TableRow(new TableCell(new Paragraph(Run("State"))), new TableCell(new Paragraph(Run("Posts")))),
                new TableRow(new TableCell(new Paragraph(Run("Armenia"))), new TableCell(new Paragraph(Run("12"))))),
            new Paragraph(Run("The end of it."))));
        Assert.That((read.Title, read.Place, read.Date, read.Format), Is.EqualTo(("Statement on borders", "Yerevan", new DateOnly(2022, 6, 3), "docx")));
        Assert.That(read.Pages[0].Text, Is.EqualTo("Yerevan, 3 June 2022\n\nThe States are resolved to keep their borders safe, see A/75/906.\n\nState | Posts\nArmenia | 12\n\nThe end of it.\n\nA footnote."));
        Assert.That(read.Pages[0].Removed, Is.EqualTo(["The running header", "21-12875 (E)"]));
        Assert.That(read.Cites, Is.EqualTo(["A/75/906"]));
    }

    [Test]
    public void The_masthead_of_a_paper_tells_its_numbers_its_date_and_its_title()
    {
        var read = Extracting.One("letter.docx", Document(
            new Table(
                new TableRow(new TableCell(new Paragraph(Run("United Nations"))), new TableCell(new Paragraph(Run("A/76/345–S/2021/801*")))),
                new TableRow(new TableCell(new Paragraph(Run("General Assembly")), new Paragraph(Run("Security Council"))), new TableCell(new Paragraph(Run("Distr.: General")), new Paragraph(Run("17 September 2021")), new Paragraph(Run("Original: English"))))),
            new Paragraph(Run("Seventy-sixth session")),
            new Paragraph(Run("Letter dated 16 September 2021 from the Permanent Representative of Tajikistan to the United Nations addressed to the Secretary-General")),
            new Paragraph(Run("I have the honour to transmit herewith the declaration (see annex), with reference to document A/75/906."))));
        Assert.Multiple(() =>
        {
            Assert.That(read.Symbols, Is.EqualTo(["A/76/345", "S/2021/801"]));
            Assert.That(read.Cites, Is.EqualTo(["A/75/906"]));
            Assert.That((read.Date, read.Kind, read.JobNumbers.SingleOrDefault()), Is.EqualTo((new DateOnly(2021, 9, 17), "paper", "21-12875")));
            Assert.That(read.Title, Does.StartWith("Letter dated 16 September 2021 from the Permanent Representative of Tajikistan").And.EndsWith("Secretary-General"));
        });
    }

    [Test]
    public void A_package_that_unpacks_to_gigabytes_is_not_unpacked()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
            {
                entry.Write(zeros);
            }
        }

        var read = Extracting.One("bomb.docx", bytes.ToArray());
        Assert.That((read.Status, read.Reason), Is.EqualTo((ExtractionStatus.TooLarge, "The document unpacks to 300 MB, the limit is 256 MB.")));
    }

    [Test]
    public void A_cut_package_is_malformed()
    {
        var whole = Document(new Paragraph(Run("Text")));
        Assert.That(Extracting.One("s.docx", whole[..(whole.Length / 2)]).Status, Is.EqualTo(ExtractionStatus.Malformed));
    }

    [Test]
    public void Nesting_without_end_is_read_without_recursion()
    {
        OpenXmlElement inner = new Paragraph(Run("Deep."));
        for (var i = 0; i < 200; i++)
        {
            inner = new SdtBlock(new SdtContentBlock(inner));
        }

        Assert.That(Extracting.One("s.docx", Document(inner)).Pages[0].Text, Does.StartWith("Deep."));
    }

    private static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static byte[] Document(params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(content));
            main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(Run("The running header")));
            main.AddNewPart<FooterPart>().Footer = new Footer(new Paragraph(Run("21-12875 (E)")));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(Run("A footnote."))) { Id = 1 });
        }

        return stream.ToArray();
    }
}
