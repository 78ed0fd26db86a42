using System.Net;
using System.Text;
using System.Text.Json;

namespace CstoArchive.Tests.Web;

public class SearchPageTests
{
    private static TestService Service => SharedService.Service;

    [Test]
    public async Task Front_page_shows_the_newest_documents_first()
    {
        var page = await Service.PageAsync("/");

        Assert.That(page.IndexOf("Заявление министров", StringComparison.Ordinal), Is.Positive.And.LessThan(page.IndexOf("A long report", StringComparison.Ordinal)));
    }

    [Test]
    public async Task A_hit_shows_its_sentence_with_the_match_marked_and_the_page_as_a_link_into_the_document()
    {
        var page = await Service.PageAsync("/?q=trafficking");

        Assert.That(page, Does.Contain("<mark>trafficking</mark>"));
        Assert.That(page, Does.Contain($"/documents/{Library.IdOf(Library.Annex)}?page=2&amp;q=trafficking#p2"));
    }

    [Test]
    public async Task Filters_are_links_that_narrow_the_search_and_can_be_given_up_again()
    {
        var all = await Service.PageAsync("/?q=drugs");
        Assert.That(all, Does.Contain("/?q=drugs&amp;kind=news"));

        var narrowed = await Service.PageAsync("/?q=drugs&kind=news");
        Assert.That(narrowed, Does.Contain("The statement has been circulated").And.Not.Contain("Statement of the Ministers on cooperation"));
        Assert.That(narrowed, Does.Contain("href=\"/?q=drugs\""));
    }

    [Test]
    public async Task A_number_in_the_box_brings_its_document_first_and_says_what_it_is()
    {
        var page = await Service.PageAsync("/?q=a/75/906");

        var first = page.IndexOf("class=\"hit\"", StringComparison.Ordinal);
        Assert.That(page.IndexOf("Statement of the Ministers", first, StringComparison.Ordinal), Is.LessThan(page.IndexOf("has been circulated", first, StringComparison.Ordinal)));
        Assert.That(page, Does.Contain("href=\"/A/75/906\""));
    }

    [Test]
    public async Task Says_which_other_names_it_looked_for_and_how_to_go_without_them()
    {
        const string Query = "%D0%94%D1%83%D1%88%D0%B0%D0%BD%D0%B1%D0%B5";
        var with = await Service.PageAsync("/?q=" + Query);
        var without = await Service.PageAsync($"/?q={Query}&synonyms=off");

        Assert.That(with, Does.Contain("(also Dushanbe").And.Contain($"href=\"/?q={Query}&amp;synonyms=off\"").And.Contain("Statement of the Ministers"));
        Assert.That(without, Does.Not.Contain("(also Dushanbe").And.Not.Contain("Statement of the Ministers").And.Contain($"href=\"/?q={Query}\">with other names"));
    }

