using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CstoArchive.Search.Indexing;

/// <summary>
/// BM25 with the exact length of each field (Lucene 4.8 keeps it to within 25 %), counted over the documents that have the field
/// (Lucene 4.8 counts all, page documents too). The writer and the searcher must both use it; the field of its statistics is the one that keeps the lengths.
/// </summary>
/// <param name="lengthsOf">The lengths of a field in a segment, where they are at hand unpacked.</param>
internal sealed class ExactLengthSimilarity(Func<AtomicReader, string, int[]?>? lengthsOf = null) : Similarity
{
    /// <summary>How fast the gain of a repeated word falls off, and how much long documents are held back: measured in docs/ranking.md.</summary>
    public const float K1 = 1.2f;
    public const float B = 0.75f;

    /// <summary>Words written over another word (a symbol on its first part) do not make a field longer.</summary>
    public override long ComputeNorm(FieldInvertState state) => state.Length - state.NumOverlap;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var documents = Math.Max(1, collectionStats.DocCount);
        var averageLength = collectionStats.SumTotalTermFreq <= 0 ? 1 : (float)collectionStats.SumTotalTermFreq / documents;
        var idf = 0f;
        foreach (var term in termStats)
        {
            idf += (float)Math.Log(1 + ((Math.Max(documents, term.DocFreq) - term.DocFreq + 0.5) / (term.DocFreq + 0.5)));
        }

        return new Bm25Weight(collectionStats.Field, idf, queryBoost, averageLength);
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) => Bm25ScorerOf(weight, context);

    public Bm25Scorer Bm25ScorerOf(SimWeight weight, AtomicReaderContext context)
    {
        var bm25 = (Bm25Weight)weight;
        return lengthsOf is null ? new Bm25Scorer(bm25, null, context.AtomicReader.GetNormValues(bm25.Field)) : new Bm25Scorer(bm25, lengthsOf(context.AtomicReader, bm25.Field), null);
    }

    /// <summary>What a word or a phrase can add to a score, however often a document has it and however short that is.</summary>
    /// <param name="valueForNormalization">Of its weight, which is nowhere normalised: the square of its rarity times its boost.</param>
    public static float MostOf(float valueForNormalization) => (K1 + 1) * (float)Math.Sqrt(valueForNormalization);

    internal sealed class Bm25Weight(string name, float idf, float queryBoost, float averageLength) : SimWeight
    {
        private float[]? most;

        public string Field => name;

        public float AverageLength => averageLength;

        public float Value { get; private set; } = idf * queryBoost;

        /// <summary>By how often a document has the word: its score at most, however short it is. Above the last, the gain.</summary>
        public float[] Most => most ??= MostByFrequency();

        public override float GetValueForNormalization() => idf * queryBoost * idf * queryBoost;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
            Value = idf * queryBoost * topLevelBoost;
            most = null;
        }

        private float[] MostByFrequency()
        {
            var table = new float[16];
            for (var freq = 1; freq < table.Length; freq++)
            {
                table[freq] = Value * (K1 + 1) * freq / (freq + (K1 * (1 - B)));
            }

            return table;
        }
    }

    internal sealed class Bm25Scorer : SimScorer
    {
        private readonly int[]? lengths;
        private readonly NumericDocValues? packed;
        private readonly Bm25Weight weight;
        private readonly float gain;
        private readonly float lengthFactor;
        private readonly float[] most;

        public Bm25Scorer(Bm25Weight weight, int[]? lengths, NumericDocValues? packed)
        {
            this.weight = weight;
            this.lengths = lengths;
            this.packed = packed;
            gain = weight.Value * (K1 + 1);
            lengthFactor = K1 * B / weight.AverageLength;
            most = weight.Most;
        }

        public override float Score(int doc, float freq) => Of(doc, freq);

        /// <summary>The same, for who knows that it is BM25.</summary>
        public float Of(int doc, float freq) => gain * freq / (freq + Norm(doc));

        /// <summary>What a document that has the word so often can score at most, however short it is: to be known without a look at its length, which in a large index is not in the processor's cache.</summary>
        public float MostOf(int freq) => freq < most.Length ? most[freq] : gain;

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;

        public override Explanation Explain(int doc, Explanation freq)
        {
            var explanation = new Explanation(Score(doc, freq.Value), $"BM25 in {weight.Field}");
            explanation.AddDetail(new Explanation(weight.Value, "rarity of the words, times their weight"));
            explanation.AddDetail(freq);
            explanation.AddDetail(new Explanation(Length(doc) ?? weight.AverageLength, $"length, the average being {weight.AverageLength:0.#}"));
            return explanation;
        }

        private float Norm(int doc) => lengths is not null ? (K1 * (1 - B)) + (lengthFactor * lengths[doc]) : Length(doc) is { } length ? (K1 * (1 - B)) + (lengthFactor * length) : K1;

        private long? Length(int doc) => lengths?[doc] ?? packed?.Get(doc);
    }
}
