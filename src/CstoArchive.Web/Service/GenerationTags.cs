using CstoArchive.Search;
using CstoArchive.Web.Language;
using Microsoft.Net.Http.Headers;

namespace CstoArchive.Web.Service;

/// <summary>
/// Within one generation of the index, one build and one language, an address answers the same: that is its ETag, and a reader who
/// comes back is told "not modified" before anything is searched.
/// </summary>
internal sealed class GenerationTags(RequestDelegate next)
{
    private static readonly string Build = typeof(GenerationTags).Module.ModuleVersionId.ToString("N")[..8];

    public Task InvokeAsync(HttpContext context, IndexLease lease, LatestRun run)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || context.GetEndpoint()?.Metadata.GetMetadata<Untagged>() is not null)
        {
            return next(context);
        }

        var tag = new EntityTagHeaderValue($"\"{lease.Index.Generation}-{run.Name}-{Build}-{context.Phrases().Code}\"", isWeak: true);
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && !context.Response.Headers.ContainsKey(HeaderNames.ETag))
            {
                context.Response.Headers.ETag = tag.ToString();
            }

            // Kept by the reader's own browser, and asked about every time: a new generation shows at once.
            context.Response.Headers.TryAdd(HeaderNames.CacheControl, "private, no-cache");
            context.Response.Headers.Append(HeaderNames.Vary, "Accept-Language, Cookie");
            return Task.CompletedTask;
        });

        if (request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known && known.Any(k => k.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return next(context);
    }
}

/// <summary>Marks an endpoint whose answer is not a matter of the index alone.</summary>
internal sealed class Untagged;
