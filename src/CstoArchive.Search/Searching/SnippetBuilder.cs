using CstoArchive.Search.Analysis;

namespace CstoArchive.Search.Searching;

/// <summary>Chooses the pieces of a document that tell most about why it matched, and reads only the pages they stand on.</summary>
internal sealed class SnippetBuilder(StoredDocuments stored)
{
    private const int MostSnippets = 3;
    private const int MostPages = 100;

    /// <summary>Words of a window in which matches count together.</summary>
    private const int Window = 30;

    /// <summary>The pages that match, and the snippets; for a document that matches nowhere in its text, its first words.</summary>
    public (IReadOnlyList<int> Pages, IReadOnlyList<Snippet> Snippets) Build(int document, TextLayout layout, MatchedPlaces? matches)
    {
        var pages = matches is null ? [] : ByPage(layout, matches);
        if (pages.Count == 0)
        {
            return ([], Opening(document, layout));
        }

        // Pages with as many of the query's clauses as any page has: on them the query is answered.
        var most = pages.Max(p => p.Clauses);
        var numbers = pages.Where(p => p.Clauses == most).Select(p => layout.Pages[p.Page].Number).Order().Take(MostPages);
        var snippets = pages.OrderByDescending(p => p.Score).ThenBy(p => p.Page).Take(MostSnippets).Where(p => p.Score > 0).Select(p => new Snippet(
            layout.Pages[p.Page].Number,
            new SnippetText(stored.PageText(document, p.Page, layout.Pages.Count), layout.Pages[p.Page]).Around(p.Position, p.Matches, matches!.Clauses)));
        return ([.. numbers], [.. snippets]);
    }

    private static List<PageMatches> ByPage(TextLayout layout, MatchedPlaces matches)
    {
        var pages = new List<PageMatches>();
        var counts = new int[matches.Clauses.Count];
        for (var i = 0; i < matches.Places.Count;)
        {
            var page = layout.PageAt(matches.Places[i].Position);
            var first = i;
            while (i < matches.Places.Count && layout.PageAt(matches.Places[i].Position) == page)
            {
                i++;
            }

            if (page >= 0)
            {
                var onPage = matches.Places.GetRange(first, i - first);
                var (position, score) = BestWindow(onPage, matches.Weights, counts);
                pages.Add(new PageMatches(page, onPage, onPage.Select(m => m.Clause).Distinct().Count(), position, score));
            }
        }

        return pages;
    }

    private static (int Position, double Score) BestWindow(List<ClauseMatch> matches, double[] weights, int[] counts)
    {
        Array.Clear(counts);
        var (best, score, position, first) = (double.NegativeInfinity, 0.0, 0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            score += Gain(counts[matches[i].Clause]++, weights[matches[i].Clause]);
            for (; matches[i].Position - matches[first].Position >= Window; first++)
            {
                score -= Gain(--counts[matches[first].Clause], weights[matches[first].Clause]);
            }

            if (score > best + 1e-9)
            {
                (best, position) = (score, matches[first].Position);
            }
        }

        return (position, best);
    }

    /// <summary>The first match of a clause in a window counts whole, a repetition little.</summary>
    private static double Gain(int before, double weight) => before == 0 ? weight : weight * 0.1 / before;

    private Snippet[] Opening(int document, TextLayout layout)
    {
        for (var page = 0; page < layout.Pages.Count; page++)
        {
            if (layout.Pages[page].Words > 0)
            {
                return [new Snippet(layout.Pages[page].Number, new SnippetText(stored.PageText(document, page, layout.Pages.Count), layout.Pages[page]).Opening())];
            }
        }

        return [];
    }

    private sealed record PageMatches(int Page, List<ClauseMatch> Matches, int Clauses, int Position, double Score);
}

/// <summary>Where a query matches in one document, in order of position, and how much each of its clauses tells.</summary>
internal sealed record MatchedPlaces(IReadOnlyList<MatchClause> Clauses, List<ClauseMatch> Places, double[] Weights);
