using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CstoArchive.Tests.Web;

public class DocumentPageTests
{
    private static TestService Service => SharedService.Service;

    [Test]
    public async Task Shows_facts_with_where_they_come_from()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Statement)}");

        Assert.That(page, Does.Contain("19 May 2021").And.Contain("from the dateline").And.Contain("May 19, 2021, Dushanbe"));
        Assert.That(page, Does.Contain("href=\"/A/75/906\"").And.Contain("21-07422"));
    }

    [Test]
    public async Task Says_which_pages_are_in_another_language()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Annex)}");

        Assert.That(Regex.Matches(page, "<span class=\"quiet\" lang=\"ru\">русский</span>"), Has.Count.EqualTo(1));
        Assert.That(page, Does.Contain("<div lang=\"ru\"").And.Contain("<div lang=\"en\""));
    }

    [Test]
    public async Task Shows_what_a_document_said_before_its_file_was_changed()
    {
        var changes = $"/documents/{Library.IdOf(Library.News)}/changes";

        Assert.That(await Service.PageAsync($"/documents/{Library.IdOf(Library.News)}"), Does.Contain($"href=\"{changes}\""));
        var page = await Service.PageAsync(changes);
        Assert.That(page, Does.Contain("3 June 2021"));
        Assert.That(page, Does.Contain("<del>The statement will be circulated soon.</del>").And.Contain("<ins>"));
        Assert.That(page, Does.Contain("Circulated &lt;b&gt;soon&lt;/b&gt;"), "the title until then, as text");
    }

    [Test]
    public async Task Says_of_a_document_that_never_changed_that_it_did_not()
    {
        Assert.That(await Service.PageAsync($"/documents/{Library.IdOf(Library.Annex)}"), Does.Not.Contain("/changes"));
        Assert.That(await Service.PageAsync($"/documents/{Library.IdOf(Library.Annex)}/changes"), Does.Contain("no other text"));
    }

    [Test]
    public async Task Shows_annexes_held_and_annexes_that_are_only_named()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Statement)}");

        Assert.That(page, Does.Contain($"href=\"/documents/{Library.IdOf(Library.Annex)}\"").And.Contain("Annex 1.pdf"));
        Assert.That(page, Does.Match("Annex 2\\.pdf<small>named, but not in the archive"));
    }

    [Test]
    public async Task Marks_what_was_searched_and_numbers_the_matches()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Annex)}?page=2&q=cooperation");

        Assert.That(page, Does.Contain("<mark id=\"m1\">Cooperation</mark>").And.Contain("href=\"#m1\""));
    }

    [Test]
    public async Task Links_the_numbers_it_cites_in_its_text()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Annex)}");

        Assert.That(page, Does.Contain("<a class=\"cited\" href=\"/A/74/677\">A/74/677</a>"));
    }

    [Test]
    public async Task Keeps_what_was_taken_out_of_the_text_to_be_unfolded()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Statement)}");

        Assert.That(page, Does.Contain("2 lines of this page are not part of the text").And.Contain("<li>1/8</li>"));
    }

    [Test]
    public async Task Says_who_cites_it_with_the_sentence()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Statement)}");

        Assert.That(page, Does.Contain("The statement has been circulated as document <mark>A/75/906</mark> in New York."));
    }

    [Test]
    public async Task Gives_its_citation_and_the_page_in_it()
    {
        Assert.That(await Service.PageAsync($"/documents/{Library.IdOf(Library.Statement)}"), Does.Contain("A/75/906-S/2021/534, 19 May 2021."));
        Assert.That(await Service.PageAsync($"/documents/{Library.IdOf(Library.Long)}?page=7"), Does.Contain("A/73/1, 1 March 2019, p. 7."));
    }

    [Test]
    public async Task Opens_a_long_document_around_the_page_asked_for()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Long)}?page=17");

        Assert.That(page, Does.Contain("Page 17 of the report").And.Contain("Page 11 of the report").And.Not.Contain("Page 10 of the report").And.Not.Contain("Page 21 of the report"));
        Assert.That(page, Does.Contain("rel=\"next\"").And.Contain("rel=\"prev\""));
    }

    [Test]
    public async Task Shows_the_original_beside_the_text_when_asked()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Annex)}?page=2&view=original");

        Assert.That(page, Does.Contain($"<iframe class=\"original\" src=\"/api/documents/{Library.IdOf(Library.Annex)}/file#page=2\""));
    }

    [Test]
    public async Task An_unread_file_has_a_page_that_says_why()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Unread)}");

        Assert.That(page, Does.Contain("no text layer").And.Contain("2 pages without a text layer"));
    }

    [Test]
    public async Task Tells_search_engines_what_it_is_even_where_the_title_means_no_good()
    {
        foreach (var (path, title) in new[] { (Library.Statement, "Statement of the Ministers on cooperation against drugs"), (Library.Hostile, "<script>alert('title')</script>\" onmouseover=\"alert(2)") })
        {
            var page = await Service.PageAsync($"/documents/{Library.IdOf(path)}");
            var data = Regex.Match(page, "<script type=\"application/ld\\+json\">(.*?)</script>").Groups[1].Value;
            var told = JsonDocument.Parse(data).RootElement;

            Assert.That(told.GetProperty("headline").GetString(), Is.EqualTo(title));
            Assert.That(told.GetProperty("url").GetString(), Does.StartWith("http://127.0.0.1:").And.EndsWith("/documents/" + Library.IdOf(path)));
        }
    }

    [Test]
    public async Task Shows_the_words_in_which_it_cites_a_number()
    {
        var page = await Service.PageAsync($"/documents/{Library.IdOf(Library.Annex)}");

        Assert.That(page, Does.Contain("see <mark>A/74/677</mark> for the year before.</blockquote>"));
    }

    [Test]
    public async Task What_a_document_says_never_becomes_markup()
    {
        foreach (var path in new[] { $"/documents/{Library.IdOf(Library.Hostile)}?q=mischief", "/?q=mischief", "/?q=%3Cscript%3Ealert(9)%3C/script%3E", "/status" })
        {
            var page = await Service.PageAsync(path);

            Assert.That(page, Does.Not.Contain("<script>").And.Not.Contain("<img src=x").And.Not.Contain("\" onmouseover"), path);
        }
    }

    [TestCase("/documents/000000000000")]
    [TestCase("/documents/..%2f..%2fetc%2fpasswd")]
    [TestCase("/documents/%00")]
    [TestCase("/no/such/page")]
    public async Task What_is_not_there_is_a_page_that_says_so(string path)
    {
        using var response = await Service.Client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound).Or.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("root:"));
    }
}
