using System.Net;
using System.Net.Http.Headers;

namespace CstoArchive.Tests.Web;

public class OriginalFileTests
{
    private static TestService Service => SharedService.Service;

    private static string FileOf(string path) => $"/api/documents/{Library.IdOf(path)}/file";

    [Test]
    public async Task A_PDF_comes_whole_or_in_the_range_asked_for()
    {
        using var whole = await Service.Client.GetAsync(FileOf(Library.Annex));
        Assert.That(whole.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/pdf"));
        Assert.That(whole.Content.Headers.ContentLength, Is.EqualTo(400));

        using var request = new HttpRequestMessage(HttpMethod.Get, FileOf(Library.Annex));
        request.Headers.Range = new RangeHeaderValue(0, 7);
        using var part = await Service.Client.SendAsync(request);
        Assert.That(part.StatusCode, Is.EqualTo(HttpStatusCode.PartialContent));
        Assert.That(await part.Content.ReadAsStringAsync(), Is.EqualTo("%PDF-1.4"));
    }

    [Test]
    public async Task A_saved_page_is_shown_in_a_sandbox_where_nothing_runs()
    {
        using var response = await Service.Client.GetAsync(FileOf(Library.Statement));

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.That(policy, Does.Contain("default-src 'none'").And.Contain("sandbox").And.Not.Contain("allow-scripts"));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
    }

    [Test]
    public async Task A_link_out_of_the_archive_is_not_followed()
    {
        using var response = await Service.Client.GetAsync(FileOf(Library.Russian));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("not for reading"));
    }

    [Test]
    public async Task A_file_that_is_gone_says_so()
    {
        using var response = await Service.Client.GetAsync(FileOf(Library.Long));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }
}
