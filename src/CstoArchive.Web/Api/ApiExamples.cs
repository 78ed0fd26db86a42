using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CstoArchive.Web.Api;

/// <summary>For each operation of the API: values of its parameters that make a request worth sending, and an answer, shortened.</summary>
internal static class ApiExamples
{
    private const string Json = "application/json";
    private const string Id = "c8e16c51d90c";

    private const string Hit = """
        {"id":"c8e16c51d90c","kind":"statement","title":"Statement on cooperation against drugs","date":"2021-05-19","place":"Dushanbe","language":"en","symbols":["A/75/906","S/2021/534"],"jobNumbers":["21-07422"],"path":"statements/2021/cooperation.html","url":"/documents/c8e16c51d90c","fileUrl":"/api/documents/c8e16c51d90c/file","score":7.31,"pages":[1],"pageCount":1,"snippets":[{"page":1,"fragments":[{"text":"cooperation against the illicit trade in ","match":false},{"text":"drugs","match":true}]}],"annexes":[]}
        """;

    private const string Number = """
        {"input":"a/75/906","symbol":"A/75/906","description":"General Assembly, seventy-fifth session (2020-2021), document 906","status":"held","documents":[{"id":"c8e16c51d90c","title":"Statement on cooperation against drugs","date":"2021-05-19","language":"en","kind":"statement","symbols":["A/75/906","S/2021/534"],"jobNumbers":["21-07422"],"path":"statements/2021/cooperation.html","url":"/documents/c8e16c51d90c"}],"related":[],"citedBy":[{"id":"5f0d1b2c3a4e","title":"The statement has been circulated","date":"2021-06-02","pages":[{"page":1,"sentence":"It has been circulated as document A/75/906.","start":35,"end":43}],"url":"/documents/5f0d1b2c3a4e"}],"citedByTotal":1,"nearest":[],"officialUrl":"https://docs.un.org/A/75/906"}
        """;

    private static readonly Dictionary<string, Example> All = new(StringComparer.Ordinal)
    {
        ["search"] = new([("q", "drugs"), ("from", "2021"), ("to", "2022-06"), ("lang", "en"), ("kind", "statement"), ("body", "Council of Ministers for Foreign Affairs"), ("place", "Dushanbe"), ("year", "2021"), ("sort", "newest"), ("page", "1"), ("size", "10"), ("group", "true")], Json, $$"""
            {"query":"drugs","interpretation":"the word drugs","understood":[{"kind":"word","text":"drugs","start":0,"end":5}],"total":1,"page":1,"size":10,"tookMs":1.9,"problems":[],"hits":[{{Hit}}],"facets":{"year":[{"value":"2021","count":1}]},"unread":0,"generation":"000042"}
            """),
        ["explain"] = new([("q", "drugs border"), ("id", Id)], Json, """
            {"query":"drugs border","interpretation":"drugs AND border","document":{"id":"c8e16c51d90c","title":"Statement on cooperation against drugs","date":"2021-05-19"},"found":false,"score":0,"summary":"The document is not among the hits: it lacks border.","clauses":[{"kind":"word","text":"drugs","start":0,"end":5,"holds":true,"reason":"“drug” is in the text","score":2.31,"parts":[{"what":"“drug” in the text","score":2.31}]},{"kind":"word","text":"border","start":6,"end":12,"holds":false,"reason":"“border” is not in the document","score":0,"parts":[]}]}
            """),
        ["suggest"] = new([("q", "A/75/9")], Json, """[{"text":"A/75/906","kind":"number","url":"/A/75/906"}]"""),
        ["lookUp"] = new([("number", "A/75/906")], Json, Number),
        ["check"] = new([], Json, $$"""[{"text":"a/75/906","start":4,"end":12,"answer":{{Number}}}]""", "See a/75/906, annex."),
        ["wanted"] = new([], Json, """[{"symbol":"A/74/677","description":"General Assembly, seventy-fourth session (2019-2020), document 677","citingDocuments":3}]"""),
        ["document"] = new([("id", Id)], Json, """
            {"path":"statements/2021/cooperation.html","id":"c8e16c51d90c","kind":"statement","title":"Statement on cooperation against drugs","date":"2021-05-19","dates":[{"date":"2021-05-19","source":"dateline","text":"May 19, 2021, Dushanbe"}],"place":"Dushanbe","language":"en","bodies":[],"symbols":["A/75/906","S/2021/534"],"jobNumbers":["21-07422"],"citations":[{"symbol":"A/74/677","page":1,"start":63,"end":71,"form":"printed"}],"attachments":[{"name":"Annex 1.pdf","path":"annexes/2021/annex1.pdf"}],"pages":[],"format":"html","status":"ok","bytes":4711}
            """),
        ["similar"] = new([("id", Id), ("size", "10")], Json, $"[{Hit}]"),
        ["text"] = new([("id", Id), ("page", "1")], Json, """{"id":"c8e16c51d90c","title":"Statement on cooperation against drugs","language":"en","pages":[{"number":1,"text":"The Ministers met in Dushanbe.","removed":["A/75/906 S/2021/534","1/8"]}]}"""),
        ["file"] = new([("id", Id)], "application/octet-stream", null),
        ["cite"] = new([("id", Id), ("format", "ris")], "application/x-research-info-systems", "TY  - RPRT\r\nTI  - Statement on cooperation against drugs\r\nPY  - 2021\r\nER  - \r\n"),
        ["export"] = new([("q", "drugs"), ("format", "csv")], "text/csv", "id,kind,title,date\r\nc8e16c51d90c,statement,Statement on cooperation against drugs,2021-05-19\r\n"),
        ["feed"] = new([("q", "A/75/906")], "application/atom+xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>CSTO Archive: A/75/906</title></feed>"),
        ["live"] = new([], "text/plain", "live\n"),
        ["ready"] = new([], Json, """{"status":"ready","generation":"000042","documents":80}"""),
        ["metrics"] = new([], "text/plain", "# HELP csto_index_documents Documents in the live generation.\n# TYPE csto_index_documents gauge\ncsto_index_documents 80\n"),
    };

    /// <summary>Puts the example of an operation into its description.</summary>
    public static Task AddAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        if (operation.OperationId is not { } name || !All.TryGetValue(name, out var example))
        {
            return Task.CompletedTask;
        }

        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (example.Parameters.FirstOrDefault(p => p.Name == parameter.Name).Value is { } value)
            {
                parameter.Example = JsonValue.Create(value);
            }
        }

        if (example.Body is { } body)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["text/plain"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(body) },
                },
            };
        }

        operation.Responses ??= [];
        if (!operation.Responses.TryGetValue("200", out var answer))
        {
            operation.Responses["200"] = answer = new OpenApiResponse { Description = "OK" };
        }

        if (answer is OpenApiResponse ok)
        {
            ok.Content ??= new Dictionary<string, OpenApiMediaType>();
            ok.Content.TryAdd(example.MediaType, new OpenApiMediaType());
            if (example.Answer is { } text)
            {
                ok.Content[example.MediaType].Example = example.MediaType == Json ? JsonNode.Parse(text) : JsonValue.Create(text);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Values of parameters, an answer with its media type, and for a POST the body.</summary>
    private sealed record Example(IReadOnlyList<(string Name, string Value)> Parameters, string MediaType, string? Answer, string? Body = null);
}
