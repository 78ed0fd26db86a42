namespace CstoArchive.Tests.Extraction.Pdf;

internal sealed class FurnitureTests
{
    [Test]
    public void Running_headers_and_page_numbers_leave_the_text_and_are_kept_apart()
    {
        var pages = new PdfPages();
        for (var i = 1; i <= 4; i++)
        {
            pages.Page().Line("Report on the state of the forests", 60, 800).Line($"What page {Words[i]} says is its own.", 60, 600).Line($"{i}", 300, 30);
        }

        var read = pages.Read();
        Assert.Multiple(() =>
        {
            Assert.That(read.Pages.Select(p => p.Text), Is.EqualTo(Enumerable.Range(1, 4).Select(i => $"What page {Words[i]} says is its own.")));
            Assert.That(read.Pages[2].Removed, Is.EqualTo(new[] { "Report on the state of the forests", "3" }));
        });
    }

    [Test]
    public void A_paper_of_two_pages_loses_its_own_numbers_at_the_edges_and_nothing_else()
    {
        var read = Paper().Page().Line("A/79/845", 60, 760).Line("S/2025/203", 60, 748).Line("See also document A/79/1, which speaks of it.", 60, 700)
            .Line("2/2", 60, 30).Line("25-05505", 500, 30).Read();

        Assert.Multiple(() =>
        {
            Assert.That(read.Pages[1].Text, Is.EqualTo("See also document A/79/1, which speaks of it."));
            Assert.That(read.Pages[1].Removed, Is.EqualTo(new[] { "A/79/845", "S/2025/203", "2/2 25-05505" }));
        });
    }

    [Test]
    public void A_reference_at_the_foot_of_a_page_is_text() =>
        Assert.That(Paper().Page().Line("Text of the second page.", 60, 700).Line("3 A/79/1.", 60, 60, 8).Text(2), Does.Contain("A/79/1"));

    [Test]
    public void Numbers_in_the_text_are_no_page_numbers() =>
        Assert.That(new PdfPages().Page().Lines(60, 760, "1991", "was the year of the treaty").Text(), Does.StartWith("1991"));

    [Test]
    public void The_masthead_tells_symbols_date_and_job_number()
    {
        var read = Paper().Read();

        Assert.Multiple(() =>
        {
            Assert.That(read.Symbols, Is.EqualTo(new[] { "A/79/845", "S/2025/203" }));
            Assert.That(read.JobNumbers, Is.EqualTo(new[] { "25-05505" }));
            Assert.That(read.Dates.Select(d => (d.Date, d.Source)), Is.EqualTo(new[] { (new DateOnly(2025, 4, 1), CstoArchive.Extraction.DateSource.Masthead) }));
            Assert.That(read.TitleCandidates[0], Is.EqualTo("Letter dated 1 April 2025 from the Permanent Representative addressed to the Secretary-General"));
            Assert.That(read.Pages[0].Text, Does.StartWith("Seventy-ninth session").And.Not.Contain("Distr").And.Not.Contain("25-05505"));
            Assert.That(read.Pages[0].Removed, Does.Contain("*2505505*"));
        });
    }

    [Test]
    public void The_masthead_of_an_old_paper_has_the_symbol_in_its_column()
    {
        var read = new PdfPages().Page()
            .Line("UNITED", 60, 790, 14, bold: true).Line("NATIONS", 60, 774, 14, bold: true).Line("S", 520, 774, 36, bold: true)
            .Line("Security Council", 160, 730, 16, bold: true)
            .Line("Distr.", 437, 720).Line("GENERAL", 437, 708).Line("S/1995/472", 437, 684).Line("10 June 1995", 437, 672).Line("ORIGINAL: ENGLISH", 437, 650)
            .Line("REPORT ON THE SITUATION IN THE REGION", 190, 580)
            .Lines(60, 540, "1. The present report is submitted pursuant to paragraph 4 of resolution 968 (1994) of the", "Council, and was drawn up on 1 May 1995 by its authors for the members of the Council.")
            .Line("95-17376 (E) 110695", 60, 40)
            .Read();

        Assert.Multiple(() =>
        {
            Assert.That(read.Symbols, Is.EqualTo(new[] { "S/1995/472" }));
            Assert.That(read.Dates[0].Date, Is.EqualTo(new DateOnly(1995, 6, 10)));
            Assert.That(read.JobNumbers, Is.EqualTo(new[] { "95-17376" }));
            Assert.That(read.TitleCandidates[0], Is.EqualTo("REPORT ON THE SITUATION IN THE REGION"));
        });
    }

    [Test]
    public void A_masthead_without_Distr_goes_up_from_Original()
    {
        var read = new PdfPages().Page()
            .Line("UNRESTRICTED", 437, 800).Line("United Nations", 60, 790, 14).Line("E/CN.4/109", 437, 778).Line("2 June 1948", 437, 764)
            .Line("ECONOMIC", 60, 758).Line("ORIGINAL:  ENGLISH", 437, 750)
            .Line("FIRST REPORT OF THE SUB-COMMITTEE ON ARTICLE EIGHT", 150, 640)
            .Lines(60, 600, "1. Everyone is presumed to be innocent until proved guilty according to law in a public", "trial, which was agreed upon on 1 May 1948 by the members of the sub-committee.")
            .Read();

        Assert.Multiple(() =>
        {
            Assert.That(read.Symbols, Is.EqualTo(new[] { "E/CN.4/109" }));
            Assert.That(read.Dates[0].Date, Is.EqualTo(new DateOnly(1948, 6, 2)));
            Assert.That(read.Pages[0].Text, Does.Not.Contain("UNRESTRICTED").And.Not.Contain("ECONOMIC"));
        });
    }

    [Test]
    public void A_sentence_that_ends_several_pages_at_the_same_height_is_text()
    {
        var pages = new PdfPages();
        for (var i = 0; i < 12; i++)
        {
            pages.Page().Line($"Aircraft number {Words[i % 4 + 1]}{Words[i / 4 + 1]} flew over the country on that day", 60, 86).Line(i % 4 == 0 ? "and the closed airport was used without a permit." : $"and {Words[i % 4]}{Words[i / 4 + 1]} was used.", 60, 74);
        }

        Assert.That(pages.Read().Pages[4].Text, Does.EndWith("and the closed airport was used without a permit."));
    }

    private static readonly string[] Words = ["", "one", "two", "three", "four"];

    private static PdfPages Paper() => new PdfPages().Page()
        .Line("United Nations", 123, 790, 14).Line("A/79/845-S/2025/203", 400, 790, 20)
        .Line("General Assembly", 123, 760, 20, bold: true).Line("Distr.: General", 397, 760).Line("1 April 2025", 397, 748).Line("Original: English", 397, 724)
        .Line("Seventy-ninth session", 60, 620, bold: true).Line("Agenda item 32", 60, 608).Line("Prevention of armed conflict", 60, 590, bold: true)
        .Line("Letter dated 1 April 2025 from the Permanent Representative", 123, 560, 12, bold: true).Line("addressed to the Secretary-General", 123, 546, 12, bold: true)
        .Lines(123, 510, "I have the honour to transmit herewith the text of the statement that was", "made by the Ministers of Foreign Affairs on 19 May 2021 in Dushanbe, and", "should be grateful if you would circulate it as a document.")
        .Line("25-05505 (E) 140425", 60, 44).Line("*2505505*", 60, 30);
}
