using CstoArchive.Search;
using CstoArchive.Web.Language;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>What the archive cites and does not hold.</summary>
internal sealed class WantedModel(IndexLease lease) : PageModel
{
    private const int Most = 300;

    public Phrases T => HttpContext.Phrases();

    public IReadOnlyList<WantedNumber> Numbers { get; private set; } = [];

    public void OnGet() => Numbers = lease.Index.Wanted(Most);
}
