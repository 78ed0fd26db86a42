using System.Globalization;
using CstoArchive.Search;
using CstoArchive.Web.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>What a document said before its file was changed, version by version, newest first.</summary>
internal sealed class ChangesModel(IndexLease lease) : PageModel
{
    public Phrases T => HttpContext.Phrases();

    public ArchiveDocument Document { get; private set; } = null!;

    public IReadOnlyList<VersionView> Versions { get; private set; } = [];

    /// <summary>The version with which the next page begins; null on the last one.</summary>
    public int? Next { get; private set; }

    public IActionResult OnGet(string id)
    {
        if (lease.Index.Find(id) is not { } document)
        {
            return NotFound();
        }

        Document = document;
        var first = int.TryParse(Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0;
        (Versions, Next) = VersionView.From(first, document, lease.Index.EarlierVersions(id));
        return Page();
    }
}
