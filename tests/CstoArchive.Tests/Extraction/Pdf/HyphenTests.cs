namespace CstoArchive.Tests.Extraction.Pdf;

internal sealed class HyphenTests
{
    [Test]
    public void A_word_broken_over_two_lines_is_joined() =>
        Assert.That(new PdfPages().Page().Lines(60, 500, "the peacekeep-", "ing forces").Text(), Is.EqualTo("the peacekeeping\nforces"));

    [Test]
    public void A_hyphen_that_the_document_writes_elsewhere_stays() =>
        Assert.That(
            new PdfPages().Page().Lines(60, 500, "twenty-one members, and again twenty-", "one of them").Text(),
            Is.EqualTo("twenty-one members, and again twenty-one\nof them"));

    [Test]
    public void A_hyphen_before_a_capital_stays() =>
        Assert.That(new PdfPages().Page().Lines(60, 500, "the Secretary-", "General said").Text(), Is.EqualTo("the Secretary-General\nsaid"));

    [Test]
    public void A_word_broken_over_two_pages_stands_on_the_first()
    {
        var pages = new PdfPages()
            .Page().Lines(60, 500, "They discussed the collective secu-").Line("1 A footnote in small letters.", 60, 60, 7)
            .Page().Lines(60, 700, "rity of the region, and collective security in general.");

        Assert.Multiple(() =>
        {
            Assert.That(pages.Text(1), Does.Contain("collective security"));
            Assert.That(pages.Text(2), Does.StartWith("of the region"));
        });
    }

    [Test]
    public void A_dash_and_a_list_are_left_alone() =>
        Assert.That(new PdfPages().Page().Lines(60, 500, "2019-", "2020 and -", "so on").Text(), Is.EqualTo("2019-\n2020 and -\nso on"));
}
