using CstoArchive.Search;
using CstoArchive.Web.Language;
using CstoArchive.Web.Querying;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>Why a document stands where it does among the hits of a search, or why it is none of them.</summary>
internal sealed class ExplainModel(IndexLease lease) : PageModel
{
    public Phrases T => HttpContext.Phrases();

    /// <summary>The search as the address gives it.</summary>
    public SearchRequest Asked { get; private set; } = new();

    /// <summary>What the reader wrote to name the document.</summary>
    public string Named { get; private set; } = "";

    public ExplanationView? Explained { get; private set; }

    /// <summary>The documents of that name, where there are several.</summary>
    public IReadOnlyList<DocumentReference> Choices { get; private set; } = [];

    /// <summary>The number that was named and is not held.</summary>
    public NumberAnswer? NotHeld { get; private set; }

    public void OnGet()
    {
        Asked = SearchParameters.Of(Request.Query).ToRequest(new Dictionary<string, string[]>()) with { Page = 1 };
        Named = Request.Query["id"].ToString().Trim();
        Named = Named.Length > NamedDocuments.Longest ? Named[..NamedDocuments.Longest] : Named;
        var named = Named.Length > 0 ? NamedDocuments.Find(lease.Index, Named) : [];
        if (named is [var document])
        {
            Explained = ExplanationView.For(lease.Index, Asked, document.Id);
        }
        else
        {
            Choices = named;
            NotHeld = Named.Length > 0 && named.Count == 0 && lease.Index.LookUp(Named) is { Status: NumberStatus.NotHeld or NumberStatus.Ambiguous, Symbol: not null } answer ? answer : null;
        }
    }

    /// <summary>The piece of the query or the filter that a row is about, in the reader's language or as it was written.</summary>
    public string PieceOf(ExplainedClause clause) =>
        clause.Kind is "filter" or "nearness" ? T.Reason(clause.Text)
        : T == Phrases.English || clause.Start >= clause.End ? clause.Text
        : QueryPiece.Of(Asked.Query, clause.Start, clause.End);

    /// <summary>The search without that piece or, for a filter, without filters.</summary>
    public string AddressWithout(ExplainedClause clause) =>
        SearchModel.Address(clause.Kind == "filter" ? SearchAddress.Unfiltered(Asked) : QueryPiece.Without(Asked, clause.Start, clause.End));

    /// <summary>The page of the list on which the document stands.</summary>
    public string AddressOfPlace(int rank) => SearchModel.Address(Asked with { Page = ((rank - 1) / Asked.Size) + 1 });
}
