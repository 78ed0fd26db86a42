using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CstoArchive.Tests.Web;

public class ApiKeyTests
{
    private const string Key = "correct-horse-battery-staple";

    [Test]
    public async Task Where_a_key_is_set_nothing_but_the_health_checks_is_answered_without_it()
    {
        await using var service = await TestService.StartAsync(Library.Documents, null, ("ApiKey", Key), ("Mcp", "true"));

        foreach (var path in new[] { "/", "/api/search?q=drugs", "/feed", "/A/75/906", "/metrics", "/openapi/v1.json", "/sitemap.xml", $"/api/documents/{Library.IdOf(Library.Annex)}/file", "/mcp", "/no/such/page" })
        {
            using var refused = await service.Client.GetAsync(path);
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), path);
            Assert.That(refused.Headers.WwwAuthenticate.Single().Scheme, Is.EqualTo("Basic"), path);
            Assert.That(await refused.Content.ReadAsStringAsync(), Does.Not.Contain("Statement of the Ministers"), path);
        }

        Assert.That(await service.PageAsync("/health/live"), Is.EqualTo("live\n"));
        Assert.That(await service.PageAsync("/health/ready"), Does.Contain("ready"));
    }

    [Test]
    public async Task A_program_sends_the_key_and_a_reader_types_it_as_a_password()
    {
        await using var service = await TestService.StartAsync(Library.Documents, null, ("ApiKey", Key));

        Assert.That(await StatusAsync(request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key)), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusAsync(request => request.Headers.Add("X-Api-Key", Key)), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusAsync(request => request.Headers.Authorization = Basic($"anybody:{Key}")), Is.EqualTo(HttpStatusCode.OK));
        // What was answered to somebody with the key is kept, and still not for somebody without it.
        Assert.That(await StatusAsync(_ => { }), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await StatusAsync(request => request.Headers.Authorization = Basic($"{Key}:")), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await StatusAsync(request => request.Headers.Authorization = new AuthenticationHeaderValue("Basic", "%%%")), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await StatusAsync(request => request.Headers.Add("X-Api-Key", Key[..^1])), Is.EqualTo(HttpStatusCode.Unauthorized));

        async Task<HttpStatusCode> StatusAsync(Action<HttpRequestMessage> sign)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search?q=drugs");
            sign(request);
            using var response = await service.Client.SendAsync(request);
            return response.StatusCode;
        }
    }

    private static AuthenticationHeaderValue Basic(string credentials) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
}
