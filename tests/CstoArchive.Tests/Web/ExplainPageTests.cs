using System.Net;
using System.Text.RegularExpressions;

namespace CstoArchive.Tests.Web;

public class ExplainPageTests
{
    private static TestService Service => SharedService.Service;

    [Test]
    public async Task Each_hit_leads_to_why_it_stands_where_it_does()
    {
        Assert.That(await Service.PageAsync("/?q=drugs&kind=news"), Does.Contain($"href=\"/explain?q=drugs&amp;kind=news&amp;id={Library.IdOf(Library.News)}\""));

        var page = await ReadAsync($"/explain?q=drugs&id={Library.IdOf(Library.News)}");

        Assert.That(page, Does.Contain("The statement has been circulated</a>").And.Match("It is hit \\d of 2\\."));
        Assert.That(page, Does.Contain("“drug” in the text"));
    }

    [Test]
    public async Task Shows_beside_it_what_the_hit_before_it_has()
    {
        var page = await ReadAsync($"/explain?q=drugs&id={Library.IdOf(Library.News)}");

        Assert.That(page, Does.Contain("Hit 1, the one before").And.Contain("Statement of the Ministers"));
        Assert.That(await ReadAsync($"/explain?q=drugs&id={Library.IdOf(Library.Statement)}"), Does.Not.Contain("the one before"));
    }

    [Test]
    public async Task Names_the_word_that_keeps_a_document_out_with_the_search_without_it()
    {
        var page = await ReadAsync($"/explain?q=drugs+title%3Aharmony&id={Library.IdOf(Library.Statement)}");

        Assert.That(page, Does.Contain("Why it is not found").And.Contain("Keeps it out:"));
        Assert.That(page, Does.Contain("href=\"/?q=drugs\">search without it"));
    }

    [Test]
    public async Task Names_the_filter_that_keeps_a_document_out()
    {
        var page = await ReadAsync($"/explain?q=drugs&year=2019&id={Library.IdOf(Library.Statement)}");

        Assert.That(page, Does.Contain("its year is 2021").And.Contain("href=\"/?q=drugs\">Search without filters"));
    }

    [TestCase("21-07422")]
    [TestCase("S/2021/534")]
    [TestCase("statement.html")]
    [TestCase("http://127.0.0.1:5080/A/75/906")]
    [TestCase("https://docs.un.org/A/75/906")]
    public async Task Takes_a_document_by_any_of_its_names(string name)
    {
        Assert.That(await ReadAsync("/explain?q=harmony&id=" + Uri.EscapeDataString(name)), Does.Contain("Statement of the Ministers on cooperation against drugs</a>").And.Contain("Keeps it out"));
    }

    [Test]
    public async Task Takes_a_document_by_its_address()
    {
        var address = Uri.EscapeDataString($"http://localhost:5080/documents/{Library.IdOf(Library.Statement)}?page=2&q=x#p2");

        Assert.That(await ReadAsync("/explain?q=harmony&id=" + address), Does.Contain("Statement of the Ministers on cooperation against drugs</a>"));
    }

    [Test]
    public async Task Asks_which_one_is_meant_by_words_of_several_titles()
    {
        Assert.That(await ReadAsync("/explain?q=harmony&id=statement+cooperation"), Does.Contain("Which of these?").And.Contain($"href=\"/explain?q=harmony&id={Library.IdOf(Library.Statement)}\""));
    }

    [Test]
    public async Task Says_that_a_number_is_not_held_and_of_what_is_nothing_that_it_is_nothing()
    {
        Assert.That(await ReadAsync("/explain?q=drugs&id=A/74/677"), Does.Contain("not in the archive").And.Contain("1 document here cites it"));
        Assert.That(await ReadAsync("/explain?q=drugs&id=zzyzxq"), Does.Contain("nothing that is called “zzyzxq”"));
        Assert.That(await ReadAsync("/explain?q=drugs&id=000000000000"), Does.Contain("nothing that is called"));
        Assert.That(await ReadAsync("/explain"), Does.Contain("name=\"id\""));
    }

    [TestCase("drugs+border+-illicit&kind=news&year=2019&from=2022&place=Moscow&lang=ru&body=x", Library.Statement)]
    [TestCase("\"illicit+trade\"+cooperation+A/75/906", Library.Statement)]
    [TestCase("title:statement+drug*+trafick~", Library.News)]
    [TestCase("cites:A/75/906", Library.News)]
    [TestCase("the+drugs+or+weapons", Library.Annex)]
    public async Task Explains_in_Russian_to_a_Russian_reader(string query, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/explain?q={query}&id={Library.IdOf(path)}");
        request.Headers.AcceptLanguage.ParseAdd("ru");
        using var response = await Service.Client.SendAsync(request);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        var table = page[page.IndexOf("<table", StringComparison.Ordinal)..page.IndexOf("</table>", StringComparison.Ordinal)];

        Assert.That(Regex.Replace(table, "<[^>]*>", ""), Does.Not.Match("\\b(it|its|nothing|in the|as written|side by side|near each|dated|year|kind|place)\\b"));
    }

    private static async Task<string> ReadAsync(string path) => WebUtility.HtmlDecode(await Service.PageAsync(path));
}
