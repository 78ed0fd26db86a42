using CstoArchive.Search;

namespace CstoArchive.Web.Querying;

/// <summary>A piece of the query that a reader wrote, and the search without it.</summary>
internal static class QueryPiece
{
    /// <param name="query">The query.</param>
    /// <param name="start">Where the piece begins, in UTF-16 code units; what lies outside of the query is moved to its edge.</param>
    /// <param name="end">Where it ends.</param>
    public static string Of(string query, int start, int end)
    {
        (start, end) = Within(query, start, end);
        return query[start..end];
    }

    /// <summary>The search from its first page, without one piece of its query: one blank between words, and no AND left over at either end.</summary>
    public static SearchRequest Without(SearchRequest request, int start, int end)
    {
        var query = request.Query;
        (start, end) = Within(query, start, end);
        var words = string.Concat(query.AsSpan(0, start), " ", query.AsSpan(end)).Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        words = words is ["AND", ..] ? words[1..] : words;
        words = words is [.., "AND"] ? words[..^1] : words;
        return request with { Page = 1, Query = string.Join(' ', words!) };
    }

    private static (int Start, int End) Within(string query, int start, int end)
    {
        start = Math.Clamp(start, 0, query.Length);
        return (start, Math.Clamp(end, start, query.Length));
    }
}
