namespace CstoArchive.Extraction;

/// <summary>
/// Worker processes that read files: one file, one verdict, whatever the file does. A worker that takes too long, takes too
/// much memory or dies is replaced, and its file gets the verdict <c>timeout</c>, <c>too-large</c> or <c>crashed</c>.
/// Safe to call from several threads; up to <see cref="ExtractionLimits.Workers"/> files are read at a time.
/// </summary>
public sealed class ExtractionPool : IAsyncDisposable
{
    /// <param name="workerCommand">The program and the arguments that start a worker: a process that calls <see cref="ExtractionWorker.RunAsync"/> on its standard streams.</param>
    /// <param name="limits">How many workers, and what each of them may use.</param>
    public ExtractionPool(IReadOnlyList<string> workerCommand, ExtractionLimits limits) => throw new NotImplementedException();

    /// <summary>As <see cref="DocumentExtractor.Extract(string, string)"/>, in a worker. Throws nothing but <see cref="OperationCanceledException"/>, and <see cref="InvalidOperationException"/> when no worker can be started at all.</summary>
    public Task<IReadOnlyList<ExtractedDocument>> ExtractAsync(string file, string name, CancellationToken cancellation) => throw new NotImplementedException();

    public ValueTask DisposeAsync() => throw new NotImplementedException();
}

/// <summary>What the workers may use.</summary>
public sealed record ExtractionLimits
{
    /// <summary>Worker processes, 1 or more.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Wall-clock time for one file.</summary>
    public TimeSpan FileTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory of one worker, in megabytes (2^20 bytes).</summary>
    public int FileMemoryMegabytes { get; init; } = 1024;

    /// <summary>A worker is replaced after this many files, so that nothing it leaked lasts.</summary>
    public int FilesPerWorker { get; init; } = 500;

    /// <summary>Larger files are not read, in bytes.</summary>
    public long MaxFileBytes { get; init; } = 512L << 20;
}
