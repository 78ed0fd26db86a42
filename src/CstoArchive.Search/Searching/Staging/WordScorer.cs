using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>The documents of one word in a segment. Lucene's own goes through two more layers for every document.</summary>
internal sealed class WordScorer(Weight weight, DocsEnum postings, ExactLengthSimilarity.Bm25Scorer scorer) : BoundedScorer(weight)
{
    private int document = -1;

    public override int DocID => document;

    public override int Freq => postings.Freq;

    public override float Most => scorer.MostOf(postings.Freq);

    public override int NextDoc() => document = postings.NextDoc();

    public override int Advance(int target) => document = postings.Advance(target);

    public override float GetScore() => scorer.Of(document, postings.Freq);

    /// <summary>The score of a document that was passed, by how often it has the word.</summary>
    public float ScoreOf(int passed, int freq) => scorer.Of(passed, freq);

    public float MostOf(int freq) => scorer.MostOf(freq);

    public override long GetCost() => postings.GetCost();
}
