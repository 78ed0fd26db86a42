using CstoArchive.Search;

namespace CstoArchive.Web.Service;

/// <summary>The report of the last indexing run, read again when there is a newer one.</summary>
internal sealed class LatestRun(CurrentIndex current, TimeProvider clock)
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(5);

    private readonly RunReports _reports = new(current.Folder);
    private readonly Lock _lock = new();
    private string? _name;
    private RunReport? _report;
    private long? _looked;

    /// <summary>The report, or null where no run left one that can be read.</summary>
    public RunReport? Report => Look().Report;

    /// <summary>The name of the report's file; another name, another report.</summary>
    public string? Name => Look().Name;

    private (string? Name, RunReport? Report) Look()
    {
        lock (_lock)
        {
            if (_looked is null || clock.GetElapsedTime(_looked.Value) > LookAgainAfter)
            {
                _looked = clock.GetTimestamp();
                if (_reports.Names is [.., var newest] && newest != _name && _reports.Read(newest) is { } report)
                {
                    (_name, _report) = (newest, report);
                }
            }

            return (_name, _report);
        }
    }
}
