using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using CstoArchive.Search;

namespace CstoArchive.Tests.Web;

/// <summary>What somebody may try who means no good; each is refused, and told nothing.</summary>
public class AttackTests
{
    private static TestService Service => SharedService.Service;

    [Test]
    public async Task No_form_of_a_path_leads_out_of_the_archive(
        [Values("/documents/{0}", "/api/documents/{0}", "/api/documents/{0}/text", "/api/documents/{0}/file", "/api/documents/{0}/cite", "/api/symbols/{0}", "/{0}", "/assets/{0}", "/error/{0}", "/openapi/{0}.json")] string route,
        [Values("../secret.txt", "..%2f..%2fsecret.txt", "%2e%2e%2fsecret.txt", "..%5c..%5csecret.txt", "%252e%252e%252fsecret.txt", "/etc/passwd", "%2fetc%2fpasswd", "secret.txt%00.html", "....//....//secret.txt", "file:%2f%2f%2fetc%2fpasswd", "..%c0%afsecret.txt")] string path)
    {
        using var response = await Service.Client.GetAsync(new Uri(Service.Client.BaseAddress + string.Format(route, path).TrimStart('/')));
        var text = await response.Content.ReadAsStringAsync();

        Assert.That((int)response.StatusCode, Is.InRange(300, 499), text);
        Assert.That(text, Does.Not.Contain("not for reading").And.Not.Contain("root:"));
    }

