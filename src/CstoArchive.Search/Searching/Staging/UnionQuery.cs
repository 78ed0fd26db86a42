using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>Any of several queries; see <see cref="UnionScorer"/>.</summary>
internal sealed class UnionQuery(IReadOnlyList<Query> parts) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new UnionWeight(this, [.. parts.Select(part => part.CreateWeight(searcher))]);

    public override string ToString(string field) => string.Join(' ', parts.Select(part => part.ToString(field)));

    private sealed class UnionWeight(Query query, Weight[] parts) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => parts.Sum(part => part.GetValueForNormalization());

        public override void Normalize(float norm, float topLevelBoost) => Array.ForEach(parts, part => part.Normalize(norm, topLevelBoost));

        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var scorers = parts.Select(part => part.GetScorer(context, acceptDocs)).Where(scorer => scorer is not null).ToArray();
            return scorers switch
            {
                [] => null!,
                [var only] => only,
                _ => new UnionScorer(this, scorers),
            };
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException("The whole query is explained, not its stages.");
    }
}
