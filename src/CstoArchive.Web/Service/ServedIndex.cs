using CstoArchive.Search;

namespace CstoArchive.Web.Service;

/// <summary>
/// Every request sees one generation from its beginning to its last byte: it takes a lease when it first asks for
/// <see cref="IndexLease"/>, and gives it back when it is done. A new generation serves the requests that come after it.
/// </summary>
internal static partial class ServedIndex
{
    public static void AddServedIndex(this IServiceCollection services, ServiceOptions options)
    {
        services.AddSingleton(_ => new CurrentIndex(new IndexFolder(options.Index), Warm));
        services.AddScoped(provider => provider.GetRequiredService<CurrentIndex>().Acquire()
            ?? throw new IndexUnreadableException("No generation of the index is open."));
        services.AddHostedService<Following>();
    }

    /// <summary>A search and a look-up, so that the first reader of a new generation doesn't wait for them.</summary>
    private static void Warm(ArchiveIndex index)
    {
        index.Search(new SearchRequest { Sort = SortOrder.Newest });
        index.LookUp("A/75/906");
    }

    /// <summary>Looks for a new generation every second.</summary>
    private sealed partial class Following(CurrentIndex current, ILogger<Following> log) : BackgroundService
    {
        private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

        private GenerationFailure? _told;

        protected override Task ExecuteAsync(CancellationToken stoppingToken) => current.FollowAsync(Interval, Tell, stoppingToken);

        private void Tell(CurrentIndex index, bool changed)
        {
            if (changed)
            {
                Serving(index.Generation);
            }

            if (index.Failure is { } failure && failure != _told)
            {
                NotServing(failure.Generation, failure.Message, index.Generation);
            }

            _told = index.Failure;
        }

        [LoggerMessage(LogLevel.Information, "Serving generation {Generation}")]
        private partial void Serving(string? generation);

        [LoggerMessage(LogLevel.Error, "Generation {Failed} can't be served: {Reason} Generation {Generation} goes on serving")]
        private partial void NotServing(string? failed, string reason, string? generation);
    }
}
