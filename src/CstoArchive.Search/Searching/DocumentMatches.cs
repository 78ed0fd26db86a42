using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>Every place where a query matches in one document, for a reader who opens it.</summary>
internal static class DocumentMatches
{
    /// <summary>Of one page; who looks for a word that stands there more often needs no marks.</summary>
    private const int MostOfAPage = 1_000;

    /// <param name="index">The generation.</param>
    /// <param name="document">In the numbering of its reader.</param>
    /// <param name="rewritten">The query, its prefixes and fuzzy words rewritten.</param>
    public static List<PageMatch> Of(IndexSnapshot index, int document, Query rewritten)
    {
        var leaf = index.Reader.Leaves[ReaderUtil.SubIndex(document, index.Reader.Leaves)];
        var layout = index.Stored.Layout(document);
        var matches = QueryMatches.Of(rewritten);
        var byPage = new MatchReader(leaf.AtomicReader, matches).In(document - leaf.DocBase)
            .Select(match => (Page: layout.PageAt(match.Position), Match: match))
            .Where(placed => placed.Page >= 0)
            .GroupBy(placed => placed.Page, placed => placed.Match);

        var found = new List<PageMatch>();
        foreach (var page in byPage)
        {
            var text = index.Stored.PageText(document, page.Key, layout.Pages.Count);
            var marks = new SnippetText(text, layout.Pages[page.Key]).Marks([.. page.Take(MostOfAPage)], matches.Clauses, 0, text.Length);
            found.AddRange(marks.Select(mark => new PageMatch(layout.Pages[page.Key].Number, mark.From, mark.To)));
        }

        return found;
    }
}
