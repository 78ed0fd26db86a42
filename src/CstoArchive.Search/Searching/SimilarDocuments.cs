using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using CstoArchive.Search.Querying.Building;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>A query made of the words that tell most of a document: those it says often, and others seldom.</summary>
internal static class SimilarDocuments
{
    /// <summary>UTF-16 code units that are read of the text: what a paper is about stands at its beginning.</summary>
    private const int MostText = 50_000;

    /// <summary>Words whose rarity is looked up: the commonest of the document.</summary>
    private const int MostCandidates = 300;

    private const int MostTerms = 25;

    private const int ShortestWord = 3;

    /// <summary>Null where the document has no words to go by.</summary>
    public static Query? Of(IndexSnapshot index, int document)
    {
        using var lease = TextAnalysis.Rent();
        var title = lease.Analysis.Tokens(index.Stored.Head(document).Title);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(counts, title, 2);
        var pages = index.Stored.Layout(document).Pages.Count;
        for (var (page, read) = (0, 0); page < pages && read < MostText; page++)
        {
            var text = index.Stored.PageText(document, page, pages);
            text = text.Length > MostText - read ? text[..(MostText - read)] : text;
            read += text.Length;
            Count(counts, lease.Analysis.Tokens(text), 1);
        }

        var documents = Math.Max(1, index.Reader.GetDocCount(Schema.Text));
        var telling = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostCandidates)
            .Select(c => (Term: new Term(Schema.Text, c.Key), c.Value))
            .Select(c => (c.Term, c.Value, Frequency: index.Reader.DocFreq(c.Term)))
            // A word of this document alone finds nothing else.
            .Where(c => c.Frequency > 1)
            .Select(c => (c.Term, Weight: Math.Sqrt(c.Value) * Math.Log(1 + ((documents - c.Frequency + 0.5) / (c.Frequency + 0.5)))))
            .OrderByDescending(c => c.Weight).Take(MostTerms).ToList();
        if (telling.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery();
        foreach (var (term, weight) in telling)
        {
            query.Add(new TermQuery(term) { Boost = (float)(weight / telling[0].Weight) }, Occur.SHOULD);
        }

        return query;
    }

    private static void Count(Dictionary<string, int> counts, IReadOnlyList<Analysis.Token> tokens, int times)
    {
        foreach (var word in tokens.Where(t => t.Increment > 0).Select(t => t.Word))
        {
            if (word.Written.Length >= ShortestWord && !StopWords.Contains(word.Written) && !word.Written.All(char.IsDigit))
            {
                counts[word.Stem] = counts.GetValueOrDefault(word.Stem) + times;
            }
        }
    }
}
