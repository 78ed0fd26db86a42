using System.Diagnostics;

namespace CstoArchive.Extraction;

/// <summary>The reading of one file by one worker, within the limits: what came back, and the verdict where it did not come to its end.</summary>
internal sealed class FileReading
{
    /// <summary>Of the time for the file: when it is used up the rest of the pages is left unread, and what was read is kept in order.</summary>
    private const double OcrShare = 0.8;

    private readonly WorkerProcess worker;
    private readonly ExtractionLimits limits;
    private readonly string name;
    private readonly CancellationToken cancellation;
    private readonly List<ReadDocument> parts = [];
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private volatile int started;
    private volatile ReadDocument? passedLimit;

    public FileReading(WorkerProcess worker, ExtractionLimits limits, string name, CancellationToken cancellation)
    {
        this.worker = worker;
        this.limits = limits;
        this.name = name;
        this.cancellation = cancellation;
    }

    /// <summary>The documents, and whether the worker is still fit for the next file.</summary>
    public async Task<(IReadOnlyList<ExtractedDocument> Documents, bool IsFit)> RunAsync(string file)
    {
        var ocr = limits.Ocr is { } languages ? new OcrRequest(languages, OcrShare * limits.FileTimeout.TotalSeconds, limits.FileMemoryMegabytes / 2) : null;
        if (await worker.TrySendAsync(new WorkerRequest(file, name, limits.MaxFileBytes, ocr)) && await ReceiveAsync() is { } documents)
        {
            return (documents, true);
        }

        cancellation.ThrowIfCancellationRequested();
        return ([Salvage(passedLimit ?? await DiedAsync())], false);
    }

    /// <summary>Kills the worker where a limit is passed or nobody wants the answer any more. Called every now and then, from another thread.</summary>
    public void Watch()
    {
        if (clock.Elapsed >= limits.FileTimeout)
        {
            passedLimit = ReadDocument.Unread(null, ExtractionStatus.Timeout, $"Reading took longer than {limits.FileTimeout.TotalSeconds:0.#} s.");
        }
        else if ((worker.ResidentBytes + (started == 0 ? 0 : ResidentMemory.Of(started))) >> 20 > limits.FileMemoryMegabytes)
        {
            passedLimit = OutOfMemory();
        }

        if (passedLimit is not null || cancellation.IsCancellationRequested)
        {
            worker.Kill();
        }
    }

    /// <summary>Collects answers until the file is done; null when the worker ends before it.</summary>
    private async Task<IReadOnlyList<ExtractedDocument>?> ReceiveAsync()
    {
        while (true)
        {
            switch (await worker.ReadAsync())
            {
                case null:
                    return null;
                case { Documents: { Count: > 0 } documents }:
                    return documents;
                case { Started: { } id }:
                    started = id;
                    break;
                case { Part: { } part }:
                    parts.Add(part);
                    break;
            }
        }
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
