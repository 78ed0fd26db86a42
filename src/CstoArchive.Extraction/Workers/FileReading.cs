using System.Diagnostics;

namespace CstoArchive.Extraction;

/// <summary>The reading of one file by one worker, within the limits: what came back, and the verdict where it did not come to its end.</summary>
internal sealed class FileReading
{
    private static readonly TimeSpan WatchInterval = TimeSpan.FromMilliseconds(50);

    /// <summary>Of the time for the file: when it is used up the rest of the pages is left unread, and what was read is kept in order.</summary>
    private const double OcrShare = 0.8;

    private readonly WorkerProcess worker;
    private readonly ExtractionLimits limits;
    private readonly string name;
    private readonly List<ReadDocument> parts = [];
    private IReadOnlyList<ExtractedDocument> documents = [];
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private volatile int started;

    private FileReading(WorkerProcess worker, ExtractionLimits limits, string name)
    {
        this.worker = worker;
        this.limits = limits;
        this.name = name;
    }

    /// <summary>The documents, and whether the worker is still fit for the next file.</summary>
    public static async Task<(IReadOnlyList<ExtractedDocument> Documents, bool IsFit)> RunAsync(WorkerProcess worker, ExtractionLimits limits, string file, string name, CancellationToken cancellation)
    {
        var reading = new FileReading(worker, limits, name);
        var ocr = limits.Ocr is { } languages ? new OcrRequest(languages, OcrShare * limits.FileTimeout.TotalSeconds, limits.FileMemoryMegabytes / 2) : null;
        var verdict = await worker.TrySendAsync(new WorkerRequest(file, name, limits.MaxFileBytes, ocr))
            ? await reading.ReceiveAsync(cancellation)
            : await reading.DiedAsync();
        return verdict is null ? (reading.documents, true) : ([reading.Salvage(verdict)], false);
    }

    /// <summary>Collects answers until the file is done (null) or a limit is passed (the verdict).</summary>
    private async Task<ReadDocument?> ReceiveAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = WatchAsync(stop.Token);
        try
        {
            while (true)
            {
                var next = worker.ReadAsync(stop.Token);
                if (!next.IsCompleted && await Task.WhenAny(next, watch) == watch && await watch is { } verdict)
                {
                    return verdict;
                }

                switch (await next)
                {
                    case null:
                        return await DiedAsync();
                    case { Documents: { Count: > 0 } read }:
                        documents = read;
                        return null;
                    case { Started: { } id }:
                        started = id;
                        break;
                    case { Part: { } part }:
                        parts.Add(part);
                        break;
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>The verdict of the limit that is passed first; null when cancelled.</summary>
    private async Task<ReadDocument?> WatchAsync(CancellationToken cancellation)
    {
        try
        {
            using var timer = new PeriodicTimer(WatchInterval);
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                if (clock.Elapsed >= limits.FileTimeout)
                {
                    return ReadDocument.Unread(null, ExtractionStatus.Timeout, $"Reading took longer than {limits.FileTimeout.TotalSeconds:0.#} s.");
                }

                if ((worker.ResidentBytes + (started == 0 ? 0 : ResidentMemory.Of(started))) >> 20 > limits.FileMemoryMegabytes)
                {
                    return OutOfMemory();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The file is done, or the caller wants no answer.
        }

        return null;
    }

    private async Task<ReadDocument> DiedAsync()
    {
        var ending = await worker.EndingAsync();
        return ending.OutOfMemory ? OutOfMemory() : ReadDocument.Unread(null, ExtractionStatus.Crashed, $"The program that read the file crashed ({ending}).");
    }

    private ReadDocument OutOfMemory() =>
        ReadDocument.Unread(null, ExtractionStatus.TooLarge, $"Reading took more than {limits.FileMemoryMegabytes} MB of memory.");

    /// <summary>The verdict, with the pages that had been read by then.</summary>
    private ExtractedDocument Salvage(ReadDocument verdict)
    {
        var read = parts.Aggregate(verdict, (whole, part) => whole with
        {
            Format = part.Format ?? whole.Format,
            Kind = part.Kind ?? whole.Kind,
            Pages = [.. whole.Pages, .. part.Pages],
            TitleCandidates = part.TitleCandidates.Count > 0 ? part.TitleCandidates : whole.TitleCandidates,
            Dates = part.Dates.Count > 0 ? part.Dates : whole.Dates,
            Attachments = part.Attachments.Count > 0 ? part.Attachments : whole.Attachments,
            Symbols = part.Symbols.Count > 0 ? part.Symbols : whole.Symbols,
            JobNumbers = part.JobNumbers.Count > 0 ? part.JobNumbers : whole.JobNumbers,
        });
        if (read.Pages.Any(page => page.Text.Length > 0))
        {
            read = read with { Status = ExtractionStatus.Partial, Reason = $"Only the first {read.Pages.Count} pages were read. {verdict.Reason}" };
        }

        return DocumentFacts.Of(read, name) with { Milliseconds = clock.ElapsedMilliseconds };
    }
}
