using CstoArchive.Search;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CstoArchive.Web.Api;

/// <summary>For whoever watches over the service.</summary>
internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Text("live\n"))
            .WithName("live").WithTags("Operations")
            .WithSummary("The process answers")
            .WithMetadata(new Untagged()).DisableRateLimiting();
        routes.MapGet("/health/ready", Ready)
            .WithName("ready").WithTags("Operations")
            .WithSummary("A real search was answered from the live generation; 503 where it was not")
            .Produces<Readiness>()
            .Produces<Readiness>(StatusCodes.Status503ServiceUnavailable)
            .WithMetadata(new Untagged()).DisableRateLimiting();
        routes.MapGet("/metrics", Measured)
            .WithName("metrics").WithTags("Operations")
            .WithSummary("Measurements for Prometheus")
            .WithMetadata(new Untagged()).DisableRateLimiting();
    }

    private static async Task Measured(HttpContext context, [FromServices] ServiceMetrics metrics)
    {
        context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        await metrics.WriteAsync(context.Response.Body, context.RequestAborted);
    }

    private static JsonHttpResult<Readiness> Ready([FromServices] CurrentIndex current)
    {
        using var lease = current.Acquire();
        if (lease is null)
        {
            return Answer(new Readiness("not ready", null, null, current.Failure?.Message), StatusCodes.Status503ServiceUnavailable);
        }

        var found = lease.Index.Search(new SearchRequest { Size = 1 });
        return Answer(new Readiness("ready", lease.Index.Generation, found.Total, current.Failure?.Message), StatusCodes.Status200OK);
    }

    private static JsonHttpResult<Readiness> Answer(Readiness readiness, int status) =>
        TypedResults.Json(readiness, ServiceJson.Readable.Readiness, statusCode: status);
}
