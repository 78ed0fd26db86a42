using CstoArchive.Search;
using CstoArchive.Web.Api;
using CstoArchive.Web.Language;
using CstoArchive.Web.Originals;
using CstoArchive.Web.Querying;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>
/// The permanent address of a number. Held once, it shows the document; held in several versions, it lists them; not held, it says
/// who cites it and where else to look.
/// </summary>
internal sealed class NumberModel(IndexLease lease, OriginalFiles originals) : PageModel
{
    public Phrases T => HttpContext.Phrases();

    public NumberAnswer Answer { get; private set; } = null!;

    /// <summary>The one document that carries the number, where it is one.</summary>
    public DocumentView? View { get; private set; }

    public IActionResult OnGet(string number)
    {
        Answer = lease.Index.LookUp(number);
        if (Answer.Symbol is { } symbol && DocumentAddress.Number(symbol) is var address && Uri.UnescapeDataString(address) != Request.Path.Value)
        {
            return LocalRedirect(address + Request.QueryString);
        }

        if (OneOf(Answer.Documents) is { } document)
        {
            View = DocumentView.Of(lease.Index, originals, document, DocumentModel.PageAsked(Request), DocumentModel.QueryAsked(Request), Request.Query["view"] == "original");
        }
        else if (Answer.Documents.Count == 0)
        {
            Response.StatusCode = SymbolsApi.StatusCodeOf(Answer.Status);
        }

        return Page();
    }

    /// <summary>A statement and its own annexes carry one number together: that is the statement.</summary>
    private ArchiveDocument? OneOf(IReadOnlyList<HeldDocument> held)
    {
        if (held.Count is 0 or > 20)
        {
            return null;
        }

        var documents = held.Select(h => lease.Index.Find(h.Id)).OfType<ArchiveDocument>().ToList();
        var roots = documents.Where(document => !documents.Any(other => other.Path == document.StatementPath)).ToList();
        return roots.Count == 1 ? roots[0] : null;
    }
}
