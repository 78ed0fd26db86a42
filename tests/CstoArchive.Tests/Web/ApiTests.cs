using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CstoArchive.Tests.Web;

public class ApiTests
{
    private static TestService Service => SharedService.Service;

    [Test]
    public async Task Search_answers_with_hits_pages_snippets_and_facets()
    {
        var answer = await JsonAsync("/api/search?q=drugs&group=false");

        Assert.That(answer.GetProperty("total").GetInt32(), Is.EqualTo(3));
        Assert.That(answer.GetProperty("facets").GetProperty("year").EnumerateArray().Select(y => y.GetProperty("value").GetString()), Does.Contain("2021"));
        var annex = answer.GetProperty("hits").EnumerateArray().Single(hit => hit.GetProperty("path").GetString() == Library.Annex);
        Assert.That(annex.GetProperty("pages").EnumerateArray().Select(p => p.GetInt32()), Is.EqualTo(new[] { 2 }));
        Assert.That(annex.GetProperty("snippets")[0].GetProperty("fragments").EnumerateArray().Where(f => f.GetProperty("match").GetBoolean()).Select(f => f.GetProperty("text").GetString()), Does.Contain("drugs"));
        Assert.That(annex.GetProperty("statement").GetProperty("id").GetString(), Is.EqualTo(Library.IdOf(Library.Statement)));
        Assert.That(answer.GetProperty("unread").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task Parameters_that_cannot_be_read_are_named_in_a_problem()
    {
        using var response = await Service.Client.GetAsync("/api/search?q=drugs&from=yesterday&size=0");
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.GetProperty("errors").EnumerateObject().Select(e => e.Name), Is.EquivalentTo(new[] { "from", "size" }));
    }

    [TestCase("/api/symbols/A/75/906", HttpStatusCode.OK, "held")]
    [TestCase("/api/symbols/A%2F75%2F906", HttpStatusCode.OK, "held")]
    [TestCase("/api/symbols/s/2021/534", HttpStatusCode.OK, "held")]
    [TestCase("/api/symbols/21-07422", HttpStatusCode.OK, "held")]
    [TestCase("/api/symbols/A/74/677", HttpStatusCode.NotFound, "not-held")]
    [TestCase("/api/symbols/and/or", HttpStatusCode.BadRequest, "malformed")]
    [TestCase("/api/symbols/", HttpStatusCode.BadRequest, "malformed")]
    public async Task A_number_is_answered_with_its_status(string path, HttpStatusCode code, string status)
    {
        using var response = await Service.Client.GetAsync(path);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.That(response.StatusCode, Is.EqualTo(code));
        Assert.That(answer.GetProperty("status").GetString(), Is.EqualTo(status));
    }

    [Test]
    public async Task A_number_not_held_comes_with_the_sentence_that_cites_it()
    {
        using var response = await Service.Client.GetAsync("/api/symbols/A/74/677");
        var citing = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("citedBy")[0];

        Assert.That(citing.GetProperty("id").GetString(), Is.EqualTo(Library.IdOf(Library.Annex)));
        Assert.That(citing.GetProperty("pages")[0].GetProperty("page").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_pasted_text_is_checked_with_offsets()
    {
        // curl, left to itself, calls any body a form.
        using var content = new StringContent("Он ссылается на A/75/906 и A/74/677", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await Service.Client.PostAsync("/api/symbols/check", content);
        var numbers = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.That(numbers.EnumerateArray().Select(n => n.GetProperty("start").GetInt32()), Is.EqualTo(new[] { 16, 27 }));
    }

    [Test]
    public async Task A_document_gives_its_facts_its_text_and_what_was_removed()
    {
        var id = Library.IdOf(Library.Annex);
        var facts = await JsonAsync($"/api/documents/{id}");
        Assert.That(facts.GetProperty("title").GetString(), Is.EqualTo("Annex 1: fields of cooperation"));
        Assert.That(facts.GetProperty("statementPath").GetString(), Is.EqualTo(Library.Statement));

        var text = await JsonAsync($"/api/documents/{id}/text?page=2");
        Assert.That(text.GetProperty("pages").GetArrayLength(), Is.EqualTo(1));
        Assert.That(text.GetProperty("pages")[0].GetProperty("removed")[0].GetString(), Is.EqualTo("2/3"));

        using var missing = await Service.Client.GetAsync($"/api/documents/{id}/text?page=9");
        Assert.That(missing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(missing.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [TestCase("/api/documents/000000000000")]
    [TestCase("/api/nothing")]
    public async Task What_is_not_there_is_a_problem_document(string path)
    {
        using var response = await Service.Client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task Completes_a_number_while_it_is_typed()
    {
        var suggestions = await JsonAsync("/api/suggest?q=A/75");

        Assert.That(suggestions.EnumerateArray().Select(s => s.GetProperty("text").GetString()), Does.Contain("A/75/906"));
    }

    [TestCase("csv", "text/csv")]
    [TestCase("jsonl", "application/x-ndjson")]
    [TestCase("ris", "application/x-research-info-systems")]
    [TestCase("bibtex", "application/x-bibtex")]
    public async Task Exports_every_hit_in_the_form_asked_for(string format, string mediaType)
    {
        using var response = await Service.Client.GetAsync($"/api/export?q=drugs&format={format}");
        var text = await response.Content.ReadAsStringAsync();

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(mediaType));
        Assert.That(response.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
        foreach (var path in new[] { Library.Statement, Library.Annex, Library.News })
        {
            Assert.That(text, Does.Contain(Library.IdOf(path)));
        }
    }

    [Test]
    public async Task Follows_a_search_as_a_feed_with_ids_that_stay()
    {
        var feed = System.Xml.Linq.XDocument.Parse(await Service.PageAsync("/feed?q=drugs"));
        System.Xml.Linq.XNamespace atom = "http://www.w3.org/2005/Atom";

        var entries = feed.Root!.Elements(atom + "entry").ToList();
        Assert.That(entries.Select(e => e.Element(atom + "id")!.Value).First(), Is.EqualTo($"urn:csto-archive:{Library.IdOf(Library.News)}"));
        Assert.That(entries.Select(e => e.Element(atom + "updated")!.Value), Is.Ordered.Descending);
        Assert.That(entries[0].Element(atom + "link")!.Attribute("href")!.Value, Does.StartWith("http://127.0.0.1:"));
    }

    [Test]
    public async Task Describes_itself_to_programs_browsers_and_crawlers()
    {
        var openApi = await JsonAsync("/openapi/v1.json");
        Assert.That(openApi.GetProperty("paths").EnumerateObject().Select(p => p.Name),
            Is.SupersetOf(new[] { "/api/search", "/api/symbols/{number}", "/api/symbols/check", "/api/documents/{id}", "/api/documents/{id}/file", "/api/export", "/feed" }));
        Assert.That(await Service.PageAsync("/opensearch.xml"), Does.Contain("/?q={searchTerms}"));
        Assert.That(await Service.PageAsync("/robots.txt"), Does.Contain("Disallow: /api/"));
        Assert.That(await Service.PageAsync("/sitemap.xml"), Does.Contain($"/documents/{Library.IdOf(Library.Statement)}<"));
    }

    [Test]
    public async Task Every_operation_is_described_with_its_parameters_its_answers_and_an_example_of_the_same_shape()
    {
        var openApi = await JsonAsync("/openapi/v1.json");
        foreach (var path in openApi.GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.EnumerateObject().First().Value;
            Assert.That(operation.GetProperty("summary").GetString(), Is.Not.Empty, path.Name);
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [])
            {
                Assert.That(parameter.TryGetProperty("description", out _), $"{path.Name} {parameter.GetProperty("name")}");
            }

            var media = operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().First();
            if (media.Name == "application/json")
            {
                var example = media.Value.GetProperty("example");
                Assert.That(Foreign(openApi, media.Value.GetProperty("schema"), example), Is.Empty, path.Name);
            }
        }
    }

    [Test]
    public async Task The_reference_page_lists_every_operation_of_the_description()
    {
        var openApi = await JsonAsync("/openapi/v1.json");
        var page = await Service.PageAsync("/api");

        foreach (var path in openApi.GetProperty("paths").EnumerateObject())
        {
            Assert.That(page, Does.Contain($" {path.Name}</code></h3>"));
        }

        Assert.That(page, Does.Contain("href=\"/api/symbols/A/75/906\"").And.Contain("src=\"/assets/site.js").And.Not.Contain("src=\"http"));
    }

    /// <summary>The names in an example that its schema doesn't have.</summary>
    private static IEnumerable<string> Foreign(JsonElement openApi, JsonElement schema, JsonElement example)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = openApi.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        if (example.ValueKind == JsonValueKind.Array)
        {
            return example.EnumerateArray().SelectMany(item => Foreign(openApi, schema.GetProperty("items"), item));
        }

        return example.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties)
            ? example.EnumerateObject().SelectMany(field => properties.TryGetProperty(field.Name, out var inner) ? Foreign(openApi, inner, field.Value) : [field.Name])
            : [];
    }

    [Test]
    public async Task Is_ready_when_a_search_was_answered()
    {
        Assert.That(await Service.PageAsync("/health/live"), Is.EqualTo("live\n"));
        Assert.That((await JsonAsync("/health/ready")).GetProperty("status").GetString(), Is.EqualTo("ready"));
    }

    [Test]
    public async Task Tells_Prometheus_what_it_serves_and_how_fast()
    {
        await Service.PageAsync("/api/search?q=A/75/906");
        var metrics = await Service.PageAsync("/metrics");

        Assert.That(metrics, Does.Contain("csto_index_documents 7\n").And.Contain("csto_index_unread 1\n").And.Contain("csto_searches_total{kind=\"number\"}"));
        Assert.That(metrics, Does.Match("csto_http_request_seconds_count\\{route=\"/api/search\",status=\"200\"\\}"));
    }

    [TestCase("/api/search?q=drugs")]
    [TestCase("/?q=drugs")]
    public async Task Says_not_modified_to_who_has_the_answer_of_this_generation(string path)
    {
        using var first = await Service.Client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await Service.Client.SendAsync(again);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await second.Content.ReadAsStringAsync(), Is.Empty);
    }

    [Test]
    public async Task Answers_compressed_to_who_can_read_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search?q=drugs");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var response = await Service.Client.SendAsync(request);

        Assert.That(response.Content.Headers.ContentEncoding, Does.Contain("br"));
    }

    private static async Task<JsonElement> JsonAsync(string path) => JsonDocument.Parse(await Service.PageAsync(path)).RootElement;
}
