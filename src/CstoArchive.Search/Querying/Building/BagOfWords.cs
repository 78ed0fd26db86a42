using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Querying.Building;

/// <summary>Plain text, any word of which may match. A word that stands twice counts twice.</summary>
internal sealed class BagOfWords(TextAnalysis analysis, RankingWeights weights)
{
    /// <summary>Different words; the commonest ones of a longer text would add little.</summary>
    private const int MostWords = 200;

    public BooleanQuery Build(string text)
    {
        var tokens = analysis.Tokens(text);
        var words = tokens.Where(t => t.Increment > 0).Select(t => t.Word).ToList();
        if (words.Exists(w => !StopWords.ContainsInRequest(w.Written)))
            words.RemoveAll(w => StopWords.ContainsInRequest(w.Written));

        var query = new BooleanQuery();
        foreach (var stem in words.GroupBy(w => w.Stem, StringComparer.Ordinal).Take(MostWords))
        {
            query.Add(new TermQuery(new Term(Schema.Text, stem.Key)) { Boost = stem.Count() }, Occur.SHOULD);
            if (weights.Title > 0)
                query.Add(new TermQuery(new Term(Schema.Title, stem.Key)) { Boost = weights.Title * stem.Count() }, Occur.SHOULD);
        }

        if (weights.Written > 0)
        {
            foreach (var written in words.GroupBy(w => w.Written, StringComparer.Ordinal).Take(MostWords))
                query.Add(new TermQuery(new Term(Schema.Words, written.Key)) { Boost = weights.Written * written.Count() }, Occur.SHOULD);
        }

        foreach (var key in tokens.Where(t => t.Increment == 0).Select(t => t.Word.Written).Distinct(StringComparer.Ordinal).Take(MostWords))
            query.Add(FieldQueries.Key(key, weights), Occur.SHOULD);
        foreach (var pair in Proximity.Of([.. words.Select(w => w.Stem)], weights))
            query.Add(pair, Occur.SHOULD);
        return query;
    }
}
