using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>
/// Two words that gain by standing near each other: side by side, within a window. Lucene's phrase scorers run on to the next document where they do, which for two words that
/// met by chance is far away; this one looks into the documents it is asked about, once for all windows.
/// </summary>
internal sealed class PairWeight(Term first, Term second, TermStates terms) : IExtraWeight
{
    private readonly List<(int Slop, Similarity.SimWeight Weight)> windows = [];
    private float most;

    /// <summary>The two words of such a phrase; null for every other query.</summary>
    public static (Term First, Term Second)? WordsOf(Query query) =>
        query is PhraseQuery phrase && phrase.GetTerms() is [var first, var second] && !first.Equals(second) && phrase.GetPositions() is [0, 1] ? (first, second) : null;

    public void Add(PhraseQuery phrase)
    {
        var searcher = terms.Searcher;
        var weight = searcher.Similarity.ComputeWeight(
            phrase.Boost, searcher.CollectionStatistics(first.Field), searcher.TermStatistics(first, terms.Of(first)), searcher.TermStatistics(second, terms.Of(second)));
        most += ExactLengthSimilarity.MostOf(weight.GetValueForNormalization());
        weight.Normalize(1, 1);
        windows.Add((phrase.Slop, weight));
    }

    public Extra? In(AtomicReaderContext context, IBits? acceptDocs)
    {
        return Postings(first) is { } ones && Postings(second) is { } others
            ? new PairExtra(ones, others, [.. windows.Select(window => (window.Slop, terms.Searcher.Similarity.GetSimScorer(window.Weight, context)))], most)
            : null;

        DocsAndPositionsEnum? Postings(Term term) => TermStates.DictionaryAt(term, terms.Of(term), context)?.DocsAndPositions(acceptDocs, null, DocsAndPositionsFlags.NONE);
    }
}
