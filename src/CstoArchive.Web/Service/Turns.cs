using System.Threading.RateLimiting;

namespace CstoArchive.Web.Service;

/// <summary>
/// Answers are worked out few at a time, first come, first served. Sixty at once on two processors would each take sixty times as long,
/// and some of them far longer; in turn, each takes its own time and its place in the queue. The turn ends when the answer begins to be sent, so
/// a reader who takes it slowly keeps nobody waiting.
/// </summary>
internal sealed class Turns(RequestDelegate next) : IDisposable
{
    private const int MostWaiting = 1_000;

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Environment.ProcessorCount,
        QueueLimit = MostWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<Untagged>() is not null)
        {
            await next(context);
            return;
        }

        using var turn = await _limiter.AcquireAsync(1, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return;
        }

        context.Response.OnStarting(static turn =>
        {
            ((RateLimitLease)turn).Dispose();
            return Task.CompletedTask;
        }, turn);
        await next(context);
    }

    public void Dispose() => _limiter.Dispose();
}
