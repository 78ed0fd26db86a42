using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>A staged query over one index.</summary>
internal sealed class StagedWeight(Query query, Weight core, IReadOnlyList<IExtraWeight> extras) : Weight
{
    public override Query Query => query;

    public override float GetValueForNormalization() => core.GetValueForNormalization();

    /// <summary>Our similarity normalises nothing, so the extras keep the weights they have.</summary>
    public override void Normalize(float norm, float topLevelBoost) => core.Normalize(norm, topLevelBoost);

    public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        var scorer = core.GetScorer(context, acceptDocs);
        var present = scorer is null ? [] : extras.Select(extra => extra.In(context, acceptDocs)).OfType<Extra>().ToArray();
        return scorer is null ? null! : new StagedScorer(this, scorer, present);
    }

    public override BulkScorer GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        GetScorer(context, acceptDocs) is StagedScorer scorer ? new Matches(scorer) : null!;

    public override Explanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException("The whole query is explained, not its stages.");

    private sealed class Matches(StagedScorer scorer) : BulkScorer
    {
        public override bool Score(ICollector collector, int max)
        {
            collector.SetScorer(scorer);
            if (collector is HitCollector hits && max == DocIdSetIterator.NO_MORE_DOCS)
            {
                hits.Collect(scorer);
                return false;
            }

            var document = scorer.DocID < 0 ? scorer.NextDoc() : scorer.DocID;
            for (; document < max; document = scorer.NextDoc())
            {
                collector.Collect(document);
            }

            return document != DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
