using CstoArchive.Search;
using CstoArchive.Web.Pages;

namespace CstoArchive.Tests.Web;

public class MarkedTextTests
{
    [Test]
    public void Marks_and_links_may_overlap_and_nothing_of_the_text_is_lost()
    {
        const string Text = "See A/75/906 there.\n\nAnd more.";
        var paragraphs = MarkedText.Paragraphs(Text, [new PageMatch(1, 0, 7), new PageMatch(1, 25, 29)], [new CitedSymbol("A/75/906", 1, 4, 12, "printed")], firstMatch: 3);

        Assert.That(paragraphs, Has.Count.EqualTo(2));
        Assert.That(paragraphs[0].Runs, Is.EqualTo(new[]
        {
            new TextRun("See ", true, 4, null),
            new TextRun("A/7", true, null, "A/75/906"),
            new TextRun("5/906", false, null, "A/75/906"),
            new TextRun(" there.", false, null, null),
        }));
        Assert.That(paragraphs[1].Runs[1], Is.EqualTo(new TextRun("more", true, 5, null)));
    }

    [Test]
    public void Lines_broken_by_the_margin_run_on_and_the_lines_of_a_table_stay()
    {
        const string Text = "The principal differences are shown in the\nfollowing table.\n\nMatter  Observer\nOpen sessions  Seat\nClosed  None";

        Assert.That(MarkedText.Paragraphs(Text, [], [], 0).Select(paragraph => paragraph.KeepsLines), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void Citations_with_impossible_places_are_left_out()
    {
        var paragraphs = MarkedText.Paragraphs("Short.", [], [new CitedSymbol("A/1", 1, 3, 900, "printed"), new CitedSymbol("A/2", 1, -1, 2, "printed"), new CitedSymbol("A/3", 1, 4, 4, "printed")], 0);

        Assert.That(paragraphs.Single().Runs, Is.EqualTo(new[] { new TextRun("Short.", false, null, null) }));
    }
}
