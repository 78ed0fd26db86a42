using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>Where the terms of one query stand in the dictionaries of every segment: each is looked up once, however many parts of the query have it.</summary>
internal sealed class TermStates(IndexSearcher searcher)
{
    private readonly Dictionary<Term, TermContext> known = [];

    public IndexSearcher Searcher => searcher;

    public TermContext Of(Term term)
    {
        if (!known.TryGetValue(term, out var states))
        {
            known.Add(term, states = TermContext.Build(searcher.TopReaderContext, term));
        }

        return states;
    }

    /// <summary>A segment's dictionary, standing at the term; null where the segment does not have it.</summary>
    public static TermsEnum? DictionaryAt(Term term, TermContext states, AtomicReaderContext segment)
    {
        if (states.Get(segment.Ord) is not { } state)
        {
            return null;
        }

        var dictionary = segment.AtomicReader.GetTerms(term.Field).GetEnumerator();
        dictionary.SeekExact(term.Bytes, state);
        return dictionary;
    }

    /// <summary>The same query, the terms of which need not be looked up again, and several of which any may match as one.</summary>
    public Query In(Query query)
    {
        switch (query)
        {
            case TermQuery term:
                return new WordQuery(term.Term, Of(term.Term)) { Boost = term.Boost };
            case ConstantScoreQuery { Query: { } inner } constant:
                return new ConstantScoreQuery(In(inner)) { Boost = constant.Boost };
            case BooleanQuery boolean:
                var with = new BooleanQuery { Boost = boolean.Boost, MinimumNumberShouldMatch = boolean.MinimumNumberShouldMatch };
                foreach (var clause in boolean.Clauses)
                {
                    with.Add(In(clause.Query), clause.Occur);
                }

                return with.Clauses.All(clause => clause.Occur == Occur.SHOULD) && boolean is { Boost: 1, MinimumNumberShouldMatch: 0 }
                    ? new UnionQuery([.. with.Clauses.Select(clause => clause.Query)])
                    : with;
            default:
                return query;
        }
    }
}
