using System.Globalization;
using System.Text;
using CstoArchive.Search;

namespace CstoArchive.Web.Querying;

/// <summary>Writes a search as an address: one search, one address, so that it can be kept, sent and cached.</summary>
internal static class SearchAddress
{
    private const int UsualSize = 10;

    /// <param name="path">The page that takes the search: <c>/</c>, <c>/feed</c>, <c>/api/search</c>.</param>
    /// <param name="request">What is left as it is when nothing is said does not show in the address.</param>
    /// <param name="more">What the page takes beside the search.</param>
    public static string Of(string path, SearchRequest request, params (string Name, string Value)[] more)
    {
        var address = new StringBuilder(path);
        foreach (var (name, value) in Fields(request).Concat(more))
        {
            address.Append(address.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return address.ToString();
    }

    /// <summary>Why a document stands where it does among the hits of the search, or is none of them.</summary>
    public static string OfExplanation(SearchRequest request, string id) => Of("/explain", request with { Page = 1 }, ("id", id));

    /// <summary>What a form carries along, beside the query: filters and order, not the page.</summary>
    public static IEnumerable<(string Name, string Value)> HiddenFields(SearchRequest request) =>
        Fields(request).Where(field => field.Name is not ("q" or "page"));

    private static IEnumerable<(string Name, string Value)> Fields(SearchRequest request)
    {
        if (request.Query.Length > 0)
        {
            yield return ("q", request.Query);
        }

        if (request.From is { } from)
        {
            yield return ("from", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (request.To is { } to)
        {
            yield return ("to", to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        foreach (var (name, values) in new[] { ("lang", request.Languages), ("kind", request.Kinds), ("body", request.Bodies), ("place", request.Places), ("year", request.Years) })
        {
            foreach (var value in values)
            {
                yield return (name, value);
            }
        }

        if (request.Sort != SortOrder.Relevance)
        {
            yield return ("sort", request.Sort == SortOrder.Newest ? "newest" : "oldest");
        }

        if (request.Page > 1)
        {
            yield return ("page", request.Page.ToString(CultureInfo.InvariantCulture));
        }

        if (request.Size != UsualSize)
        {
            yield return ("size", request.Size.ToString(CultureInfo.InvariantCulture));
        }

        if (!request.Group)
        {
            yield return ("group", "false");
        }

        if (!request.Synonyms)
        {
            yield return ("synonyms", "off");
        }
    }

    /// <summary>The same search with the value of a facet taken if it is not, given up if it is; from its first page.</summary>
    public static SearchRequest Toggle(SearchRequest request, string facet, string value)
    {
        request = request with { Page = 1 };
        return facet switch
        {
            "year" => request with { Years = Toggled(request.Years) },
            "kind" => request with { Kinds = Toggled(request.Kinds) },
            "language" => request with { Languages = Toggled(request.Languages) },
            "body" => request with { Bodies = Toggled(request.Bodies) },
            "place" => request with { Places = Toggled(request.Places) },
            _ => request,
        };

        IReadOnlyList<string> Toggled(IReadOnlyList<string> values) =>
            values.Contains(value, StringComparer.Ordinal) ? [.. values.Where(v => v != value)] : [.. values, value];
    }

    /// <summary>The values of a facet that the search is narrowed to.</summary>
    public static IReadOnlyList<string> Chosen(SearchRequest request, string facet) => facet switch
    {
        "year" => request.Years,
        "kind" => request.Kinds,
        "language" => request.Languages,
        "body" => request.Bodies,
        "place" => request.Places,
        _ => [],
    };

    /// <summary>The same search without any filter, from its first page.</summary>
    public static SearchRequest Unfiltered(SearchRequest request) =>
        new() { Query = request.Query, Sort = request.Sort, Size = request.Size, Group = request.Group, Synonyms = request.Synonyms };

    /// <summary>Not every document is a hit: there is something to explain.</summary>
    public static bool AsksSomething(SearchRequest request) => request.Query.Trim() is not ("" or "*") || IsFiltered(request);

    public static bool IsFiltered(SearchRequest request) =>
        request.From is not null || request.To is not null
        || request.Years.Count + request.Kinds.Count + request.Languages.Count + request.Bodies.Count + request.Places.Count > 0;
}
