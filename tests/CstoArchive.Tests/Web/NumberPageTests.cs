using System.Net;

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
