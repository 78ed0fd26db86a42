using System.ComponentModel;
using CstoArchive.Search;
using CstoArchive.Web.Originals;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CstoArchive.Web.Api;

/// <summary>One document: what is known of it, its text, its original file.</summary>
internal static class DocumentsApi
{
    private const int MostSimilar = 50;

    /// <summary>What an id is, for the description of the API.</summary>
    public const string IdIs = "The id of a document, as searches and look-ups give it; it stays while the document keeps its place in the archive.";

    public static void MapDocumentsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/documents/{id}", Metadata)
            .WithName("document").WithTags("Documents")
            .WithSummary("What is known of a document, and where each fact comes from")
            .Produces<ArchiveDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/api/documents/{id}/text", Text)
            .WithName("text").WithTags("Documents")
            .WithSummary("The text of its pages, and the lines that were taken out of it")
            .WithDescription("All pages, or the one named by 'page'.")
            .Produces<DocumentText>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/api/documents/{id}/similar", Similar)
            .WithName("similar").WithTags("Documents")
            .WithSummary("The documents most like this one, best first")
            .WithDescription("By the words that tell most of it; 'size' is how many, 1 to 50, 10 unless told. The document itself and its copies are left out.")
            .Produces<IReadOnlyList<Hit>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapMethods("/api/documents/{id}/file", [HttpMethods.Get, HttpMethods.Head], Original)
            .WithName("file").WithTags("Documents")
            .WithSummary("The original file, byte for byte; ranges are answered")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithMetadata(new Untagged());
    }

    private static Results<JsonHttpResult<ArchiveDocument>, ProblemHttpResult> Metadata([Description(IdIs)] string id, [FromServices] IndexLease lease) =>
        lease.Index.Find(id) is { } document
            ? TypedResults.Json(document with { Pages = [] }, ArchiveJson.Readable.ArchiveDocument)
            : NoSuchDocument(id);

    private static Results<JsonHttpResult<DocumentText>, ProblemHttpResult> Text([Description(IdIs)] string id, [FromQuery, Description("One page, counted from 1.")] int? page, [FromServices] IndexLease lease)
    {
        if (lease.Index.Find(id) is not { } document)
        {
            return NoSuchDocument(id);
        }

        var pages = page is null ? document.Pages : [.. document.Pages.Where(p => p.Number == page)];
        return page is not null && pages.Count == 0
            ? TypedResults.Problem($"The document has no page {page}; it has {document.Pages.Count}.", statusCode: StatusCodes.Status404NotFound)
            : TypedResults.Json(new DocumentText(document.Id, document.Title, document.Language, pages), ServiceJson.Readable.DocumentText);
    }

    private static Results<JsonHttpResult<IReadOnlyList<Hit>>, ProblemHttpResult> Similar([Description(IdIs)] string id, [FromQuery, Description("How many, 1 to 50.")] int? size, [FromServices] IndexLease lease) =>
        lease.Index.Similar(id, Math.Clamp(size ?? 10, 1, MostSimilar)) is { } hits
            ? TypedResults.Json(hits, ArchiveJson.Readable.IReadOnlyListHit)
            : NoSuchDocument(id);

    private static Results<PhysicalFileHttpResult, ProblemHttpResult> Original([Description(IdIs)] string id, HttpResponse response, [FromServices] IndexLease lease, [FromServices] OriginalFiles originals)
    {
        if (lease.Index.Find(id) is not { } document)
        {
            return NoSuchDocument(id);
        }

        if (originals.Find(document) is not { } file)
        {
            return TypedResults.Problem("The original file is not in the archive folder.", statusCode: StatusCodes.Status404NotFound);
        }

        var type = MediaType.Of(file);
        var disposition = new ContentDispositionHeaderValue(type.Shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = type.Policy;
        response.Headers.XFrameOptions = "SAMEORIGIN";
        response.Headers.CacheControl = "private, no-cache";
        var tag = new EntityTagHeaderValue($"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\"");
        return TypedResults.PhysicalFile(file.FullName, type.ContentType, lastModified: file.LastWriteTimeUtc, entityTag: tag, enableRangeProcessing: true);
    }

    private static ProblemHttpResult NoSuchDocument(string id) =>
        TypedResults.Problem($"The archive holds no document '{(id.Length > 40 ? id[..40] : id)}'.", statusCode: StatusCodes.Status404NotFound);
}
