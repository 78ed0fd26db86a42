using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CstoArchive.Web.Service;

/// <summary>What one client may ask of the service.</summary>
internal static class Limits
{
    /// <summary>The longest text that is checked for numbers, in UTF-16 code units.</summary>
    public const int CheckedText = 200_000;

    /// <summary>The longest query, in UTF-16 code units; what is longer is cut, and the page says so.</summary>
    public const int Query = 2_000;

    /// <summary>The name of the policy for answers that read every hit.</summary>
    public const string Export = "export";

    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(30);

    public static void Apply(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = 1 << 20;
        server.Limits.MaxRequestLineSize = 16 << 10;
        server.Limits.MaxRequestHeadersTotalSize = 32 << 10;
        server.Limits.MaxRequestHeaderCount = 64;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        server.Limits.MaxConcurrentConnections = 2_000;
    }

    public static void Time(RequestTimeoutOptions timeouts) =>
        timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = AnswerWithin, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    public static void PerClient(RateLimiterOptions limiter, ServiceOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };

        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
        {
            var client = context.Connection.RemoteIpAddress;
            return options.RateLimit == 0 || client is null || IPAddress.IsLoopback(client)
                ? RateLimitPartition.GetNoLimiter(IPAddress.Loopback)
                : RateLimitPartition.GetTokenBucketLimiter(Network(client), _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = options.RateLimit * 4,
                    TokensPerPeriod = options.RateLimit,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                });
        });

        // Few at a time: each holds a generation of the index open until its last line is sent.
        limiter.AddConcurrencyLimiter(Export, export =>
        {
            export.PermitLimit = 4;
            export.QueueLimit = 16;
            export.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        });
    }

    /// <summary>An IPv6 subscriber owns a /64: it counts as one client.</summary>
    private static IPAddress Network(IPAddress client)
    {
        if (client.IsIPv4MappedToIPv6)
        {
            return client.MapToIPv4();
        }

        var bytes = client.GetAddressBytes();
        if (bytes.Length == 16)
        {
            bytes.AsSpan(8).Clear();
        }

        return new IPAddress(bytes);
    }
}
