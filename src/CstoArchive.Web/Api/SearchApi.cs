using System.ComponentModel;
using CstoArchive.Search;
using CstoArchive.Web.Querying;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CstoArchive.Web.Api;

/// <summary>Search and completion.</summary>
internal static class SearchApi
{
    private const int MostSuggestions = 10;
    private const int LongestTyped = 200;

    public static void MapSearchApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", Search)
            .WithName("search").WithTags("Search")
            .WithSummary("Ranked hits, with snippets, pages and facets")
            .WithDescription("Every query is answered: what is odd in it is named in 'problems', with the best guess that was searched instead. Paging is stable within one generation of the index.")
            .Produces<SearchResponse>();
        routes.MapGet("/api/explain", Explain)
            .WithName("explain").WithTags("Search")
            .WithSummary("Why a document stands where it does among the hits of a search, or why it is none of them")
            .WithDescription("Takes the parameters of a search and the document's 'id': each clause and filter alone, whether the document has it, and what it adds to the score.")
            .Produces<SearchExplanation>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/api/suggest", Suggest)
            .WithName("suggest").WithTags("Search")
            .WithSummary("Completions of what was typed: numbers, titles, words")
            .Produces<IReadOnlyList<Suggestion>>();
    }

    private static Results<JsonHttpResult<SearchExplanation>, ValidationProblem, ProblemHttpResult> Explain(
        [AsParameters] SearchParameters parameters, [FromQuery, Description("The document, by its id.")] string? id, [FromServices] IndexLease lease)
    {
        var mistakes = new Dictionary<string, string[]>();
        var request = parameters.ToRequest(mistakes);
        if (mistakes.Count > 0)
        {
            return TypedResults.ValidationProblem(mistakes, title: "Some parameters can't be read.");
        }

        return lease.Index.Explain(request, id ?? "") is { } explanation
            ? TypedResults.Json(explanation, ArchiveJson.Readable.SearchExplanation)
            : TypedResults.Problem("The archive holds no such document.", statusCode: StatusCodes.Status404NotFound);
    }

    private static Results<JsonHttpResult<SearchResponse>, ValidationProblem> Search([AsParameters] SearchParameters parameters, [FromServices] IndexLease lease, [FromServices] ServiceMetrics metrics)
    {
        var mistakes = new Dictionary<string, string[]>();
        var request = parameters.ToRequest(mistakes);
        if (mistakes.Count > 0)
        {
            return TypedResults.ValidationProblem(mistakes, title: "Some parameters can't be read.");
        }

        var found = lease.Index.Search(request);
        metrics.Searched(found);
        return TypedResults.Json(found, ArchiveJson.Readable.SearchResponse);
    }

    private static JsonHttpResult<IReadOnlyList<Suggestion>> Suggest([FromQuery, Description("What was typed so far.")] string? q, [FromServices] IndexLease lease) =>
        TypedResults.Json(
            string.IsNullOrWhiteSpace(q) || q.Length > LongestTyped ? [] : lease.Index.Suggest(q, MostSuggestions),
            ArchiveJson.Readable.IReadOnlyListSuggestion);
}
