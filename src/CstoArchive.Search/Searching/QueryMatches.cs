using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using CstoArchive.Search.Indexing;

namespace CstoArchive.Search.Searching;

/// <summary>
/// What of a query can be seen in a text: its words, and its phrases as wholes, each on positions of the text. Excluded words and words of
/// other fields are not in it.
/// </summary>
internal sealed class QueryMatches
{
    /// <summary>More words than anyone's query has; what a prefix expands to beyond it is not marked.</summary>
    private const int MostClauses = 100;

    private readonly List<MatchClause> clauses = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private QueryMatches()
    {
    }

    public IReadOnlyList<MatchClause> Clauses => clauses;

    /// <summary>Of a query that is rewritten, so that its prefixes and fuzzy words are words.</summary>
    public static QueryMatches Of(Query rewritten)
    {
        var matches = new QueryMatches();
        matches.Add(rewritten);
        // The unstemmed word scores beside its stem; what is marked is the same.
        return matches;
    }

    private void Add(Query query)
    {
        switch (query)
        {
            case BooleanQuery boolean:
                foreach (var clause in boolean.Clauses.Where(c => c.Occur != Occur.MUST_NOT))
                {
                    Add(clause.Query);
                }

                break;
            case DisjunctionMaxQuery max:
                foreach (var part in max)
                {
                    Add(part);
                }

                break;
            case ConstantScoreQuery { Query: { } inner }:
                Add(inner);
                break;
            case FilteredQuery filtered:
                Add(filtered.Query);
                break;
            case TermQuery term:
                Add([new PlacedTerms([term.Term], 0)], 0);
                break;
            case PhraseQuery phrase:
                var places = phrase.GetPositions();
                Add([.. phrase.GetTerms().Select((t, i) => new PlacedTerms([t], places[i]))], phrase.Slop);
                break;
            case MultiPhraseQuery phrase:
                var positions = phrase.GetPositions();
                Add([.. phrase.GetTermArrays().Select((t, i) => new PlacedTerms(t, positions[i]))], phrase.Slop);
                break;
            case SpanTermQuery span:
                Add([new PlacedTerms([span.Term], 0)], 0);
                break;
            case SpanOrQuery or:
                foreach (var part in or.GetClauses())
                {
                    Add(part);
                }

                break;
            case SpanNearQuery near:
                AddNear(near);
                break;
        }
    }

    /// <summary>NEAR is marked where its parts stand within its window, in any order; parts that are themselves composed, by their words.</summary>
    private void AddNear(SpanNearQuery near)
    {
        var parts = near.GetClauses().Select((c, i) => new PlacedTerms(TermsOf(c), i)).ToArray();
        if (parts.All(p => p.Alternatives.Count > 0))
        {
            Add(parts, Math.Max(1, near.Slop + parts.Length));
        }
    }

    private static List<Term> TermsOf(SpanQuery span) => span switch
    {
        SpanTermQuery term => [term.Term],
        SpanOrQuery or => [.. or.GetClauses().SelectMany(TermsOf)],
        FieldMaskingSpanQuery masked => TermsOf(masked.MaskedQuery),
        SpanNearQuery near => [.. near.GetClauses().SelectMany(TermsOf)],
        _ => [],
    };

    private void Add(PlacedTerms[] terms, int slop)
    {
        if (terms.Length == 0 || clauses.Count >= MostClauses || terms.Any(t => t.Alternatives.Any(a => a.Field is not (Schema.Text or Schema.Words))))
        {
            return;
        }

        if (seen.Add(string.Join(' ', terms.Select(t => string.Join('|', t.Alternatives.Select(a => a.Field + ":" + a.Text))))))
        {
            clauses.Add(new MatchClause(terms, slop));
        }
    }
}

/// <summary>Terms that may stand at one place of a phrase.</summary>
internal sealed record PlacedTerms(IReadOnlyList<Term> Alternatives, int Place);

/// <summary>One word, or a phrase whose words stand at their places, or (slop above 0) all within a window.</summary>
internal sealed record MatchClause(PlacedTerms[] Terms, int Slop);

/// <summary>A match of the clause with this index at <c>[Position..Position + Width]</c>.</summary>
internal readonly record struct ClauseMatch(int Clause, int Position, int Width);
