using System.Globalization;
using CstoArchive.Search;
using CstoArchive.Web.Originals;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>A document's page.</summary>
internal sealed class DocumentModel(IndexLease lease, OriginalFiles originals) : PageModel
{
    public DocumentView View { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (lease.Index.Find(id) is not { } document)
        {
            return NotFound();
        }

        View = DocumentView.Of(lease.Index, originals, document, PageAsked(Request), QueryAsked(Request), Request.Query["view"] == "original");
        return Page();
    }

    public static int PageAsked(HttpRequest request) =>
        int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;

    public static string QueryAsked(HttpRequest request) =>
        request.Query["q"].ToString() is { } query && query.Length > Limits.Query ? query[..Limits.Query] : request.Query["q"].ToString();
}
