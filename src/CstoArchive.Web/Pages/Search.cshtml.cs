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

    /// <summary>What a part of the query was taken for, in words where they are in the reader's language, else as it was written.</summary>
    public string Understood(InterpretedPart part) => T == Phrases.English ? part.Text : Piece(part);

    /// <summary>The search without one part of its query.</summary>
    public string AddressWithout(InterpretedPart part) =>
        Address(Asked with { Page = 1, Query = Tidy(string.Concat(Asked.Query.AsSpan(0, Start(part)), " ", Asked.Query.AsSpan(End(part)))) });

    /// <summary>The search for one part of its query alone.</summary>
    public string AddressOfAlone(InterpretedPart part) => Address(Asked with { Page = 1, Query = Piece(part) });

    /// <summary>A piece of the query around a problem, so that the reader sees what is meant.</summary>
    public (string Before, string Piece, string After) Around(QueryProblem problem)
    {
        var start = Math.Clamp(problem.Start, 0, Asked.Query.Length);
        var end = Math.Clamp(problem.End, start, Asked.Query.Length);
        return (Asked.Query[Math.Max(0, start - 40)..start], Asked.Query[start..end], Asked.Query[end..Math.Min(Asked.Query.Length, end + 40)]);
    }

    private string Piece(InterpretedPart part) => Asked.Query[Start(part)..End(part)];

    private int Start(InterpretedPart part) => Math.Clamp(part.Start, 0, Asked.Query.Length);

    private int End(InterpretedPart part) => Math.Clamp(part.End, Start(part), Asked.Query.Length);

    /// <summary>One blank between words, and no AND left over at either end.</summary>
    private static string Tidy(string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        words = words is ["AND", ..] ? words[1..] : words;
        words = words is [.., "AND"] ? words[..^1] : words;
        return string.Join(' ', words!);
    }
}
