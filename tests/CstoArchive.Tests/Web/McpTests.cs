using System.Net;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CstoArchive.Tests.Web;

/// <summary>A language model's own client, talking to the service.</summary>
public class McpTests
{
    [Test]
    public async Task A_model_can_search_read_the_page_and_quote_it_with_its_address()
    {
        await using var service = await StartAsync();
        await using var client = await ConnectAsync(service);

        var found = await CallAsync(client, "search", ("query", "trafficking"), ("kind", "annex"));
        var hit = found.GetProperty("hits")[0];
        var quote = hit.GetProperty("quotes")[0];
        var page = await CallAsync(client, "read_page", ("id", hit.GetProperty("id").GetString()!), ("page", quote.GetProperty("page").GetInt32()));

        Assert.That(page.GetProperty("text").GetString(), Does.Contain("Measures against the trafficking in drugs"));
        Assert.That(page.GetProperty("citation").GetString(), Does.Contain("Annex 1").And.EndsWith("p. 2."));
        using var opened = await service.Client.GetAsync(page.GetProperty("url").GetString());
        Assert.That(await opened.Content.ReadAsStringAsync(), Does.Contain("id=\"p2\""));
    }

    [Test]
    public async Task A_model_can_look_a_number_up_and_ask_who_cites_it()
    {
        await using var service = await StartAsync();
        await using var client = await ConnectAsync(service);

        var held = await CallAsync(client, "look_up_symbol", ("number", "a/75/906"));
        Assert.That(held.GetProperty("status").GetString(), Is.EqualTo("held"));
        Assert.That(held.GetProperty("documents")[0].GetProperty("url").GetString(), Does.EndWith("/documents/" + Library.IdOf(Library.Statement)));

        var missing = await CallAsync(client, "look_up_symbol", ("number", "A/74/677"));
        Assert.That(missing.GetProperty("status").GetString(), Is.EqualTo("not-held"));

        var citing = await CallAsync(client, "cited_by", ("number", "A/74/677"));
        Assert.That(citing.GetProperty("total").GetInt32(), Is.EqualTo(1));
        Assert.That(citing.GetProperty("documents")[0].GetProperty("quotes")[0].GetProperty("text").GetString(), Does.Contain("see A/74/677 for the year before"));
    }

    [Test]
    public async Task A_model_is_told_what_was_wrong_with_its_question()
    {
        await using var service = await StartAsync();
        await using var client = await ConnectAsync(service);

        Assert.That(await ErrorAsync(client, "search", ("query", "drugs"), ("from", "yesterday")), Does.Contain("from: Write a date"));
        Assert.That(await ErrorAsync(client, "read_page", ("id", "../../secret.txt")), Does.Contain("no such document"));
        Assert.That(await ErrorAsync(client, "read_page", ("id", Library.IdOf(Library.Annex)), ("page", 99)), Does.Contain("it has 3"));
    }

    [Test]
    public async Task Every_tool_says_that_it_only_reads()
    {
        await using var service = await StartAsync();
        await using var client = await ConnectAsync(service);

        var tools = await client.ListToolsAsync();

        Assert.That(tools.Select(tool => tool.Name), Is.EquivalentTo(new[] { "search", "look_up_symbol", "read_page", "cited_by" }));
        Assert.That(tools.Select(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint), Has.All.True);
        Assert.That(tools.Select(tool => tool.Description), Has.All.Not.Empty);
    }

    [Test]
    public async Task Nothing_answers_models_unless_the_operator_said_so()
    {
        using var content = new StringContent("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}", null, "application/json");
        using var response = await SharedService.Service.Client.PostAsync("/mcp", content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound).Or.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    private static Task<TestService> StartAsync() => TestService.StartAsync(Library.Documents, null, ("Mcp", "true"));

    private static async Task<McpClient> ConnectAsync(TestService service) =>
        await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(service.Client.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }));

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, params (string Name, object Value)[] arguments)
    {
        var result = await client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value));
        Assert.That(result.IsError, Is.Not.True, string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text)));
        return result.StructuredContent!.Value;
    }

    private static async Task<string> ErrorAsync(McpClient client, string tool, params (string Name, object Value)[] arguments)
    {
        var result = await client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value));
        Assert.That(result.IsError, Is.True);
        return string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));
    }
}
