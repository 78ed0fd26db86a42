using CstoArchive.Search.Indexing;

namespace CstoArchive.Search.Searching;

/// <summary>The values of each facet, numbered, and the numbers of those that a tuple has: counting needs no strings.</summary>
internal sealed class FacetValues
{
    private readonly string[][] values = new string[HitFilter.Facets][];
    private readonly int[][][] ofTuple = new int[HitFilter.Facets][][];

    public FacetValues(IReadOnlyList<FacetTuple> tuples)
    {
        for (var facet = Facet.Year; facet <= Facet.Body; facet++)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            ofTuple[(int)facet] = [.. tuples.Select(t => Numbered(Names(t, facet), numbers))];
            values[(int)facet] = [.. numbers.Keys];
        }
    }

    /// <summary>The name of the facet in answers.</summary>
    public static string NameOf(Facet facet) => facet switch
    {
        Facet.Year => "year",
        Facet.Kind => "kind",
        Facet.Language => "language",
        Facet.Place => "place",
        _ => "body",
    };

    public string[] Of(Facet facet) => values[(int)facet];

    /// <summary>By tuple: its values, as indexes into <see cref="Of"/>.</summary>
    public int[][] OfTuples(Facet facet) => ofTuple[(int)facet];

    private static int[] Numbered(IEnumerable<string> names, Dictionary<string, int> numbers)
    {
        var list = new List<int>(1);
        foreach (var name in names.Where(n => n.Length > 0))
        {
            if (!numbers.TryGetValue(name, out var number))
            {
                numbers.Add(name, number = numbers.Count);
            }

            list.Add(number);
        }

        return [.. list];
    }

    private static IReadOnlyList<string> Names(FacetTuple tuple, Facet facet) => facet switch
    {
        Facet.Year => [tuple.Year],
        Facet.Kind => [tuple.Kind],
        Facet.Language => [tuple.Language],
        Facet.Place => [tuple.Place],
        _ => tuple.Bodies,
    };
}