    [Test]
    public async Task Says_the_other_names_to_a_Russian_reader_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?q=%D0%94%D1%83%D1%88%D0%B0%D0%BD%D0%B1%D0%B5+drugs");
        request.Headers.AcceptLanguage.ParseAdd("ru");
        using var response = await Service.Client.SendAsync(request);

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("Душанбе (также Dushanbe").And.Contain("title=\"Искать без «Душанбе»\""));
    }

    [Test]
    public async Task Offers_the_hits_in_forms_by_the_names_their_users_know()
    {
        var page = await Service.PageAsync("/?q=drugs");

        Assert.That(page, Does.Contain("href=\"/api/export?q=drugs&amp;format=jsonl\" rel=\"nofollow\">JSON Lines</a>").And.Contain(">CSV</a>").And.Contain(">RIS</a>").And.Contain(">BibTeX</a>"));
        Assert.That(await Service.PageAsync("/?page=2&size=2"), Does.Contain("href=\"/api/export?size=2&amp;format=csv\""), "of all documents too");
    }

    [Test]
    public async Task Offers_nothing_to_sort_or_take_home_where_nothing_was_found()
    {
        Assert.That(await Service.PageAsync("/?q=zzyzx"), Does.Contain("/feed?q=zzyzx").And.Not.Contain("/api/export").And.Not.Contain("newest first").And.Not.Contain("have some of them"));
    }

    [Test]
    public async Task Nothing_found_comes_with_ways_on()
    {
        var page = await Service.PageAsync("/?q=drugs+zzzyx&year=2021");

        Assert.That(page, Does.Contain("Nothing in the archive matches").And.Contain("Search without filters").And.Contain("href=\"/?q=drugs+zzzyx\"").Or.Contain("href=\"/?q=drugs%20zzzyx\""));
    }

    [TestCase("?q=%22unclosed")]
    [TestCase("?q=((((((")]
    [TestCase("?q=title:")]
    [TestCase("?q=*")]
    [TestCase("?q=%00%01%ff%fe")]
    [TestCase("?q=a&from=yesterday&to=never&page=0&size=-1&sort=best&year=abc&lang=%00")]
    [TestCase("?q=x&page=1000")]
    [TestCase("?q=NOT+NOT+NOT&kind=nonsense")]
    public async Task Odd_questions_are_answered_with_a_page(string query)
    {
        using var response = await Service.Client.GetAsync("/" + query);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_query_too_long_to_be_meant_is_cut_and_the_page_says_so()
    {
        var page = await Service.PageAsync("/?q=" + string.Join('+', Enumerable.Repeat("drugs", 600)));

        Assert.That(page, Does.Contain("longer than 2000"));
    }

    [TestCase("\"unclosed")]
    [TestCase("\"\"")]
    [TestCase("drugs)")]
    [TestCase("(drugs")]
    [TestCase("()")]
    [TestCase("titel:drugs")]
    [TestCase("colour:drugs")]
    [TestCase("title:")]
    [TestCase("date:yesterday")]
    [TestCase("kind:poem")]
    [TestCase("symbol:xyz")]
    [TestCase("*drugs")]
    [TestCase("d*")]
    [TestCase("a~")]
    [TestCase("drugs~7")]
    [TestCase("drugs*~")]
    [TestCase("d?u?g?s?a?b?c?d")]
    [TestCase("OR drugs")]
    [TestCase("drugs AND")]
    [TestCase("drugs NOT")]
    [TestCase("drugs NEAR/5000 weapons")]
    [TestCase("drugs NEAR/5 date:2021")]
    [TestCase("cooperation zzyzx")]
    public async Task Tells_a_Russian_reader_in_Russian_how_the_query_was_read(string query)
    {
        var english = JsonDocument.Parse(await Service.PageAsync("/api/search?q=" + Uri.EscapeDataString(query))).RootElement.GetProperty("problems");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?q=" + Uri.EscapeDataString(query));
        request.Headers.AcceptLanguage.ParseAdd("ru");
        using var response = await Service.Client.SendAsync(request);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.That(english.GetArrayLength(), Is.Positive, "the query has a mistake");
        foreach (var problem in english.EnumerateArray())
        {
            Assert.That(page, Does.Not.Contain(problem.GetProperty("message").GetString()!));
        }
    }

    [Test]
    public async Task Speaks_Russian_when_the_browser_does_and_remembers_what_was_chosen()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/?q=drugs");
        asked.Headers.AcceptLanguage.ParseAdd("fr, ru;q=0.8, en;q=0.5");
        using var preferred = await Service.Client.SendAsync(asked);
        Assert.That(await preferred.Content.ReadAsStringAsync(), Does.Contain("<html lang=\"ru\">").And.Contain("Заявление"));

        using var chosen = await Service.Client.GetAsync("/?q=drugs&ui=ru");
        Assert.That(chosen.Headers.GetValues("Set-Cookie").Single(), Does.StartWith("ui=ru;").And.Contain("httponly"));

        using var later = new HttpRequestMessage(HttpMethod.Get, "/help");
        later.Headers.Add("Cookie", "ui=ru");
        using var remembered = await Service.Client.SendAsync(later);
        Assert.That(await remembered.Content.ReadAsStringAsync(), Does.Contain("Как спрашивать"));
    }

    [Test]
    public async Task The_first_view_is_small_and_asks_nobody_else_for_anything()
    {
        var page = await Service.PageAsync("/?q=drugs");
        var bytes = Encoding.UTF8.GetByteCount(page);
        foreach (var asset in new[] { "style.css", "site.js", "icon.svg" })
        {
            bytes += Encoding.UTF8.GetByteCount(await Service.PageAsync("/assets/" + asset));
        }

        Assert.That(bytes, Is.LessThan(60_000));
        Assert.That(page, Does.Not.Contain("src=\"http").And.Not.Contain("rel=\"stylesheet\" href=\"http").And.Not.Contain("style=\"").And.Not.Match("<script(?! src=\"/assets/)"));
    }
}