    [TestCase("/{0}?q=mischief")]
    [TestCase("/documents/{1}?q=mischief")]
    [TestCase("/documents/{1}?q=%3Cscript%3Ealert(9)%3C/script%3E&page=%22%3E%3Cscript%3E")]
    [TestCase("/?q=%3Cscript%3Ealert(9)%3C/script%3E&from=%3Cscript%3E&place=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [TestCase("/?q=%22%20onfocus=alert(1)%20autofocus=%22")]
    [TestCase("/?place=%3Cimg%20src=x%20onerror=alert(3)%3E")]
    [TestCase("/A/75/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [TestCase("/explain?q=mischief&id={1}")]
    [TestCase("/explain?q=%3Cscript%3Ealert(1)%3C/script%3E&id=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&place=%3Cimg%20src=x%20onerror=alert(3)%3E")]
    [TestCase("/status")]
    public async Task Script_in_titles_names_snippets_and_addresses_stays_text(string path)
    {
        using var response = await Service.Client.GetAsync(string.Format(path, "", Library.IdOf(Library.Hostile)));
        var page = await response.Content.ReadAsStringAsync();

        Assert.That(page, Does.Not.Contain("<script>").And.Not.Contain("<img src=x").And.Not.Contain("\" onmouseover").And.Not.Contain("\" onfocus").And.Not.Contain("alert(1)</script"));
    }

    [Test]
    public async Task Script_in_a_title_stays_text_in_a_feed()
    {
        var feed = XDocument.Parse(await Service.PageAsync("/feed?q=mischief"));

        Assert.That(feed.Descendants().Select(element => element.Name.LocalName), Has.None.EqualTo("script"));
        Assert.That(feed.Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value), Has.Some.Contains("<script>alert('title')"));
    }

    [TestCase("/a/75/906?q=x%0d%0aSet-Cookie:%20evil=1")]
    [TestCase("/a/75/906%0d%0aSet-Cookie:%20evil=1")]
    [TestCase("/?ui=ru%0d%0aX-Evil:%201")]
    [TestCase("/api/export?q=x&format=csv%0d%0aX-Evil:%201")]
    public async Task No_header_can_be_injected(string path)
    {
        using var response = await Service.Client.GetAsync(path);

        Assert.That(response.Headers.Contains("X-Evil"), Is.False);
        Assert.That(response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], Has.None.Contains("evil"));
    }

    [TestCase("Host", "evil.example", HttpStatusCode.BadRequest)]
    [TestCase("X-Forwarded-Host", "evil.example", HttpStatusCode.OK)]
    [TestCase("X-Original-URL", "/evil.example", HttpStatusCode.OK)]
    [TestCase("Forwarded", "host=evil.example", HttpStatusCode.OK)]
    public async Task No_header_poisons_what_the_next_reader_gets(string header, string value, HttpStatusCode status)
    {
        var path = $"/feed?q=drugs&n={header}";
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        using var poisoned = await Service.Client.SendAsync(request);

        Assert.That(poisoned.StatusCode, Is.EqualTo(status));
        Assert.That(await poisoned.Content.ReadAsStringAsync(), Does.Not.Contain("evil.example"));
        Assert.That(await Service.PageAsync(path), Does.Not.Contain("evil.example"));
    }

    [Test]
    public async Task Readers_of_two_languages_and_two_hosts_never_get_each_others_page()
    {
        foreach (var (language, host, expected) in new[] { ("ru", "localhost", "lang=\"ru\""), ("en", "localhost", "lang=\"en\""), ("ru", "127.0.0.1", "lang=\"ru\""), ("en", "127.0.0.1", "lang=\"en\"") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/documents/{Library.IdOf(Library.Annex)}");
            request.Headers.AcceptLanguage.ParseAdd(language);
            request.Headers.Host = $"{host}:{Service.Client.BaseAddress!.Port}";
            using var response = await Service.Client.SendAsync(request);

            Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("<html " + expected).And.Contain($"rel=\"canonical\" href=\"http://{host}:"));
        }
    }

    [TestCase("((((((((((", 190)]
    [TestCase("a* ", 600)]
    [TestCase("aaaaaaaaa~ ", 180)]
    [TestCase("*a*b*c*d*e ", 180)]
    [TestCase("\"a b c\" NEAR/99 ", 120)]
    [TestCase("A/75/1..999999 ", 130)]
    [TestCase("NOT ", 500)]
    [TestCase("x OR ", 390)]
    [TestCase("title:(", 280)]
    [TestCase("\u202E\u0000\uD800", 600)]
    public async Task A_query_made_to_cost_is_answered_in_time(string piece, int times)
    {
        var bomb = string.Concat(Enumerable.Repeat(piece, times));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var response = await Service.Client.GetAsync("/api/search?q=" + Uri.EscapeDataString(bomb.Replace('\uD800', '\uFFFD')), patience.Token);

        Assert.That((int)response.StatusCode, Is.EqualTo(200).Or.EqualTo(400).Or.EqualTo(414));

        using var explained = await Service.Client.GetAsync($"/explain?id={Library.IdOf(Library.Statement)}&q=" + Uri.EscapeDataString(bomb.Replace('\uD800', '\uFFFD')), patience.Token);

        Assert.That((int)explained.StatusCode, Is.EqualTo(200).Or.EqualTo(400).Or.EqualTo(414));
    }

    [Test]
    public async Task A_body_that_unpacks_into_a_thousand_times_its_size_is_never_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("A/75/906 ", 1_000_000))));
        }

        using var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await Service.Client.PostAsync("/api/symbols/check", content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [TestCase("/check")]
    [TestCase("/api/symbols/check")]
    public async Task A_form_that_another_site_makes_a_reader_send_is_refused(string path)
    {
        foreach (var (name, value) in new[] { ("Origin", "https://elsewhere.example"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site") })
        {
            using var foreign = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("text", "A/75/906")]) };
            foreign.Headers.Add(name, value);
            using var response = await Service.Client.SendAsync(foreign);

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), $"{name}: {value}");
        }
    }

    [TestCase("odd/evil.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [TestCase("odd/evil.html", "<script>alert(1)</script>")]
    [TestCase("odd/evil.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>")]
    [TestCase("odd/evil.pdf", "<html><script>alert(1)</script></html>")]
    [TestCase("odd/evil.txt", "<script>alert(1)</script>")]
    [TestCase("odd/evil", "<script>alert(1)</script>")]
    public async Task An_original_never_runs_script_in_our_name(string path, string content)
    {
        await using var service = await TestService.StartAsync(
            [new ArchiveDocument { Path = path, Kind = DocumentKind.Paper, Title = "evil", Status = "ok", Pages = [new DocumentPage(1, "evil", [])] }],
            folder => { Directory.CreateDirectory(folder["archive/odd"]); folder.Write("archive/" + path, content); });
        using var response = await service.Client.GetAsync($"/api/documents/{Library.IdOf(path)}/file");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
        Assert.That(policy, Does.Contain("default-src 'none'").And.Not.Contain("allow-scripts").And.Not.Contain("script-src"));
        // Shown in the browser are only a page, in a sandbox, a text, and a PDF in its viewer; all else is saved.
        var type = response.Content.Headers.ContentType!.MediaType;
        Assert.That(
            response.Content.Headers.ContentDisposition!.DispositionType == "attachment"
            || type is "text/plain" or "application/pdf"
            || (type is "text/html" && policy.Contains("sandbox", StringComparison.Ordinal)),
            $"{type}: {policy}");
    }

    [Test]
    public async Task Ranges_without_end_are_not_multiplied()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/documents/{Library.IdOf(Library.Annex)}/file");
        request.Headers.Range = new RangeHeaderValue();
        for (var i = 0; i < 300; i++)
        {
            request.Headers.Range.Ranges.Add(new RangeItemHeaderValue(0, null));
        }

        using var response = await Service.Client.SendAsync(request);

        Assert.That((await response.Content.ReadAsByteArrayAsync()).Length, Is.LessThanOrEqualTo(400));
    }
}
