using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>Two words near each other in the documents of a segment.</summary>
internal sealed class PairExtra(DocsAndPositionsEnum first, DocsAndPositionsEnum second, (int Slop, Similarity.SimScorer Scorer)[] windows, float most)
    : Extra(most, Dear * (first.GetCost() + second.GetCost()))
{
    /// <summary>Of places against mere documents.</summary>
    private const int Dear = 4;

    private int[] ones = new int[16];
    private int[] others = new int[16];

    public override float MostOf(int document) => Most;

    public override float ScoreOf(int document)
    {
        var count = Read(first, document, 0, ref ones);
        var otherCount = count == 0 ? 0 : Read(second, document, 1, ref others);
        if (otherCount == 0)
        {
            return 0;
        }

        var score = 0f;
        foreach (var (slop, scorer) in windows)
        {
            var frequency = slop == 0
                ? WordPair.SideBySide(ones.AsSpan(0, count), others.AsSpan(0, otherCount))
                : WordPair.Near(ones.AsSpan(0, count), others.AsSpan(0, otherCount), slop);
            score += frequency > 0 ? scorer.Score(document, frequency) : 0;
        }

        return score;
    }

    /// <summary>The word's places in the document, less its place in the phrase, so that words side by side have the same.</summary>
    private static int Read(DocsAndPositionsEnum postings, int document, int place, ref int[] places)
    {
        var at = postings.DocID;
        if (at < document)
        {
            at = postings.Advance(document);
        }

        if (at != document)
        {
            return 0;
        }

        var count = postings.Freq;
        if (places.Length < count)
        {
            places = new int[Math.Max(count, 2 * places.Length)];
        }

        for (var i = 0; i < count; i++)
        {
            places[i] = postings.NextPosition() - place;
        }

        return count;
    }
}
