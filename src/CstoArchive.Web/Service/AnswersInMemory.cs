using CstoArchive.Search;
using CstoArchive.Web.Language;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace CstoArchive.Web.Service;

/// <summary>
/// Keeps answers, compressed as they were sent, for whoever asks the same of the same generation. What an answer depends on is in its
/// name: the whole address with the host (feeds and permalinks repeat it), the language of the page, the generation and the run, the
/// compression. The memory is bounded; what was asked for longest ago goes first.
/// </summary>
internal sealed class AnswersInMemory : IOutputCachePolicy
{
    private const long Memory = 64 << 20;
    private const long LargestAnswer = 512 << 10;

    /// <summary>An address this long is no bookmark, and names are memory too.</summary>
    private const int LongestAddress = 1_000;

    public static void Configure(OutputCacheOptions cache)
    {
        cache.SizeLimit = Memory;
        cache.MaximumBodySize = LargestAnswer;
        cache.UseCaseSensitivePaths = true;
        cache.AddBasePolicy(new AnswersInMemory());
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var request = http.Request;
        var kept = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<Untagged>() is null && endpoint.Metadata.GetMetadata<Streamed>() is null
            && http.Features.Get<IStatusCodeReExecuteFeature>() is null
            && request.Path.Value!.Length + (request.QueryString.Value?.Length ?? 0) <= LongestAddress;
        context.EnableOutputCaching = kept;
        context.AllowCacheLookup = kept;
        context.AllowCacheStorage = kept;
        // A reader who takes an answer slowly must not hold up the others.
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        if (kept)
        {
            // The query as it was written: the framework's own name for it forgets the order of repeated parameters.
            var lease = http.RequestServices.GetRequiredService<IndexLease>();
            var run = http.RequestServices.GetRequiredService<LatestRun>();
            context.CacheVaryByRules.QueryKeys = StringValues.Empty;
            var values = context.CacheVaryByRules.VaryByValues;
            values["query"] = request.QueryString.Value ?? "";
            values["index"] = $"{lease.Index.Generation} {run.Name}";
            values["language"] = http.Phrases().Code;
            values["encoding"] = Encoding(request);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status300MultipleChoices or StatusCodes.Status400BadRequest or StatusCodes.Status404NotFound
            && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    /// <summary>What the answer is compressed with, of all the ways in which browsers write what they accept.</summary>
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) && !accepted.Contains("q=", StringComparison.Ordinal) ? "br"
            : accepted.Contains("gzip", StringComparison.Ordinal) && !accepted.Contains("q=", StringComparison.Ordinal) ? "gzip"
            : accepted;
    }
}

/// <summary>Marks an endpoint that sends as it reads: its answer is as long as the archive, and is not kept.</summary>
internal sealed class Streamed;
