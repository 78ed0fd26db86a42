using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>One word, as Lucene's TermQuery scores it.</summary>
internal sealed class WordQuery(Term word, TermContext states) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new WordWeight(this, searcher);

    public override string ToString(string field) => word.Text;

    private sealed class WordWeight : Weight
    {
        private readonly WordQuery query;
        private readonly ExactLengthSimilarity similarity;
        private readonly Similarity.SimWeight weight;

        public WordWeight(WordQuery query, IndexSearcher searcher)
        {
            this.query = query;
            similarity = (ExactLengthSimilarity)searcher.Similarity;
            weight = similarity.ComputeWeight(query.Boost, searcher.CollectionStatistics(query.Word.Field), searcher.TermStatistics(query.Word, query.States));
        }

        public override Query Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            if (query.States.Get(context.Ord) is not { } state)
            {
                return null!;
            }

            var dictionary = context.AtomicReader.GetTerms(query.Word.Field).GetEnumerator();
            dictionary.SeekExact(query.Word.Bytes, state);
            return new WordScorer(this, dictionary.Docs(acceptDocs, null), similarity.Bm25ScorerOf(weight, context));
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException("The whole query is explained, not its stages.");
    }

    private Term Word => word;

    private TermContext States => states;
}
