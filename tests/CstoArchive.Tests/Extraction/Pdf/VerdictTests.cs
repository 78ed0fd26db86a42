using CstoArchive.Extraction;
using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Tests.Extraction.Pdf;

internal sealed class VerdictTests
{
    [Test]
    public void A_file_that_is_no_PDF_is_malformed_and_says_so()
    {
        var read = PdfReader.Read("GIF89a and so on"u8.ToArray());

        Assert.Multiple(() =>
        {
            Assert.That(read.Status, Is.EqualTo(ExtractionStatus.Malformed));
            Assert.That(read.Reason, Is.Not.Empty);
        });
    }

    [Test]
    public void An_empty_file_is_malformed() => Assert.That(PdfReader.Read([]).Status, Is.EqualTo(ExtractionStatus.Malformed));

    [Test]
    public void A_file_cut_short_gives_a_verdict([Range(0, 9)] int tenth)
    {
        var whole = new PdfPages().Page().Line("Some words").Build();

        Assert.That(() => PdfReader.Read(whole[..(whole.Length * tenth / 10)]).Status, Throws.Nothing);
    }

    [Test]
    public void A_file_without_pages_is_malformed()
    {
        var read = PdfReader.Read(RawPdf.Of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"));

        Assert.That((read.Status, read.Reason), Is.EqualTo((ExtractionStatus.Malformed, "The file has no pages.")));
    }

    [Test]
    public void Pages_without_any_text_are_no_text()
    {
        var read = new PdfPages().Page().Page().Read();

        Assert.Multiple(() =>
        {
            Assert.That(read.Status, Is.EqualTo(ExtractionStatus.NoText));
            Assert.That(read.Pages, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void A_blank_page_among_others_is_no_trouble() =>
        Assert.That(new PdfPages().Page().Line("Some words").Page().Read().Status, Is.EqualTo(ExtractionStatus.Ok));

    [Test]
    public void A_page_that_cannot_be_read_leaves_the_others()
    {
        var read = PdfReader.Read(RawPdf.Of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 300 300]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
            "<</Type/Page/Parent 2 0 R/Contents 9 0 R>>",
            "<</Type/Page/Parent 2 0 R/Contents 5 0 R>>",
            RawPdf.Stream("BT /F 10 Tf 20 200 Td (The page that is whole) Tj ET")));

        Assert.Multiple(() =>
        {
            Assert.That(read.Status, Is.EqualTo(ExtractionStatus.Partial));
            Assert.That(read.Reason, Does.Contain("1"));
            Assert.That(read.Pages.Select(p => p.Text), Is.EqualTo(new[] { "", "The page that is whole" }));
        });
    }

    [Test]
    public void Forms_that_draw_each_other_end()
    {
        const string Form = "/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</A 5 0 R/B 6 0 R>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
        var read = PdfReader.Read(RawPdf.Of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 300]>>",
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>",
            RawPdf.Stream("/A Do"),
            RawPdf.Stream("BT /F 10 Tf 20 200 Td (in circles) Tj ET /B Do /B Do", Form),
            RawPdf.Stream("/A Do /A Do", Form)));

        Assert.That(read.Pages[0].Text, Does.StartWith("in circles"));
    }

    [Test]
    public void Codes_without_meaning_are_no_text()
    {
        var pages = new PdfPages().Page();
        for (var i = 0; i < 20; i++)
        {
            pages.Line("$%&'(#)*+,!-./\"01 2+%&$3*#4 \"5&67$(\"%&' !+%", 60, 700 - 14 * i);
        }

        var read = pages.Read();
        Assert.Multiple(() =>
        {
            Assert.That(read.Status, Is.EqualTo(ExtractionStatus.NoText));
            Assert.That(read.Reason, Does.Contain("fonts"));
            Assert.That(read.Pages[0].Text, Is.Empty);
        });
    }

    [Test]
    public void Every_page_is_told_while_it_is_read()
    {
        var told = new List<string>();
        PdfReader.Read(new PdfPages().Page().Line("one").Page().Line("two").Build(), part => told.AddRange(part.Pages.Select(p => $"{p.Number} {p.Text}")));

        Assert.That(told, Is.EqualTo(new[] { "1 one", "2 two" }));
    }
}
