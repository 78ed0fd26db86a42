using System.ComponentModel;
using System.Text;
using CstoArchive.Search;
using CstoArchive.Web.Querying;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CstoArchive.Web.Api;

/// <summary>Every hit of a search, or one document, in a form that other programs read.</summary>
internal static class ExportApi
{
    /// <summary>Lines that are written before they are sent on.</summary>
    private const int Chunk = 100;

    public static void MapExportApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/export", Export)
            .WithName("export").WithTags("Search")
            .WithSummary("All hits as csv, jsonl, ris or bibtex, streamed")
            .WithDescription("Takes the parameters of a search; page and size are ignored.")
            .RequireRateLimiting(Limits.Export)
            .DisableRequestTimeout()
            .WithMetadata(new Streamed());
        routes.MapGet("/api/documents/{id}/cite", Cite)
            .WithName("cite").WithTags("Documents")
            .WithSummary("The document as ris, bibtex, csv or jsonl")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<EmptyHttpResult, ValidationProblem>> Export(
        [AsParameters] SearchParameters parameters, [FromQuery, Description("csv (default), jsonl, ris or bibtex.")] string? format, HttpContext context, [FromServices] IndexLease lease, [FromServices] Addresses addresses)
    {
        var mistakes = new Dictionary<string, string[]>();
        var request = parameters.ToRequest(mistakes);
        var form = FormatOf(format ?? "csv", mistakes);
        if (form is null || mistakes.Count > 0)
        {
            return TypedResults.ValidationProblem(mistakes, title: "Some parameters can't be read.");
        }

        await WriteAsync(context, form, "csto-archive", lease.Index.SearchAll(request with { Group = false }), addresses.Root(context.Request));
        return TypedResults.Empty;
    }

    private static async Task<Results<EmptyHttpResult, ValidationProblem, ProblemHttpResult>> Cite(
        [Description(DocumentsApi.IdIs)] string id, [FromQuery, Description("ris (default), bibtex, csv or jsonl.")] string? format, HttpContext context, [FromServices] IndexLease lease, [FromServices] Addresses addresses)
    {
        var mistakes = new Dictionary<string, string[]>();
        if (FormatOf(format ?? "ris", mistakes) is not { } form)
        {
            return TypedResults.ValidationProblem(mistakes, title: "Some parameters can't be read.");
        }

        if (lease.Index.Find(id) is not { } document)
        {
            return TypedResults.Problem("The archive holds no such document.", statusCode: StatusCodes.Status404NotFound);
        }

        await WriteAsync(context, form, document.Id, [Hit.Of(document)], addresses.Root(context.Request));
        return TypedResults.Empty;
    }

    /// <summary>Each piece is worked out in a turn of its own, as if it were an answer: a long export neither waits for all others nor holds them up.</summary>
    private static async Task WriteAsync(HttpContext context, ExportFormat format, string name, IEnumerable<Hit> hits, string root)
    {
        var response = context.Response;
        response.ContentType = format.MediaType + "; charset=utf-8";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{name}.{format.Extension}");
        response.Headers.ContentDisposition = disposition.ToString();

        var lines = new StringWriter();
        // A spreadsheet takes a CSV without this mark for the code page of its own machine.
        if (format.Name == "csv")
        {
            lines.Write('\uFEFF');
        }

        format.WriteHeader(lines);
        var turn = context.Features.GetRequiredFeature<Turn>();
        var waiting = 0;
        foreach (var hit in hits)
        {
            format.Write(lines, hit, root);
            if (++waiting == Chunk)
            {
                await SendAsync();
                waiting = 0;
                // Where too many wait for a turn the export goes on without one: it has begun, and can't be refused any more.
                await turn.TakeAsync(context.RequestAborted);
            }
        }

        await SendAsync();

        async Task SendAsync()
        {
            turn.Dispose();
            var text = lines.GetStringBuilder();
            foreach (var piece in text.GetChunks())
            {
                await response.WriteAsync(piece.ToString(), Encoding.UTF8, context.RequestAborted);
            }

            text.Clear();
        }
    }

    private static ExportFormat? FormatOf(string name, Dictionary<string, string[]> mistakes)
    {
        var format = ExportFormat.Of(name);
        if (format is null)
        {
            mistakes["format"] = [$"One of {string.Join(", ", ExportFormat.All.Select(f => f.Name))}."];
        }

        return format;
    }
}
