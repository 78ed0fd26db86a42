using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace CstoArchive.Search.Searching;

/// <summary>
/// What of a query can be seen in a text: its words, numbers and phrases, each with the places it takes. Excluded words, words of other fields, and what
/// only adds to the score are not in it.
/// </summary>
internal sealed class QueryMatches
{
    /// <summary>More words than anyone's query has; what a prefix expands to beyond it is not marked.</summary>
    private const int MostClauses = 256;

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
        return matches;
    }

    private void Add(Query query)
    {
        switch (query)
        {
            case BooleanQuery boolean:
                foreach (var clause in Seen(boolean))
                {
                    Add(clause);
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
            case SpanQuery span:
                AddSpan(span);
                break;
        }
    }

    /// <summary>
    /// Where something must match, what may match beside it only scores. Where any of several may match, the word as written and pairs of
    /// words only score beside the words' stems.
    /// </summary>
    private static IEnumerable<Query> Seen(BooleanQuery boolean)
    {
        var required = boolean.Clauses.Any(c => c.Occur == Occur.MUST);
        var optional = boolean.Clauses.Where(c => c.Occur == Occur.SHOULD).Select(c => c.Query).ToList();
        var stems = optional.OfType<TermQuery>().Where(t => t.Term.Field == Schema.Text).Select(t => t.Term).ToHashSet();
        return required
            ? boolean.Clauses.Where(c => c.Occur == Occur.MUST).Select(c => c.Query)
            : optional.Where(q => stems.Count == 0 || q switch
            {
                TermQuery term => term.Term.Field == Schema.Text,
                PhraseQuery phrase => !phrase.GetTerms().All(stems.Contains),
                _ => true,
            });
    }

    private void AddSpan(SpanQuery span)
    {
        switch (span)
        {
            case SpanTermQuery term:
                Add([new PlacedTerms([term.Term], 0)], 0);
                break;
            case FieldMaskingSpanQuery masked:
                AddSpan(masked.MaskedQuery);
                break;
            case SpanOrQuery or:
                foreach (var part in or.GetClauses())
                {
                    AddSpan(part);
                }

                break;
            case SpanNearQuery near:
                AddNear(near);
                break;
        }
    }

    /// <summary>A sequence of words is a phrase. Other nearness is marked where all parts stand within the window, in any order.</summary>
    private void AddNear(SpanNearQuery near)
    {
        var parts = near.GetClauses().Select((c, i) => new PlacedTerms(TermsOf(c), i)).ToArray();
        var sequence = near.IsInOrder && near.Slop == 0 && near.GetClauses().All(IsOneWord);
        Add(parts, sequence ? 0 : near.Slop + parts.Length);
    }

    private static bool IsOneWord(SpanQuery span) => span switch
    {
        SpanTermQuery => true,
        FieldMaskingSpanQuery masked => IsOneWord(masked.MaskedQuery),
        SpanOrQuery or => or.GetClauses().All(IsOneWord),
        _ => false,
    };

    private static List<Term> TermsOf(SpanQuery span) => span switch
    {
        SpanTermQuery term => [term.Term],
        FieldMaskingSpanQuery masked => TermsOf(masked.MaskedQuery),
        SpanOrQuery or => [.. or.GetClauses().SelectMany(TermsOf)],
        SpanNearQuery near => [.. near.GetClauses().SelectMany(TermsOf)],
        _ => [],
    };

    private void Add(PlacedTerms[] terms, int slop)
    {
        if (clauses.Count < MostClauses && terms.All(t => t.Alternatives.Count > 0 && t.Alternatives.All(a => a.Field is Schema.Text or Schema.Words))
            && seen.Add(slop + string.Join(' ', terms.Select(t => string.Join('|', t.Alternatives.Select(a => a.Field + ":" + a.Text))))))
        {
            clauses.Add(new MatchClause(terms, slop));
        }
    }
}

/// <summary>Terms that may stand at one place of a phrase.</summary>
internal sealed record PlacedTerms(IReadOnlyList<Term> Alternatives, int Place);

/// <summary>One word, or a phrase whose words stand at their places, or (slop above 0) words all within a window.</summary>
internal sealed record MatchClause(PlacedTerms[] Terms, int Slop)
{
    /// <summary>A symbol or job number: it stands on its first word, and is more words long.</summary>
    public bool IsNumber => Terms is [{ Alternatives: [var term] }] && Schema.IsNumberKey(term.Text);
}

/// <summary>A match of the clause with this index at <c>[Position..Position + Width]</c>.</summary>
internal readonly record struct ClauseMatch(int Clause, int Position, int Width);
