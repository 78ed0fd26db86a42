using System.Threading.RateLimiting;

namespace CstoArchive.Web.Service;

/// <summary>
/// Answers are worked out few at a time, first come, first served. Sixty at once on two processors would each take sixty times as long,
/// and some of them far longer; in turn, each takes its own time and its place in the queue. The turn ends when the answer begins to be sent, so
/// a reader who takes it slowly keeps nobody waiting. An answer without end takes a new <see cref="Turn"/> for each piece of it.
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

        using var turn = new Turn(_limiter);
        if (!await turn.TakeAsync(context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return;
        }

        context.Features.Set(turn);
        context.Response.OnStarting(static turn =>
        {
            ((Turn)turn).Dispose();
            return Task.CompletedTask;
        }, turn);
        await next(context);
    }

    public void Dispose() => _limiter.Dispose();
}

/// <summary>A request's turn to work; <see cref="IDisposable.Dispose"/> ends it, and another may be taken after it.</summary>
internal sealed class Turn(RateLimiter limiter) : IDisposable
{
    private RateLimitLease? _lease;

    /// <summary>Waits for the turn. False where too many wait already.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellation)
    {
        _lease = await limiter.AcquireAsync(1, cancellation);
        return _lease.IsAcquired;
    }

    public void Dispose() => _lease?.Dispose();
}
