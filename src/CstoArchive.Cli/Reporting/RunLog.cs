using CstoArchive.Cli.Indexing;
using CstoArchive.Search;
using Serilog;
using Serilog.Core;
using Serilog.Formatting.Compact;

namespace CstoArchive.Cli.Reporting;

/// <summary>The log of the runs: compact JSON, a file a day for a month, in the index's folder. A log that can't be written stops nothing.</summary>
internal sealed class RunLog : IDisposable
{
    private readonly Logger _log;

    public RunLog(IndexFolder folder, TextWriter error)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Information();
        try
        {
            Directory.CreateDirectory(folder.LogsPath);
            configuration.WriteTo.File(new CompactJsonFormatter(), Path.Combine(folder.LogsPath, "index-.jsonl"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"csto-archive: no log can be kept: {e.Message}");
        }

        _log = configuration.CreateLogger();
    }

    public void Started(RunOptions options) => _log.Information("Run of {Archive} into {Index} begins", options.Archive, options.Index.Path);

    public void Ended(RunReport report)
    {
        foreach (var file in report.Unread.Where(file => file.New))
        {
            _log.Warning("{Path} could not be read: {Status} {Reason}", file.Path, file.Status, file.Reason);
        }

        foreach (var folder in report.UnreadableFolders)
        {
            _log.Warning("Folder {Path} could not be listed", folder);
        }

        _log.Information(
            "Run {Outcome} in {Seconds} s: generation {Generation} after {Previous}, {Seen} files seen, {Added} added, {Changed} changed, {Deleted} deleted, {Moved} moved, {Failed} unread, {Documents} documents. {Message}",
            report.Outcome, report.Seconds, report.Generation, report.Previous, report.Seen, report.Added, report.Changed, report.Deleted, report.Moved, report.Failed, report.Documents, report.Message);
    }

    public void Failed(Exception exception) => _log.Error(exception, "Run failed");

    public void Dispose() => _log.Dispose();
}
