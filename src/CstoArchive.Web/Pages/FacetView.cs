using CstoArchive.Search;
using CstoArchive.Web.Language;
using CstoArchive.Web.Querying;

namespace CstoArchive.Web.Pages;

/// <summary>A facet as a list of links: the first few, and the rest folded away.</summary>
internal sealed record FacetView(string Name, IReadOnlyList<FacetValueView> First, IReadOnlyList<FacetValueView> Rest)
{
    private const int Shown = 6;
    private static readonly string[] Names = ["year", "kind", "language", "body", "place"];

    public static IReadOnlyList<FacetView> Of(SearchResponse found, SearchRequest asked, Phrases t)
    {
        var views = new List<FacetView>();
        foreach (var name in Names)
        {
            var values = (found.Facets.GetValueOrDefault(name) ?? []).ToList();
            var chosen = SearchAddress.Chosen(asked, name);
            // What was chosen stays in the list, even where nothing is left of it: else it could not be given up here.
            values.AddRange(chosen.Where(value => values.All(v => v.Value != value)).Select(value => new FacetValue(value, 0)));
            if (values.Count == 0)
            {
                continue;
            }

            var ordered = name == "year"
                ? values.OrderByDescending(value => value.Value, StringComparer.Ordinal)
                : values.OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal);
            var links = ordered
                .Select(value => new FacetValueView(
                    NameOf(name, value.Value, t),
                    name == "language" ? value.Value : null,
                    value.Count,
                    chosen.Contains(value.Value, StringComparer.Ordinal),
                    SearchAddress.Of("/", SearchAddress.Toggle(asked, name, value.Value))))
                .OrderByDescending(value => value.Chosen)
                .ToList();
            views.Add(new FacetView(name, [.. links.Take(Shown)], [.. links.Skip(Shown)]));
        }

        return views;
    }

    /// <summary>The value as a reader reads it: kinds in the language of the page, languages in their own.</summary>
    public static string NameOf(string facet, string value, Phrases t) => facet switch
    {
        "kind" => Enum.TryParse<DocumentKind>(value, ignoreCase: true, out var kind) ? t.Kind(kind) : value,
        "language" => Languages.NameOf(value),
        _ => value,
    };

    public static IEnumerable<(string Facet, string Value)> ChosenValues(SearchRequest asked) =>
        Names.SelectMany(name => SearchAddress.Chosen(asked, name).Select(value => (name, value)));
}

/// <summary>One value of a facet: a link that takes it, or gives it up.</summary>
internal sealed record FacetValueView(string Name, string? Language, int Count, bool Chosen, string Address);
