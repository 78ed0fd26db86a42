using System.Globalization;
using CstoArchive.Search;
using CstoArchive.Web.Querying;

namespace CstoArchive.Web.Pages;

/// <summary>Hits by year as bars, a link each. Years without hits keep their place, so that time runs evenly.</summary>
internal sealed record YearChart(IReadOnlyList<YearBar> Bars, int First, int Last)
{
    public const int Width = 240;
    public const int Height = 64;

    private const int MostYears = 80;

    /// <summary>The chart, or null where there is nothing to compare.</summary>
    public static YearChart? Of(SearchResponse found, SearchRequest asked)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var value in found.Facets.GetValueOrDefault("year") ?? [])
        {
            if (int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                counts[year] = value.Count;
            }
        }

        if (counts.Count < 2)
        {
            return null;
        }

        var last = counts.Keys.Last();
        var first = Math.Max(counts.Keys.First(), last - MostYears + 1);
        var most = counts.Values.Max();
        var step = (double)Width / (last - first + 1);
        var bars = counts.Where(year => year.Key >= first).Select(year =>
        {
            var height = Math.Max(2, (double)year.Value / most * Height);
            var name = year.Key.ToString(CultureInfo.InvariantCulture);
            return new YearBar(
                year.Key,
                year.Value,
                Math.Round((year.Key - first) * step + step * 0.1, 2),
                Math.Round(Height - height, 2),
                Math.Round(step * 0.8, 2),
                Math.Round(height, 2),
                asked.Years.Contains(name, StringComparer.Ordinal),
                SearchAddress.Of("/", SearchAddress.Toggle(asked, "year", name)));
        });
        return new YearChart([.. bars], first, last);
    }
}

/// <summary>A bar, in units of the picture.</summary>
internal sealed record YearBar(int Year, int Count, double X, double Y, double Width, double Height, bool Chosen, string Address);
