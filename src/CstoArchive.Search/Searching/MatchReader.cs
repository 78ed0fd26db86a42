using Lucene.Net.Index;

namespace CstoArchive.Search.Searching;

/// <summary>Reads from the postings where the clauses of a query match in some documents of one segment.</summary>
internal sealed class MatchReader(AtomicReader segment, QueryMatches matches)
{
    /// <summary>Positions read of one word in one document; a document that says a word more often is marked up to there.</summary>
    private const int MostPositions = 20_000;

    private readonly Dictionary<Term, DocsAndPositionsEnum?> postings = [];

    /// <summary>How much each clause tells: words that are rare in the index more than common ones.</summary>
    public static double[] Weights(IndexReader index, QueryMatches matches) => [.. matches.Clauses.Select(c => WeightOf(index, c))];

    /// <summary>All matches in a document of this segment, in order of position. Documents must come in ascending order.</summary>
    public List<ClauseMatch> In(int doc)
    {
        var found = new List<ClauseMatch>();
        var positions = new Dictionary<Term, int[]>();
        for (var c = 0; c < matches.Clauses.Count; c++)
        {
            var clause = matches.Clauses[c];
            var places = clause.Terms.Select(t => Merge(t.Alternatives, positions, doc)).ToArray();
            if (places.Length == 1)
            {
                found.AddRange(places[0].Select(p => new ClauseMatch(c, p, 1)));
            }
            else if (clause.Slop == 0)
            {
                AddPhrases(found, c, clause, places);
            }
            else
            {
                AddWindows(found, c, places, places.Length + clause.Slop);
            }
        }

        found.Sort(static (a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : b.Width.CompareTo(a.Width));
        return found;
    }

    private static void AddPhrases(List<ClauseMatch> found, int c, MatchClause clause, int[][] places)
    {
        var first = clause.Terms[0].Place;
        var width = clause.Terms.Max(t => t.Place) - first + 1;
        foreach (var start in places[0])
        {
            var whole = true;
            for (var i = 1; whole && i < places.Length; i++)
            {
                whole = Array.BinarySearch(places[i], start + clause.Terms[i].Place - first) >= 0;
            }

            if (whole)
            {
                found.Add(new ClauseMatch(c, start, width));
            }
        }
    }

    /// <summary>Every word that has one of each other word near it is marked; the words between are not.</summary>
    private static void AddWindows(List<ClauseMatch> found, int c, int[][] places, int window)
    {
        foreach (var list in places)
        {
            foreach (var position in list)
            {
                if (places.All(other => other == list || HasWithin(other, position, window)))
                {
                    found.Add(new ClauseMatch(c, position, 1));
                }
            }
        }
    }

    private static bool HasWithin(int[] positions, int around, int window)
    {
        var at = Array.BinarySearch(positions, around);
        at = at < 0 ? ~at : at;
        return (at < positions.Length && positions[at] - around <= window) || (at > 0 && around - positions[at - 1] <= window);
    }

    private int[] Merge(IReadOnlyList<Term> alternatives, Dictionary<Term, int[]> known, int doc)
    {
        if (alternatives.Count == 1)
        {
            return Read(alternatives[0], known, doc);
        }

        var all = new SortedSet<int>();
        foreach (var term in alternatives)
        {
            all.UnionWith(Read(term, known, doc));
        }

        return [.. all];
    }

    private int[] Read(Term term, Dictionary<Term, int[]> known, int doc)
    {
        if (known.TryGetValue(term, out var positions))
        {
            return positions;
        }

        if (!postings.TryGetValue(term, out var list))
        {
            postings.Add(term, list = segment.GetTermPositionsEnum(term));
        }

        positions = [];
        if (list is not null && (list.DocID == doc || (list.DocID < doc && list.Advance(doc) == doc)))
        {
            positions = new int[Math.Min(list.Freq, MostPositions)];
            for (var i = 0; i < positions.Length; i++)
            {
                positions[i] = list.NextPosition();
            }
        }

        known.Add(term, positions);
        return positions;
    }

    private static double WeightOf(IndexReader index, MatchClause clause)
    {
        var frequency = clause.Terms.Max(t => t.Alternatives.Sum(a => index.DocFreq(a)));
        return clause.Terms.Length * Math.Log(1 + ((index.NumDocs + 1.0) / (frequency + 1.0)));
    }
}
