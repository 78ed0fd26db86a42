using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CstoArchive.Web.Pages;

/// <summary>The API for people who write programs: the OpenAPI document of this very service, as a page.</summary>
internal sealed class ReferenceModel([FromKeyedServices("v1")] IOpenApiDocumentProvider descriptions) : PageModel
{
    public OpenApiDocument Described { get; private set; } = null!;

    /// <summary>The operations under the heading of their tag, in the order in which they are mapped.</summary>
    public IEnumerable<IGrouping<string, OperationView>> Operations =>
        from path in Described.Paths
        from operation in path.Value.Operations ?? []
        where operation.Key != HttpMethod.Head
        group new OperationView(operation.Key.Method, path.Key, operation.Value) by operation.Value.Tags?.FirstOrDefault()?.Name ?? "";

    public async Task OnGetAsync(CancellationToken cancel) => Described = await descriptions.GetOpenApiDocumentAsync(cancel);
}

/// <summary>An operation, with the address of its example.</summary>
internal sealed record OperationView(string Method, string Path, OpenApiOperation Operation)
{
    public IEnumerable<IOpenApiParameter> Parameters => Operation.Parameters ?? [];

    /// <summary>A request to try: the example's path, and the first parameter of its query.</summary>
    public string Try
    {
        get
        {
            var path = Path;
            var query = "";
            foreach (var parameter in Parameters.Where(parameter => parameter.Example is not null))
            {
                var value = parameter.Example!.ToString();
                if (parameter.In == ParameterLocation.Path)
                {
                    path = path.Replace($"{{{parameter.Name}}}", value, StringComparison.Ordinal);
                }
                else if (query.Length == 0 || parameter.Name == "format")
                {
                    query += $"{(query.Length == 0 ? '?' : '&')}{parameter.Name}={Uri.EscapeDataString(value)}";
                }
            }

            return path + query;
        }
    }

    /// <summary>The example of the request's body, where it takes one.</summary>
    public string? Body => Operation.RequestBody?.Content?.Values.FirstOrDefault()?.Example?.ToString();

    /// <summary>The example of the answer, indented where it is JSON.</summary>
    public string? Answer => Operation.Responses?.GetValueOrDefault("200")?.Content?.Values.FirstOrDefault(media => media.Example is not null)?.Example is { } example
        ? example is System.Text.Json.Nodes.JsonValue text ? text.ToString() : example.ToJsonString(Indented)
        : null;

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
