using CstoArchive.Search;

namespace CstoArchive.Web.Pages;

/// <summary>Why a document stands where it does among the hits of a search, beside the hit before it; or what keeps it out.</summary>
internal sealed record ExplanationView
{
    public required SearchExplanation Of { get; init; }

    /// <summary>Hits of the search.</summary>
    public required int Total { get; init; }

    /// <summary>The hit that shows the document, where it is found: itself, or the statement it is attached to.</summary>
    public Hit? ShownAs { get; init; }

    /// <summary>The member of that hit which gives it its place, where it is another one than the document.</summary>
    public Hit? PlacedBy { get; init; }

    /// <summary>What the hit before it has; null for the first hit, and where scores don't decide the order.</summary>
    public SearchExplanation? Before { get; init; }

    public required IReadOnlyList<ExplainedRow> Rows { get; init; }

    /// <summary>The highest score of a row, for pictures of the others.</summary>
    public double MostScore => Rows.Select(row => Math.Max(row.Clause.Score, row.Before)).Append(double.Epsilon).Max();

    /// <summary>Null where there is no such document.</summary>
    public static ExplanationView? For(ArchiveIndex index, SearchRequest asked, string id)
    {
        if (index.Explain(asked, id) is not { } explained)
        {
            return null;
        }

        var (shown, total) = HitAt(index, asked, explained.Rank ?? 1);
        if (explained.Rank is not { } rank)
        {
            return new ExplanationView { Of = explained, Total = total, Rows = Compare(explained, null) };
        }

        var byScore = asked.Sort == SortOrder.Relevance;
        var placedBy = byScore && shown is not null ? Best(shown) : null;
        var before = byScore && rank > 1 && HitAt(index, asked, rank - 1).Hit is { } hit ? index.Explain(asked, Best(hit).Id) : null;
        return new ExplanationView
        {
            Of = explained,
            Total = total,
            ShownAs = shown,
            PlacedBy = placedBy?.Id == id ? null : placedBy,
            Before = before,
            Rows = Compare(explained, before),
        };
    }

    private static (Hit? Hit, int Total) HitAt(ArchiveIndex index, SearchRequest asked, int rank)
    {
        var found = index.Search(asked with { Page = rank, Size = 1, Snippets = false, Facets = false });
        return (found.Hits.Count > 0 ? found.Hits[0] : null, found.Total);
    }

    /// <summary>A statement with its annexes has the score of the best of them.</summary>
    private static Hit Best(Hit hit) => hit.Annexes.Aggregate(hit, (best, annex) => annex.Score > best.Score ? annex : best);

    /// <summary>The clauses of the one with the score that each has in the other; then what only the other has.</summary>
    private static List<ExplainedRow> Compare(SearchExplanation explained, SearchExplanation? before)
    {
        var rows = explained.Clauses.Select(clause => new ExplainedRow(clause, before?.Clauses.FirstOrDefault(other => IsSame(other, clause))?.Score ?? 0)).ToList();
        rows.AddRange((before?.Clauses ?? [])
            .Where(other => other.Score > 0 && !explained.Clauses.Any(clause => IsSame(clause, other)))
            .Select(other => new ExplainedRow(other with { Score = 0, Parts = [], Reason = "" }, other.Score)));
        return rows;
    }

    private static bool IsSame(ExplainedClause one, ExplainedClause other) => one.Kind == other.Kind && one.Text == other.Text && one.Start == other.Start;
}

/// <summary>A piece of the query, what it does for the document, and what it adds to the hit before it.</summary>
internal sealed record ExplainedRow(ExplainedClause Clause, double Before);
