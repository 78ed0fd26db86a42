using System.Numerics;

namespace CstoArchive.Search.Searching;

/// <summary>Counts hits by tuple, and turns them into counts by value when all are in.</summary>
internal sealed class FacetCounts(FacetValues values, int tuples)
{
    private const int MostValues = 200;

    private readonly int[] hits = new int[tuples];
    private readonly int[]?[] nearHits = new int[]?[HitFilter.Facets];
    private readonly List<(int Head, int Tuple, byte Fails)> ofFamilies = [];

    /// <summary>A hit (<paramref name="fails"/> 0), or a document that the filters of <paramref name="fails"/> keep out.</summary>
    public void Add(int tuple, byte fails)
    {
        if (fails == 0)
        {
            hits[tuple]++;
        }
        else if (BitOperations.IsPow2(fails))
        {
            (nearHits[BitOperations.TrailingZeroCount(fails)] ??= new int[tuples])[tuple]++;
        }
    }

    /// <summary>The same for a document of a family, which is one hit however many of its documents match.</summary>
    public void AddOfFamily(int head, int tuple, byte fails) => ofFamilies.Add((head, tuple, fails));

    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> ToFacets()
    {
        var facets = new Dictionary<string, IReadOnlyList<FacetValue>>(HitFilter.Facets);
        for (var facet = Facet.Year; facet <= Facet.Body; facet++)
        {
            var counts = Count(facet);
            var found = values.Of(facet).Select((value, i) => new FacetValue(value, counts[i])).Where(v => v.Count > 0);
            facets[FacetValues.NameOf(facet)] = facet == Facet.Year
                ? [.. found.OrderByDescending(v => v.Value, StringComparer.Ordinal)]
                : [.. found.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal).Take(MostValues)];
        }

        return facets;
    }

    private int[] Count(Facet facet)
    {
        var counts = new int[values.Of(facet).Length];
        var ofTuples = values.OfTuples(facet);
        var near = nearHits[(int)facet];
        for (var tuple = 0; tuple < hits.Length; tuple++)
        {
            var count = hits[tuple] + (near?[tuple] ?? 0);
            if (count > 0)
            {
                foreach (var value in ofTuples[tuple])
                {
                    counts[value] += count;
                }
            }
        }

        // A document counts in this facet if no other filter keeps it out; a family once for each value.
        var seen = new HashSet<long>();
        foreach (var (head, tuple, fails) in ofFamilies)
        {
            if ((fails & ~(1 << (int)facet)) == 0)
            {
                foreach (var value in ofTuples[tuple])
                {
                    counts[value] += seen.Add(((long)head << 32) | (uint)value) ? 1 : 0;
                }
            }
        }

        return counts;
    }
}
