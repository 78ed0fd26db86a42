using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>What only adds to a score, over one index.</summary>
internal interface IExtraWeight
{
    /// <summary>Null where no document of the segment has it.</summary>
    Extra? In(AtomicReaderContext context, IBits? acceptDocs);
}

/// <summary>What only adds to a score, in one segment.</summary>
/// <param name="most">What it can add at most.</param>
/// <param name="cost">Postings to read if it were asked of every document.</param>
internal abstract class Extra(float most, long cost)
{
    public float Most { get; } = most;

    public long Cost { get; } = cost;

    /// <summary>What it can add to the score of a document at most, often 0. Documents must come in ascending order.</summary>
    public abstract float MostOf(int document);

    /// <summary>What it adds to the score of a document, the last one asked about or one after it.</summary>
    public abstract float ScoreOf(int document);
}

/// <summary>An extra that Lucene scores: a word in the title, a word as written.</summary>
internal sealed class ScorerWeight : IExtraWeight
{
    private readonly Weight weight;
    private readonly float most;

    public ScorerWeight(Query query, TermStates terms)
    {
        weight = terms.In(query).CreateWeight(terms.Searcher);
        most = query is TermQuery or PhraseQuery ? ExactLengthSimilarity.MostOf(weight.GetValueForNormalization()) : float.PositiveInfinity;
        weight.Normalize(1, 1);
    }

    public Extra? In(AtomicReaderContext context, IBits? acceptDocs) => weight.GetScorer(context, acceptDocs) is { } scorer ? new ScorerExtra(scorer, most) : null;

    private sealed class ScorerExtra(Scorer scorer, float most) : Extra(most, scorer.GetCost())
    {
        private readonly WordScorer? word = scorer as WordScorer;
        private int at = -1;

        public override float MostOf(int document) => !Has(document) ? 0 : word?.Most ?? Most;

        public override float ScoreOf(int document) => Has(document) ? scorer.GetScore() : 0;

        private bool Has(int document)
        {
            if (at < document)
            {
                at = scorer.Advance(document);
            }

            return at == document;
        }
    }
}
