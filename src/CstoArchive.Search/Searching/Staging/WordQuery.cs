using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>One word, as Lucene's TermQuery scores it.</summary>
internal sealed class WordQuery(Term word, TermContext states) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new WordWeight(
        this, word, states, (ExactLengthSimilarity)searcher.Similarity,
        searcher.Similarity.ComputeWeight(Boost, searcher.CollectionStatistics(word.Field), searcher.TermStatistics(word, states)));

    public override string ToString(string field) => word.Text;

    private sealed class WordWeight(Query query, Term word, TermContext states, ExactLengthSimilarity similarity, Similarity.SimWeight weight) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            TermStates.DictionaryAt(word, states, context) is { } dictionary ? new WordScorer(this, dictionary.Docs(acceptDocs, null), similarity.Bm25ScorerOf(weight, context)) : null!;

        public override Explanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException("The whole query is explained, not its stages.");
    }
}
