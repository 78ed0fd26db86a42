using CstoArchive.Search;
using CstoArchive.Web.Language;
using CstoArchive.Web.Querying;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>The search page; without a question, the newest documents.</summary>
internal sealed class SearchModel(IndexLease lease, ServiceMetrics metrics) : PageModel
{
    private const int MostNumbers = 3;

    public Phrases T => HttpContext.Phrases();

    /// <summary>The search as the address gives it.</summary>
    public SearchRequest Asked { get; private set; } = new();

    public SearchResponse Found { get; private set; } = null!;

    public Dictionary<string, string[]> Mistakes { get; } = [];

    /// <summary>The document numbers of the query, looked up.</summary>
    public IReadOnlyList<NumberAnswer> Numbers { get; private set; } = [];

    /// <summary>Nothing was asked: the page introduces itself.</summary>
    public bool IsFront => Asked.Query.Length == 0 && Asked.Page == 1 && !SearchAddress.IsFiltered(Asked);

    /// <summary>Something was asked, so that there is something to explain.</summary>
    public bool IsExplained => SearchAddress.AsksSomething(Asked);

    public int PageCount => (Found.Total + Found.Size - 1) / Found.Size;

    public void OnGet()
    {
        Asked = SearchParameters.Of(Request.Query).ToRequest(Mistakes);
        // With no words to be relevant to, the newest is what a reader looks for.
        var request = string.IsNullOrWhiteSpace(Asked.Query) && Asked.Sort == SortOrder.Relevance ? Asked with { Sort = SortOrder.Newest } : Asked;
        Found = lease.Index.Search(request);
        metrics.Searched(Found);
        Numbers = [.. Found.Understood.Where(part => part.Kind == "number").Take(MostNumbers).Select(part => lease.Index.LookUp(Piece(part)))];
    }

    public static string Address(SearchRequest request) => SearchAddress.Of("/", request);

    /// <summary>What a part of the query was taken for, in words where they are in the reader's language, else as it was written; with the other names it is sought under.</summary>
    public string Understood(InterpretedPart part) =>
        T == Phrases.English ? part.Text : part.HasOtherNames ? $"{Piece(part)} {T.Fill(T.AlsoNamed, string.Join(", ", part.OtherNames))}" : Piece(part);

    /// <summary>The search without one part of its query.</summary>
    public string AddressWithout(InterpretedPart part) =>
        Address(QueryPiece.Without(Asked, part.Start, part.End));

    /// <summary>The search for one part of its query alone.</summary>
    public string AddressOfAlone(InterpretedPart part) => Address(Asked with { Page = 1, Query = Piece(part) });

    /// <summary>A piece of the query around a problem, so that the reader sees what is meant.</summary>
    public (string Before, string Piece, string After) Around(QueryProblem problem)
    {
        var start = Math.Clamp(problem.Start, 0, Asked.Query.Length);
        var end = Math.Clamp(problem.End, start, Asked.Query.Length);
        return (Asked.Query[Math.Max(0, start - 40)..start], Asked.Query[start..end], Asked.Query[end..Math.Min(Asked.Query.Length, end + 40)]);
    }

    /// <summary>The part as it was written.</summary>
    public string Piece(InterpretedPart part) => QueryPiece.Of(Asked.Query, part.Start, part.End);
}
