using System.Diagnostics;
using System.Globalization;
using CstoArchive.Search;
using Prometheus;

namespace CstoArchive.Web.Service;

/// <summary>What Prometheus is told: requests and their time, searches by what was asked, the index that is served.</summary>
internal sealed class ServiceMetrics
{
    private readonly CollectorRegistry _registry = Prometheus.Metrics.NewCustomRegistry();
    private readonly Histogram _requests;
    private readonly Counter _searches;

    public ServiceMetrics(CurrentIndex current, LatestRun run, TimeProvider clock)
    {
        var metrics = Prometheus.Metrics.WithCustomRegistry(_registry);
        _requests = metrics.CreateHistogram("csto_http_request_seconds", "Time to answer, by route and status.", ["route", "status"],
            new HistogramConfiguration { Buckets = Histogram.ExponentialBuckets(0.0005, 2, 16) });
        _searches = metrics.CreateCounter("csto_searches_total", "Searches that were run, by the kind of their first part; an answer that was kept in memory runs none.", ["kind"]);
        var documents = metrics.CreateGauge("csto_index_documents", "Documents in the live generation.");
        var unread = metrics.CreateGauge("csto_index_unread", "Files of the archive that could not be read.");
        var generation = metrics.CreateGauge("csto_index_generation", "The number of the live generation.");
        var failing = metrics.CreateGauge("csto_index_failing", "1 where the generation that CURRENT names can't be served.");
        var age = metrics.CreateGauge("csto_run_age_seconds", "Since the last indexing run started.");
        _registry.AddBeforeCollectCallback(() =>
        {
            using var lease = current.Acquire();
            if (lease?.Index.Statistics is { } statistics)
            {
                documents.Set(statistics.Documents);
                unread.Set(statistics.Unread);
                generation.Set(double.TryParse(statistics.Generation, CultureInfo.InvariantCulture, out var number) ? number : 0);
            }

            failing.Set(current.Failure is null ? 0 : 1);
            if (run.Report is { } report)
            {
                age.Set((clock.GetUtcNow() - report.Started).TotalSeconds);
            }
        });
    }

    public void Searched(SearchResponse found) =>
        _searches.WithLabels(found.Understood.Count > 0 ? found.Understood[0].Kind : "everything").Inc();

    public Task WriteAsync(Stream stream, CancellationToken cancel) => _registry.CollectAndExportAsTextAsync(stream, cancel);

    /// <summary>Measures every request under the pattern of its route, so that addresses don't become names of series.</summary>
    public async Task MeasureAsync(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
            _requests.WithLabels(route, context.Response.StatusCode.ToString(CultureInfo.InvariantCulture)).Observe(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
    }
}
