using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Querying.Building;

/// <summary>What words that stand near each other in the query add to the score of a document where they do too.</summary>
internal static class Proximity
{
    public static IEnumerable<Query> Of(IReadOnlyList<string> stems, RankingWeights weights)
    {
        for (var i = 0; i + 1 < stems.Count && i < weights.Pairs; i++)
        {
            if (stems[i] == stems[i + 1])
                continue;
            if (weights.Adjacent > 0)
                yield return Pair(stems[i], stems[i + 1], 0, weights.Adjacent);
            if (weights.Window > 0)
                yield return Pair(stems[i], stems[i + 1], weights.WindowSlop, weights.Window);
        }
    }

    private static PhraseQuery Pair(string first, string second, int slop, float weight)
    {
        var pair = new PhraseQuery { Slop = slop, Boost = weight };
        pair.Add(new Term(Schema.Text, first));
        pair.Add(new Term(Schema.Text, second));
        return pair;
    }
}
