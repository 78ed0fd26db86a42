using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>
/// A query in two stages: the core decides which documents match and makes most of their score; the extras (the title, the word as written, words near each
/// other) only add to it. A document whose core score is too low for the extras to bring it among the best hits is counted without asking them, which is nearly every
/// match of a common word. What is found, and the order and scores of the best, are those of the whole query.
/// </summary>
internal sealed class StagedQuery : Query
{
    private readonly Query core;
    private readonly IReadOnlyList<Query> extras;

    private StagedQuery(Query core, IReadOnlyList<Query> extras)
    {
        this.core = core;
        this.extras = extras;
    }

    /// <summary>The same query in stages; where it has no part that only scores, in one.</summary>
    public static Query Of(Query rewritten)
    {
        var extras = new List<Query>();
        return new StagedQuery(Core(rewritten, extras), extras);
    }

    public override Weight CreateWeight(IndexSearcher searcher)
    {
        var terms = new TermStates(searcher);
        var weights = new List<IExtraWeight>();
        var pairs = new Dictionary<(Term, Term), PairWeight>();
        foreach (var extra in extras)
        {
            if (PairWeight.WordsOf(extra) is not { } words)
            {
                weights.Add(new ScorerWeight(extra, terms));
            }
            else
            {
                if (!pairs.TryGetValue(words, out var pair))
                {
                    weights.Add(pairs[words] = pair = new PairWeight(words.First, words.Second, terms));
                }

                pair.Add((PhraseQuery)extra);
            }
        }

        return new StagedWeight(this, terms.In(core).CreateWeight(searcher), weights);
    }

    public override string ToString(string field) => $"{core.ToString(field)} then {string.Join(' ', extras.Select(extra => extra.ToString(field)))}";

    private static Query Core(Query query, List<Query> extras)
    {
        if (query is not BooleanQuery { Boost: 1, MinimumNumberShouldMatch: 0 } boolean)
        {
            return query;
        }

        var core = new BooleanQuery();
        var required = boolean.Clauses.Any(clause => clause.Occur == Occur.MUST);
        foreach (var clause in boolean.Clauses)
        {
            switch (clause.Occur)
            {
                case Occur.MUST:
                    core.Add(Core(clause.Query, extras), Occur.MUST);
                    break;
                case Occur.SHOULD when required:
                    extras.Add(clause.Query);
                    break;
                case Occur.SHOULD when IsWord(clause.Query):
                    // No document has the word in its title or as written and not its stem, so these may be asked of every match.
                    core.Add(Core(clause.Query, extras), Occur.SHOULD);
                    break;
                default:
                    core.Add(clause);
                    break;
            }
        }

        return core.Clauses is [{ Occur: not Occur.MUST_NOT, Query: var only }] ? only : core;
    }

    /// <summary>One stem, and what a document that has it may gain by how it is written and where it stands.</summary>
    private static bool IsWord(Query query) =>
        query is BooleanQuery boolean
        && boolean.Clauses.Count(clause => clause.Occur == Occur.MUST) == 1
        && boolean.Clauses.All(clause => clause.Query is TermQuery term
            && (clause.Occur == Occur.MUST ? term.Term.Field == Schema.Text : clause.Occur == Occur.SHOULD && term.Term.Field is Schema.Title or Schema.Words));
}
