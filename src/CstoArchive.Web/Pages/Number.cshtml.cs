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
        if (Answer.Status == NumberStatus.Malformed)
        {
            // The page of what isn't there points at the fault.
            return NotFound();
        }

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

    /// <summary>
    /// A statement and its annexes carry one number together: that is the statement. Of language versions it is the one that the reader of this page reads.
    /// </summary>
    private ArchiveDocument? OneOf(IReadOnlyList<HeldDocument> held)
    {
        var documents = held.Where(document => document.Kind != DocumentKind.Annex).ToList();
        if (documents.Count == 0)
        {
            documents = [.. held];
        }

        if (documents.Count > 1 && documents.DistinctBy(document => document.Language).Count() == documents.Count)
        {
            documents.RemoveAll(document => document.Language != T.Code);
        }

        return documents.Count == 1 ? lease.Index.Find(documents[0].Id) : null;
    }
}
