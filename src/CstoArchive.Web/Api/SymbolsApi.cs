using System.ComponentModel;
using System.Text;
using CstoArchive.Search;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CstoArchive.Web.Api;

/// <summary>Look-up by UN symbol, job number or file name.</summary>
internal static class SymbolsApi
{
    private const int MostWanted = 1_000;

    public static void MapSymbolsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/symbols/{**number}", LookUp)
            .WithName("lookUp").WithTags("Numbers")
            .WithSummary("What a number is, which documents carry it, what cites it")
            .WithDescription("200 held, 300 it may mean several numbers, 404 not held (with what cites it here), 400 malformed. The body has the same shape in every case.")
            .Produces<NumberAnswer>()
            .Produces<NumberAnswer>(StatusCodes.Status300MultipleChoices)
            .Produces<NumberAnswer>(StatusCodes.Status400BadRequest)
            .Produces<NumberAnswer>(StatusCodes.Status404NotFound);
        routes.MapPost("/api/symbols/check", Check)
            .WithName("check").WithTags("Numbers")
            .WithSummary("Every number in a pasted text, looked up, in order")
            .WithDescription($"The body is the text itself, UTF-8, up to {Limits.CheckedText} characters. Offsets are UTF-16 code units.")
            .Produces<IReadOnlyList<CheckedNumber>>()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        routes.MapGet("/api/wanted", Wanted)
            .WithName("wanted").WithTags("Numbers")
            .WithSummary("Numbers that documents here cite and the archive does not hold, most cited first")
            .Produces<IReadOnlyList<WantedNumber>>();
    }

    public static int StatusCodeOf(NumberStatus status) => status switch
    {
        NumberStatus.Held => StatusCodes.Status200OK,
        NumberStatus.Ambiguous => StatusCodes.Status300MultipleChoices,
        NumberStatus.NotHeld => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status400BadRequest,
    };

    private static JsonHttpResult<NumberAnswer> LookUp([Description("A symbol such as A/75/906, a job number such as 21-07422, or a file name; slashes may stand as they are.")] string? number, [FromServices] IndexLease lease)
    {
        // A careful client encodes the slashes too, and routing leaves those as they are: A%2F75%2F906.
        var answer = lease.Index.LookUp(Uri.UnescapeDataString(number ?? ""));
        return TypedResults.Json(answer, ArchiveJson.Readable.NumberAnswer, statusCode: StatusCodeOf(answer.Status));
    }

    private static async Task<Results<JsonHttpResult<IReadOnlyList<CheckedNumber>>, ProblemHttpResult>> Check(HttpRequest request, [FromServices] IndexLease lease)
    {
        // What was packed could unpack into any size; nobody needs to pack a list of footnotes.
        if (request.Headers.ContentEncoding.Count > 0)
        {
            return TypedResults.Problem("The text must come as it is, without a Content-Encoding.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        return text.Length > Limits.CheckedText
            ? TypedResults.Problem($"The text is longer than {Limits.CheckedText} characters.", statusCode: StatusCodes.Status413PayloadTooLarge)
            : TypedResults.Json(lease.Index.Check(text), ArchiveJson.Readable.IReadOnlyListCheckedNumber);
    }

    private static JsonHttpResult<IReadOnlyList<WantedNumber>> Wanted([FromServices] IndexLease lease) =>
        TypedResults.Json(lease.Index.Wanted(MostWanted), ArchiveJson.Readable.IReadOnlyListWantedNumber);
}
