using CstoArchive.Search;
using CstoArchive.Web.Querying;

namespace CstoArchive.Web.Mcp;

/// <summary>The answer of <c>search</c>. <c>Total</c> counts all hits, ten of which are here.</summary>
internal sealed record FoundDocuments(int Total, string UnderstoodAs, IReadOnlyList<string> Problems, string? DidYouMean, IReadOnlyList<FoundDocument> Hits);

/// <summary>A hit, with the text around what matched.</summary>
internal sealed record FoundDocument(
    string Id, string Title, DocumentKind Kind, DateOnly? Date, string? Place, string? Language, IReadOnlyList<string> Symbols, int PageCount, string Url, IReadOnlyList<QuotedPage> Quotes)
{
    /// <param name="hit">The hit.</param>
    /// <param name="query">What was searched; the addresses carry it on, so that the page opens with the matches marked.</param>
    /// <param name="root">The address of the service.</param>
    public static FoundDocument Of(Hit hit, string query, string root) => new(
        hit.Id, hit.Title, hit.Kind, hit.Date, hit.Place, hit.Language, hit.Symbols, hit.PageCount, root + hit.Url,
        [.. hit.Snippets.Select(snippet => new QuotedPage(snippet.Page, string.Concat(snippet.Fragments.Select(fragment => fragment.Text)), root + DocumentAddress.Of(hit.Id, snippet.Page, query)))]);
}

/// <summary>Words of a page, and the address that opens the document there.</summary>
internal sealed record QuotedPage(int Page, string Text, string Url);

/// <summary>A document held.</summary>
internal sealed record ArchivedDocument(string Id, string Title, DocumentKind Kind, DateOnly? Date, string? Language, IReadOnlyList<string> Symbols, string Url);

/// <summary>The answer of <c>look_up_symbol</c>.</summary>
internal sealed record LookedUpNumber(
    NumberStatus Status, string? Symbol, string? Description, string? Fault, IReadOnlyList<ArchivedDocument> Documents, IReadOnlyList<string> Related, IReadOnlyList<string> Nearest, int CitedByTotal, string? OfficialUrl, string Url);

/// <summary>The answer of <c>read_page</c>. <c>Next</c> is the UTF-16 offset where a page goes on that is too long for one answer.</summary>
internal sealed record PageOfDocument(
    string Id, string Title, DateOnly? Date, string? Language, int Page, int PageCount, string Text, int? Next, string Citation, string Url);

/// <summary>The answer of <c>cited_by</c>. <c>Total</c> counts all, the newest of which are here.</summary>
internal sealed record CitingDocuments(string Symbol, int Total, IReadOnlyList<CitingPlace> Documents);

/// <summary>A document that cites a number, and the sentences in which it does.</summary>
internal sealed record CitingPlace(string Id, string Title, DateOnly? Date, IReadOnlyList<QuotedPage> Quotes);
