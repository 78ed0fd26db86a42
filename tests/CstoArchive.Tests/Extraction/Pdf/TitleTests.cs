namespace CstoArchive.Tests.Extraction.Pdf;

internal sealed class TitleTests
{
    private static readonly string[] Body =
    [
        "Mr. President, we meet in this hall at a time when the world needs the United Nations more than",
        "it ever did, and it is for us to see that its Charter is kept by all and at all times and places,",
        "without exception and without double standards, in the spirit in which it was once written here.",
    ];

    [Test]
    public void The_largest_heading_is_the_title() =>
        Assert.That(Title(p => p.Line("Ministry of Foreign Affairs", 60, 790).Line("The state of the alliance", 60, 720, 18, bold: true).Line("A short survey of the year", 60, 690, 12)), Is.EqualTo("The state of the alliance"));

    [Test]
    public void Lines_of_one_title_are_joined() =>
        Assert.That(
            Title(p => p.Line("Joint statement on the results of the", 150, 720, 14, bold: true).Line("meeting of the Ministers", 190, 702, 14, bold: true).Line("Minsk, 20 June 2023", 230, 680, 14, bold: true)),
            Is.EqualTo("Joint statement on the results of the meeting of the Ministers"));

    [Test]
    public void A_single_word_goes_on_in_the_headings_under_it() =>
        Assert.That(
            Title(p => p.Line("STATEMENT", 250, 740, 26, bold: true).Line("by the President of the Republic", 190, 700, 14, bold: true).Line("New York, 24 September 2024", 220, 660, 14, bold: true)),
            Is.EqualTo("STATEMENT by the President of the Republic"));

    [Test]
    public void Dates_sessions_and_salutations_are_no_titles() =>
        Assert.That(
            Title(p => p.Line("Seventy-ninth session", 60, 790, 14, bold: true).Line("19 May 2021", 60, 760, 16, bold: true).Line("Address on the security of the region", 60, 720, 12, bold: true).Line("Excellencies,", 60, 690, 14, bold: true)),
            Is.EqualTo("Address on the security of the region"));

    private static string Title(Action<PdfPages> head)
    {
        var pages = new PdfPages().Page();
        head(pages);
        return pages.Lines(60, 600, Body).Lines(60, 550, Body).Read().TitleCandidates[0];
    }
}
