using CstoArchive.Search;
using CstoArchive.Web.Language;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>What the index holds, what the last run did, what could not be read.</summary>
internal sealed class StatusModel(IndexLease lease, LatestRun run) : PageModel
{
    /// <summary>Files that are listed; the report of the run lists all.</summary>
    public const int MostUnread = 500;

    public Phrases T => HttpContext.Phrases();

    public IndexStatistics Statistics => lease.Index.Statistics;

    public RunReport? Run => run.Report;
}
