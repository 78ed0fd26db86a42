using CstoArchive.Search;
using CstoArchive.Web.Pages;

namespace CstoArchive.Tests.Web;

public class HitTextTests
{
    private const string Title = "Statement on cooperation against drugs";

    [Test]
    public void A_title_repeated_in_the_text_is_said_once_with_its_matches_marked()
    {
        var text = Of(1, "", "STATEMENT ON COOPERATION AGAINST ", "*drugs", " Statement on cooperation against ", "*drugs", ". The Ministers met and spoke of ", "*drugs", " for an hour.");

        Assert.That(Said(text.Title), Is.EqualTo("Statement on cooperation against [drugs]"));
        Assert.That(Said(text.Snippets.Single().Fragments), Is.EqualTo("The Ministers met and spoke of [drugs] for an hour."));
    }

    [Test]
    public void What_stands_before_a_repeated_title_goes_with_it()
    {
        var text = Of(1, "Item 5 ", "Statement on cooperation against ", "*drugs", " The Ministers met in Dushanbe and went.");

        Assert.That(Said(text.Snippets.Single().Fragments), Is.EqualTo("The Ministers met in Dushanbe and went."));
    }

    [Test]
    public void A_snippet_that_is_nothing_but_the_title_is_left_out_but_a_page_keeps_its_link()
    {
        Assert.That(Of(1, Title).Snippets, Is.Empty);
        Assert.That(Of(8, Title).Snippets.Single().Page, Is.EqualTo(1));
    }

    [Test]
    public void Other_snippets_stay_as_they_are()
    {
        var text = Of(1, "They intend to deepen cooperation against ", "*drugs", ".");

        Assert.That(Said(text.Title), Is.EqualTo(Title));
        Assert.That(Said(text.Snippets.Single().Fragments), Is.EqualTo("They intend to deepen cooperation against [drugs]."));
    }

    private static HitText Of(int pages, params string[] fragments) => HitText.Of(new Hit
    {
        Id = "0",
        Kind = DocumentKind.Statement,
        Title = Title,
        Path = "a",
        PageCount = pages,
        Snippets = [new Snippet(1, [.. fragments.Where(f => f.Length > 0).Select(f => f[0] == '*' ? new SnippetFragment(f[1..], true) : new SnippetFragment(f, false))])],
    });

    private static string Said(IEnumerable<SnippetFragment> fragments) => string.Concat(fragments.Select(f => f.Match ? $"[{f.Text}]" : f.Text));
}
