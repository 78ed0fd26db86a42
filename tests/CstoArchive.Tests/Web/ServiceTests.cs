using System.Collections;
using System.Net;
using CstoArchive.Search;
using CstoArchive.Web.Service;
using Microsoft.Extensions.Configuration;

namespace CstoArchive.Tests.Web;

public class ServiceTests
{
    [Test]
    public void Every_wrong_setting_is_named_with_what_to_do()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Index"] = "/no/such/index",
            ["Archive"] = "/no/such/archive",
            ["Urls"] = "nonsense",
            ["PublicUrl"] = "ftp://x",
            ["RateLimit"] = "-1",
            ["KnownProxies"] = "10.0.0.1, proxy",
            ["Mcp"] = "perhaps",
            ["ApiKey"] = "short",
        }).Build();
        var mistakes = new List<string>();
        ServiceOptions.Read(settings, mistakes);

        Assert.That(mistakes, Has.Count.EqualTo(8));
        Assert.That(mistakes[0], Does.Contain("/no/such/index").And.Contain("csto-archive index"));
    }

    [TestCase("CSTO_PUBLIC_URL")]
    [TestCase("CSTO_PUBLICURL")]
    [TestCase("csto_public_url")]
    public void A_setting_can_stand_in_the_environment(string variable)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(EnvironmentSettings.Read(new Hashtable { [variable] = "https://archive.example.org/", ["PUBLICURL"] = "x" })).Build();

        Assert.That(ServiceOptions.Read(settings, []).PublicUrl, Is.EqualTo("https://archive.example.org"));
    }

    [TestCase("http://127.0.0.1:5080", "localhost;127.0.0.1;[::1]")]
    [TestCase("http://localhost:5080", "localhost;127.0.0.1;[::1]")]
    [TestCase("http://0.0.0.0:5080", "")]
    [TestCase("http://*:80", "")]
    public void On_loopback_only_the_names_of_loopback_are_answered(string urls, string hosts)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Index"] = "/", ["Urls"] = urls }).Build();

        Assert.That(string.Join(';', ServiceOptions.Read(settings, []).AllowedHosts), Is.EqualTo(hosts));
    }

    [Test]
    public async Task Another_name_in_the_Host_header_is_refused_and_never_echoed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed?q=drugs") { Headers = { Host = "evil.example" } };
        using var response = await SharedService.Service.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("evil.example"));
    }

    [TestCase("/")]
    [TestCase("/api/search?q=x")]
    [TestCase("/no/such/page")]
    [TestCase("/assets/style.css")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var response = await SharedService.Service.Client.GetAsync(path);

        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.Not.Contain("unsafe"));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
        Assert.That(response.Headers.Contains("Server"), Is.False);
    }

    [Test]
    public async Task A_body_too_large_is_refused()
    {
        // A client that asks before it sends; another may find the connection closed while it still sends.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/symbols/check") { Content = new StringContent(new string('x', 2_000_000)) };
        request.Headers.ExpectContinue = true;
        using var response = await SharedService.Service.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [Test]
    public async Task A_new_generation_is_served_without_a_dropped_request()
    {
        await using var service = await TestService.StartAsync(Library.Documents);
        var added = Library.Documents.Append(new ArchiveDocument
        {
            Path = "new.txt",
            Kind = DocumentKind.News,
            Title = "Fresh from the press",
            Pages = [new DocumentPage(1, "A freshly printed word.", [])],
            Status = "ok",
        });

        var publishing = Task.Run(() => TestService.Publish(service.IndexFolder, added));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string page;
        do
        {
            page = await service.PageAsync("/?q=freshly");
            Assert.That(patience.IsCancellationRequested, Is.False, "the new generation was never served");
        }
        while (!page.Contains("Fresh from the press", StringComparison.Ordinal));

        await publishing;
    }

    [Test]
    public async Task A_damaged_new_generation_leaves_the_old_one_serving()
    {
        await using var service = await TestService.StartAsync(Library.Documents);
        Directory.CreateDirectory(Path.Combine(service.IndexFolder, "000002"));
        File.WriteAllText(Path.Combine(service.IndexFolder, "CURRENT"), "000002\n");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string ready;
        do
        {
            ready = await service.PageAsync("/health/ready");
            Assert.That(patience.IsCancellationRequested, Is.False, "the damage was never told");
        }
        while (!ready.Contains("failure", StringComparison.Ordinal));

        Assert.That(ready, Does.Contain("\"status\":\"ready\"").And.Contain("000001"));
        Assert.That(await service.PageAsync("/?q=drugs"), Does.Contain("Statement of the Ministers"));
    }

    [Test]
    public void An_index_that_cannot_be_opened_is_said_at_start()
    {
        using var folder = new TemporaryFolder();
        folder.Write("CURRENT", "000001\n");
        Directory.CreateDirectory(folder["000001"]);

        Assert.That(
            () => ArchiveService.Build(new Dictionary<string, string?> { ["Index"] = folder.Path, ["Logs"] = "none" }, []),
            Throws.TypeOf<IndexUnreadableException>());
    }
}
