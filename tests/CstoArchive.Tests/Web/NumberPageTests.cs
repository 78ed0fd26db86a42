using System.Net;
using System.Text.Json;
using CstoArchive.Web.Language;

namespace CstoArchive.Tests.Web;

public class NumberPageTests
{
    private static TestService Service => SharedService.Service;

    [TestCase("/A/75/906")]
    [TestCase("/S/2021/534")]
    public async Task A_number_is_the_address_of_its_document(string path)
    {
        Assert.That(await Service.PageAsync(path), Does.Contain("Statement of the Ministers on cooperation against drugs</h1>"));
    }

    [Test]
    public async Task Another_way_of_writing_it_leads_to_the_one_address()
    {
        using var response = await Service.Client.GetAsync("/a/75/906?q=drugs");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo("/A/75/906?q=drugs"));
    }

    [Test]
    public async Task A_number_not_held_says_who_cites_it_and_where_else_to_look()
    {
        using var response = await Service.Client.GetAsync("/A/74/677");
        var page = await response.Content.ReadAsStringAsync();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page, Does.Contain("not in the archive").And.Contain("1 document here cites it"));
        Assert.That(page, Does.Contain("see <mark>A/74/677</mark> for the year before"));
        Assert.That(page, Does.Contain("General Assembly, seventy-fourth session (2019-2020), document 677"));
        Assert.That(page, Does.Contain("href=\"https://undocs.org/A/74/677\""));
        Assert.That(page, Does.Contain("/feed?q=A%2F74%2F677"));
    }

    [TestCase("/A/1000/5", "A/<mark>1000</mark>/5", "At character 3", "a session from 31 to 89")]
    [TestCase("/A/RES/", "A/RES/<mark>…</mark>", "At character 7", "a number or a word behind the slash")]
    [TestCase("/XX/75/1", "<mark>XX</mark>/75/1", "At character 1", "the letters of an organ or series")]
    public async Task A_malformed_number_is_told_what_is_wrong_and_where(string path, string marked, string place, string expected)
    {
        using var response = await Service.Client.GetAsync(path);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page, Does.Contain(marked).And.Contain(place).And.Contain(expected).And.Contain("Numbers look like this"));
    }

    [Test]
    public async Task A_malformed_number_is_explained_in_Russian_to_a_Russian_reader()
    {
        var page = WebUtility.HtmlDecode(await RussianAsync("/A/1000/5"));

        Assert.That(page, Does.Contain("Знак 3").And.Contain("сессия от 31 до 89").And.Not.Contain("Here should stand"));
    }

    [Test]
    public async Task What_a_number_means_is_said_in_Russian_to_a_Russian_reader()
    {
        Assert.That(await RussianAsync("/A/74/677"), Does.Contain("Генеральная Ассамблея").And.Not.Contain("General Assembly"));
    }

    [TestCase("")]
    [TestCase("xyz")]
    [TestCase("A/")]
    [TestCase("A/RES/")]
    [TestCase("A/1000/5")]
    [TestCase("A/75/12345678")]
    [TestCase("A/B/C/1")]
    [TestCase("A/C.3")]
    [TestCase("A/75/906 or so")]
    [TestCase("A/75/906/Add.1/Wrong.7")]
    [TestCase("S/20211/999999999")]
    [TestCase("S/RES/")]
    [TestCase("A/RES/75")]
    [TestCase("A/RES/75/")]
    [TestCase("XX/75/1")]
    [TestCase("XIV/3/1")]
    [TestCase("GA/12345")]
    [TestCase("PBC/1")]
    [TestCase("https://press.un.org/en/2021/sc14445.doc.htm")]
    [TestCase("https://undocs.org/")]
    [TestCase("1/2/3")]
    [TestCase("a/b/c/d")]
    [TestCase("A/S-/1")]
    [TestCase("A/75/906-")]
    public async Task Every_fault_of_a_number_has_its_Russian(string number)
    {
        var answer = JsonDocument.Parse(await (await Service.Client.GetAsync("/api/symbols/" + Uri.EscapeDataString(number))).Content.ReadAsStringAsync()).RootElement;
        if (answer.TryGetProperty("fault", out var fault))
        {
            Assert.That(RussianFaults.Of(fault.GetProperty("message").GetString()!), Does.Match("[а-я]").And.Not.Match("\\b(the|of|or|and|number|symbol|stand)\\b"));
        }
    }

    private static async Task<string> RussianAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd("ru");
        using var response = await Service.Client.SendAsync(request);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task The_wanted_list_names_what_is_cited_and_not_held()
    {
        Assert.That(await Service.PageAsync("/wanted"), Does.Contain("href=\"/A/74/677\"").And.Not.Contain("href=\"/A/75/906\""));
    }

    [Test]
    public async Task A_pasted_list_is_looked_up_number_by_number()
    {
        using var form = new FormUrlEncodedContent([new("text", "See A/75/906, and A/74/677.\n<script>alert(1)</script>")]);
        using var response = await Service.Client.PostAsync("/check", form);
        var page = await response.Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain("2 numbers found").And.Contain("Statement of the Ministers").And.Contain("not held").And.Not.Contain("<script>alert"));
    }

    [Test]
    public async Task The_checked_list_can_be_downloaded()
    {
        using var form = new FormUrlEncodedContent([new("text", "A/75/906 A/74/677"), new("format", "csv")]);
        using var response = await Service.Client.PostAsync("/check", form);
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n");

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/csv"));
        Assert.That(lines[1], Does.StartWith("A/75/906,A/75/906,held,"));
        Assert.That(lines[2], Does.StartWith("A/74/677,A/74/677,not held,"));
    }
}
