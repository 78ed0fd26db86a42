using System.CommandLine;
using System.Text.Json;
using CstoArchive.Cli.Indexing;
using CstoArchive.Cli.Reporting;
using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>index</c>: brings the index up to date with the archive.</summary>
internal static class IndexVerb
{
    public static Command Create(Terminal terminal)
    {
        var archive = SharedOptions.Archive();
        var index = SharedOptions.Index();
        var json = SharedOptions.Json();
        var full = new Option<bool>("--full") { Description = "Read every file again and build the index from nothing" };
        var maxDelete = new Option<double?>("--max-delete") { Description = "Stop, and change nothing, when more than this share of the files is gone (default 20)", HelpName = "PERCENT" };
        var allowEmpty = new Option<bool>("--allow-empty") { Description = "The archive may hold no file" };
        var keep = new Option<int>("--keep") { Description = "Generations to keep, the live one included", HelpName = "K", DefaultValueFactory = _ => 3 };
        var minFree = new Option<long?>("--min-free") { Description = "Stop when the index's disk has less than this free, in megabytes (default: an estimate)", HelpName = "MB" };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing but errors" };
        ExtractionOptions.Within(keep, 1, 1000);
        ExtractionOptions.Within(maxDelete, 0, 100);
        ExtractionOptions.Within(minFree, 0, 1L << 40);

        var command = new Command("index", "Brings the index up to date with the archive.") { archive, index, full, maxDelete, allowEmpty, keep, minFree, json, quiet };
        var limits = new ExtractionOptions(command);
        command.SetAction(async (parsed, _) =>
        {
            var reading = limits.Read(parsed, terminal);
            var options = new RunOptions
            {
                Archive = parsed.Required(archive, "CSTO_ARCHIVE"),
                Index = parsed.IndexFolder(index),
                Full = parsed.GetValue(full),
                Workers = reading.Workers,
                Ocr = reading.Ocr is not null,
                MaxDeletePercent = parsed.GetValue(maxDelete),
                AllowEmpty = parsed.GetValue(allowEmpty),
                Keep = parsed.GetValue(keep),
                MinFreeBytes = parsed.GetValue(minFree) << 20,
            };
            return (int)await RunAsync(options, reading, parsed.GetValue(json), parsed.GetValue(quiet), terminal);
        });
        return command;
    }

    private static async Task<ExitStatus> RunAsync(RunOptions options, ExtractionLimits limits, bool json, bool quiet, Terminal terminal)
    {
        using var mutex = Lock(options.Index);
        if (mutex is null)
        {
            return terminal.Fail(ExitStatus.Locked, $"Another run is at work on {options.Index.Path}; nothing was done.");
        }

        using var interruption = new Interruption();
        using var log = new RunLog(options.Index, terminal.Error);
        log.Started(options);
        var report = await AttemptAsync(options, limits, quiet, terminal, log, interruption.Token);
        log.Ended(report);
        KeepReport(options.Index, report, terminal);
        if (json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(report, RunReportJson.Readable.RunReport));
        }

        if (report.Outcome is RunOutcome.Done or RunOutcome.Unchanged)
        {
            if (!quiet)
            {
                RunSummary.Print(report, terminal.Error);
            }

            return report.Failed > 0 ? ExitStatus.SomeUnread : ExitStatus.Done;
        }

        return terminal.Fail(report.Outcome == RunOutcome.Guarded ? ExitStatus.Guarded : ExitStatus.Failed, report.Message!);
    }

    private static IDisposable? Lock(IndexFolder folder)
    {
        try
        {
            return folder.TryLock();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitStatus.Failed, $"The index can't be written; nothing was changed. {e.Message}");
        }
    }

    /// <summary>A run that does not come to its end has a report too, which says why; the generation that was live still is.</summary>
    private static async Task<RunReport> AttemptAsync(RunOptions options, ExtractionLimits limits, bool quiet, Terminal terminal, RunLog log, CancellationToken cancellation)
    {
        var started = DateTimeOffset.UtcNow;
        try
        {
            await using var pool = new ExtractionPool(WorkerCommand.Find(), limits);
            return await ProgressDisplay.ShowAsync(quiet, terminal, progress => IndexingRun.RunAsync(options, pool.ExtractAsync, progress, cancellation));
        }
        catch (GuardException e)
        {
            return Stopped(RunOutcome.Guarded, e.Message);
        }
        catch (OperationCanceledException)
        {
            return Stopped(RunOutcome.Interrupted, "The run was interrupted; nothing was changed.");
        }
        catch (Exception e)
        {
            log.Failed(e);
            return Stopped(RunOutcome.Failed, $"The run failed; nothing was changed. {e.Message}");
        }

        RunReport Stopped(RunOutcome outcome, string message) => new()
        {
            Started = started,
            Seconds = Math.Round((DateTimeOffset.UtcNow - started).TotalSeconds, 3),
            Outcome = outcome,
            Message = message,
            Archive = options.Archive,
            Generation = options.Index.Current,
            Previous = options.Index.Current,
        };
    }

    private static void KeepReport(IndexFolder folder, RunReport report, Terminal terminal)
    {
        try
        {
            new RunReports(folder).Add(report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"csto-archive: the run's report could not be kept: {e.Message}");
        }
    }
}
