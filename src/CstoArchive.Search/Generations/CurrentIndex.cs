namespace CstoArchive.Search;

/// <summary>
/// The live generation, open, for a process that runs on while generations change. Every search takes a lease; a generation is
/// closed when it is no longer live and its last lease is returned. One that can't be opened leaves the old one serving.
/// </summary>
public sealed class CurrentIndex : IDisposable
{
    private readonly Lock _refreshing = new();
    private readonly Action<ArchiveIndex>? _warm;
    private volatile OpenGeneration? _open;
    private volatile GenerationFailure? _failure;
    private bool _disposed;

    /// <param name="folder">The index to follow; it need not exist yet.</param>
    /// <param name="warm">Called with a newly opened generation before anybody is served from it: a search or two to fill its caches.</param>
    public CurrentIndex(IndexFolder folder, Action<ArchiveIndex>? warm = null)
    {
        Folder = folder;
        _warm = warm;
        Refresh();
    }

    public IndexFolder Folder { get; }

    /// <summary>The generation that serves, or null when none does.</summary>
    public string? Generation => _open?.Name;

    /// <summary>Why the generation that <c>CURRENT</c> names does not serve; null when all is well.</summary>
    public GenerationFailure? Failure => _failure;

    /// <summary>The open index, for as long as the lease is held; null when no generation could be opened so far. Dispose it in a <c>using</c>.</summary>
    public IndexLease? Acquire()
    {
        // A generation that was replaced between the two lines can't be leased any more: take the new one.
        while (_open is { } open)
        {
            if (open.TryAddLease())
            {
                return new IndexLease(open);
            }
        }

        return null;
    }

    /// <summary>Looks at <c>CURRENT</c> and opens its generation if it is another one. True when what <see cref="Acquire"/> gives has changed.</summary>
    public bool Refresh()
    {
        lock (_refreshing)
        {
            if (_disposed)
            {
                return false;
            }

            string? name = null;
            try
            {
                name = Folder.Current;
                if (name is null)
                {
                    _failure = new GenerationFailure(null, $"{Folder.Path} holds no index. Build one: csto-archive index --archive DIR --index {Folder.Path}");
                    return false;
                }

                if (name == _open?.Name)
                {
                    _failure = null;
                    return false;
                }

                var index = ArchiveIndex.Open(Folder.PathOf(name));
                _warm?.Invoke(index);
                var old = _open;
                _open = new OpenGeneration(name, index);
                _failure = null;
                old?.Release();
                return true;
            }
            catch (Exception e) when (e is IndexUnreadableException or IOException or UnauthorizedAccessException)
            {
                _failure = new GenerationFailure(name, e.Message);
                return false;
            }
        }
    }

    /// <summary>Calls <see cref="Refresh"/> at every interval until cancelled, and <paramref name="refreshed"/> after each.</summary>
    public async Task FollowAsync(TimeSpan interval, Action<CurrentIndex, bool>? refreshed, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                var changed = Refresh();
                refreshed?.Invoke(this, changed);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>No more leases; the index closes when the last one is returned.</summary>
    public void Dispose()
    {
        lock (_refreshing)
        {
            if (!_disposed)
            {
                _disposed = true;
                var old = _open;
                _open = null;
                old?.Release();
            }
        }
    }
}

/// <summary>A generation that could not be opened, and why; <see cref="Generation"/> is null when there is none at all.</summary>
public sealed record GenerationFailure(string? Generation, string Message);

/// <summary>Keeps one generation open while it is in use.</summary>
public sealed class IndexLease : IDisposable
{
    private OpenGeneration? _generation;

    internal IndexLease(OpenGeneration generation)
    {
        _generation = generation;
        Index = generation.Index;
    }

    public ArchiveIndex Index { get; }

    public void Dispose() => Interlocked.Exchange(ref _generation, null)?.Release();
}

/// <summary>An open index with the count of those who use it: its leases, and <see cref="CurrentIndex"/> itself while it is the live one.</summary>
internal sealed class OpenGeneration(string name, ArchiveIndex index)
{
    private int _users = 1;

    public string Name { get; } = name;

    public ArchiveIndex Index { get; } = index;

    /// <summary>False when the index is closed, or about to be.</summary>
    public bool TryAddLease()
    {
        for (var users = Volatile.Read(ref _users); users > 0;)
        {
            var seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
            {
                return true;
            }

            users = seen;
        }

        return false;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            Index.Dispose();
        }
    }
}
