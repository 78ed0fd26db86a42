using System.Collections.Concurrent;
using System.Diagnostics;

namespace CstoArchive.Extraction;

/// <summary>
/// Worker processes that read files: one file, one verdict, whatever the file does. A worker that takes too long, takes too
/// much memory or dies is replaced, and its file gets the verdict <c>timeout</c>, <c>too-large</c> or <c>crashed</c>; pages that were read
/// before are kept (<c>partial</c>). Safe to call from several threads; up to <see cref="ExtractionLimits.Workers"/> files are read at a
/// time. The first worker is started for the first file, another one where so much is still to be read that its start pays, or where none has
/// become free for as long as a start takes.
/// </summary>
public sealed class ExtractionPool : IAsyncDisposable
{
    private const int StartAttempts = 3;
    private static readonly TimeSpan WatchInterval = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// A worker's start, with the compiling of its code, takes some 2.5 s of a processor. One reads 3 to 4 MB in that time, of PDFs and of small
    /// pages alike (27 MB of UN papers in 6 s, 4 MB of statements in 2 s), so twice as much has to wait for each.
    /// </summary>
    private const long BytesPerWorker = 8L << 20;

    /// <summary>So long no worker is free only where all have files that are slow to read.</summary>
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly IReadOnlyList<string> workerCommand;
    private readonly ExtractionLimits limits;
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly SemaphoreSlim free = new(0);
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<FileReading, bool> underway = [];
    private readonly Timer watch;
    private int workers;

    /// <summary>When a worker was last given back, by the clock of <see cref="Stopwatch"/>.</summary>
    private long lastFree;

    /// <param name="workerCommand">The program and the arguments that start a worker: a process that calls <see cref="ExtractionWorker.Run"/> on its standard streams.</param>
    /// <param name="limits">How many workers, and what each of them may use.</param>
    public ExtractionPool(IReadOnlyList<string> workerCommand, ExtractionLimits limits)
    {
        ArgumentOutOfRangeException.ThrowIfZero(workerCommand.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Workers, 1);
        this.workerCommand = workerCommand;
        this.limits = limits;
        watch = new Timer(_ => Watch(), null, WatchInterval, WatchInterval);
    }

    /// <summary>Reads one file by itself.</summary>
    /// <inheritdoc cref="ExtractAsync(string, string, long, CancellationToken)"/>
    public Task<IReadOnlyList<ExtractedDocument>> ExtractAsync(string file, string name, CancellationToken cancellation) => ExtractAsync(file, name, ahead: 0, cancellation);

    /// <summary>As <see cref="DocumentExtractor.Extract(string, string)"/>, in a worker. Throws nothing but <see cref="OperationCanceledException"/>, and <see cref="InvalidOperationException"/> when no worker can be started at all.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="name">The path that its documents bear.</param>
    /// <param name="ahead">The bytes that wait to be read, this file's included, as far as the caller knows them: more workers are started for more.</param>
    /// <param name="cancellation">Ends the reading: its worker is killed.</param>
    public async Task<IReadOnlyList<ExtractedDocument>> ExtractAsync(string file, string name, long ahead, CancellationToken cancellation)
    {
        file = Path.GetFullPath(file);
        while (true)
        {
            var worker = await TakeAsync(ahead, cancellation);
            var (documents, isFit) = await ReadAsync(worker, file, name, cancellation);
            var isFirst = worker.Files == 1;
            await GiveBackAsync(worker, isFit);
            if (isFit || isFirst || documents is [{ Status: ExtractionStatus.Timeout }])
            {
                return documents;
            }

            // Earlier files may have worn the worker out: only a fresh one convicts this one.
        }
    }

    /// <summary>Ends the workers. Call it when no file is being read.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(idle.Select(worker => worker.EndAsync()));
        idle.Clear();
        await watch.DisposeAsync();
        free.Dispose();
    }

    private async Task<(IReadOnlyList<ExtractedDocument> Documents, bool IsFit)> ReadAsync(WorkerProcess worker, string file, string name, CancellationToken cancellation)
    {
        var reading = new FileReading(worker, limits, name, cancellation);
        underway[reading] = true;
        try
        {
            return await reading.RunAsync(file);
        }
        catch
        {
            await GiveBackAsync(worker, isFit: false);
            throw;
        }
        finally
        {
            underway.TryRemove(reading, out _);
        }
    }

    private void Watch()
    {
        foreach (var (reading, _) in underway)
        {
            reading.Watch();
        }
    }

    private async Task<WorkerProcess> TakeAsync(long ahead, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            var patience = TimeSpan.Zero;
            while (!await free.WaitAsync(patience, cancellation))
            {
                if (MayStartAnother(ahead, began))
                {
                    return await StartAsync(cancellation);
                }

                patience = Moment;
            }

            if (idle.TryTake(out var worker) && worker.IsAlive)
            {
                return worker;
            }

            await (worker?.DisposeAsync() ?? default);
            Forget();
        }
    }

    private bool MayStartAnother(long ahead, long waitsSince)
    {
        lock (gate)
        {
            var noneWasFree = Stopwatch.GetElapsedTime(Math.Max(waitsSince, lastFree)) >= LongWait;
            if (workers == limits.Workers || (workers > 0 && workers * BytesPerWorker > ahead && !noneWasFree))
            {
                return false;
            }

            workers++;
            return true;
        }
    }

    private async Task<WorkerProcess> StartAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WorkerProcess.StartAsync(workerCommand, limits.FileMemoryMegabytes, cancellation);
            }
            catch (InvalidOperationException) when (attempt < StartAttempts)
            {
                // A machine short of memory may have killed it as it started.
            }
            catch
            {
                Forget();
                throw;
            }
        }
    }

    private async Task GiveBackAsync(WorkerProcess worker, bool isFit)
    {
        if (isFit && worker.Files < limits.FilesPerWorker)
        {
            lock (gate)
            {
                lastFree = Stopwatch.GetTimestamp();
            }

            idle.Add(worker);
            free.Release();
            return;
        }

        if (isFit)
        {
            await worker.EndAsync();
        }
        else
        {
            await worker.DisposeAsync();
        }

        Forget();
    }

    private void Forget()
    {
        lock (gate)
        {
            workers--;
        }
    }
}
