using CstoArchive.Search.Indexing;

namespace CstoArchive.Search.Searching;

/// <summary>Counts hits by tuple, and turns them into counts by value when all are in.</summary>
internal sealed class FacetCounts(FacetTuple[] tuples)
{
    private const int MostValues = 200;

    private readonly int[] hits = new int[tuples.Length];
    private readonly int[]?[] nearHits = new int[]?[HitFilter.Facets];
    private readonly Dictionary<(Facet Facet, string Value), int> familyHits = [];
    private readonly HashSet<(Facet Facet, string Value, int Head)> seen = [];

    /// <summary>A hit (<paramref name="fails"/> 0), or a document that only the filter of one facet keeps out.</summary>
    public void Add(int tuple, byte fails)
    {
        if (fails == 0)
        {
            hits[tuple]++;
        }
        else if (Single(fails) is { } facet)
        {
            (nearHits[(int)facet] ??= new int[tuples.Length])[tuple]++;
        }
    }

    /// <summary>The same for a document of a family, which is one hit however many of its documents match.</summary>
    public void AddOfFamily(int tuple, byte fails, int head)
    {
        var only = fails == 0 ? null : Single(fails);
        if (fails != 0 && only is null)
        {
            return;
        }

        for (var facet = Facet.Year; facet <= Facet.Body; facet++)
        {
            if (fails != 0 && facet != only)
            {
                continue;
            }

            foreach (var value in ValuesOf(tuples[tuple], facet))
            {
                if (seen.Add((facet, value, head)))
                {
                    familyHits[(facet, value)] = familyHits.GetValueOrDefault((facet, value)) + 1;
                }
            }
        }
    }

    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> ToFacets()
    {
        var facets = new Dictionary<string, IReadOnlyList<FacetValue>>(HitFilter.Facets);
        for (var facet = Facet.Year; facet <= Facet.Body; facet++)
        {
            var counts = Count(facet);
            var values = counts.Where(c => c.Key.Length > 0).Select(c => new FacetValue(c.Key, c.Value));
            facets[Name(facet)] = facet == Facet.Year
                ? [.. values.OrderByDescending(v => v.Value, StringComparer.Ordinal)]
                : [.. values.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal).Take(MostValues)];
        }

        return facets;
    }

    private Dictionary<string, int> Count(Facet facet)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var tuple = 0; tuple < tuples.Length; tuple++)
        {
            var count = hits[tuple] + (nearHits[(int)facet]?[tuple] ?? 0);
            if (count == 0)
            {
                continue;
            }

            foreach (var value in ValuesOf(tuples[tuple], facet))
            {
                counts[value] = counts.GetValueOrDefault(value) + count;
            }
        }

        foreach (var ((of, value), count) in familyHits)
        {
            if (of == facet)
            {
                counts[value] = counts.GetValueOrDefault(value) + count;
            }
        }

        return counts;
    }

    /// <summary>The name of the facet in answers.</summary>
    public static string Name(Facet facet) => facet switch
    {
        Facet.Year => "year",
        Facet.Kind => "kind",
        Facet.Language => "language",
        Facet.Place => "place",
        _ => "body",
    };

    public static IReadOnlyList<string> ValuesOf(FacetTuple tuple, Facet facet) => facet switch
    {
        Facet.Year => [tuple.Year],
        Facet.Kind => [tuple.Kind],
        Facet.Language => [tuple.Language],
        Facet.Place => [tuple.Place],
        _ => tuple.Bodies,
    };

    private static Facet? Single(byte fails) =>
        System.Numerics.BitOperations.IsPow2(fails) ? (Facet)System.Numerics.BitOperations.TrailingZeroCount(fails) : null;
}
