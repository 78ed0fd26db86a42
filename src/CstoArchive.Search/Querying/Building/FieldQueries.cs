using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using CstoArchive.Search.Language;
using CstoArchive.Symbols;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Querying.Building;

/// <summary>Numbers, dates and the other fields of a document.</summary>
internal sealed class FieldQueries(TextAnalysis analysis, RankingWeights weights, Glossary glossary)
{
    /// <summary>The terms under which a number is indexed.</summary>
    public static IReadOnlyList<string> Keys(NumberNode number) =>
        number.Job is { } job ? [Schema.JobKey(job)] : [.. number.Symbols.Select(Schema.SymbolKey).Distinct(StringComparer.Ordinal)];

    /// <summary>The document that bears the number first, then those that cite it, the more often the higher.</summary>
    public static BooleanQuery Key(string key, RankingWeights weights) => new()
    {
        { Constant(new TermQuery(new Term(Schema.Symbol, key)), weights.Bearer), Occur.SHOULD },
        { Constant(new TermQuery(new Term(Schema.Job, key)), weights.Bearer), Occur.SHOULD },
        { Constant(new TermQuery(new Term(Schema.Cites, key)), 1), Occur.SHOULD },
        { new TermQuery(new Term(Schema.Text, key)), Occur.SHOULD },
    };

    public Query Number(NumberNode number)
    {
        if (number.Pattern is { } pattern)
            return Pattern(pattern, number.Relation);

        var any = new BooleanQuery();
        foreach (var key in Keys(number))
        {
            any.Add(number.Relation switch
            {
                NumberRelation.Any => Key(key, weights),
                NumberRelation.Cites => Constant(new TermQuery(new Term(Schema.Cites, key)), 1),
                _ => Constant(new TermQuery(new Term(number.Job is null ? Schema.Symbol : Schema.Job, key)), 1),
            }, Occur.SHOULD);
        }

        return any;
    }

    public static Query Date(DateNode date) =>
        Filter(NumericRangeQuery.NewInt32Range(Schema.Date, Schema.DateNumber(date.From ?? DateOnly.MinValue), Schema.DateNumber(date.To ?? DateOnly.MaxValue), true, true));

    public Query Filter(FilterNode filter) => Filter(filter.Field switch
    {
        QueryField.Kind => new TermQuery(new Term(Schema.Kind, filter.Value)),
        QueryField.Language => new TermQuery(new Term(Schema.Language, filter.Value)),
        QueryField.Status => Status(filter.Value),
        QueryField.File => File(filter.Value),
        QueryField.Place => Name(Schema.Place, filter.Value),
        QueryField.Body => Name(Schema.Body, filter.Value),
        _ => throw new InvalidOperationException($"no filter: {filter.Field}"),
    });

    private BooleanQuery Pattern(SymbolPattern pattern, NumberRelation relation)
    {
        var query = new BooleanQuery();
        if (relation != NumberRelation.Cites)
            query.Add(Constant(new SymbolPatternQuery(Schema.Symbol, pattern), relation == NumberRelation.Any ? weights.Bearer : 1), Occur.SHOULD);
        if (relation != NumberRelation.Is)
            query.Add(Constant(new SymbolPatternQuery(Schema.Cites, pattern), 1), Occur.SHOULD);
        return query;
    }

    private static Query Status(string value)
    {
        if (value is not ("read" or "unread"))
            return new TermQuery(new Term(Schema.Status, value));

        var query = new BooleanQuery();
        foreach (var status in FieldValues.Statuses.Where(s => s is not ("read" or "unread") && (s is "ok" or "partial") == (value == "read")))
            query.Add(new TermQuery(new Term(Schema.Status, status)), Occur.SHOULD);
        return query;
    }

    /// <summary>A file's name, with or without its extension, or a folder; a star at the end is any ending.</summary>
    private static Query File(string value)
    {
        if (value.Contains('/', StringComparison.Ordinal))
            return new PrefixQuery(new Term(Schema.Path, value.TrimEnd('*').TrimStart('/')));

        var name = value.ToLowerInvariant();
        return name.EndsWith('*') ? new PrefixQuery(new Term(Schema.File, name.TrimEnd('*'))) : new TermQuery(new Term(Schema.File, name));
    }

    /// <summary>A place or a body, by any name that the glossary has for it.</summary>
    private BooleanQuery Name(string field, string value)
    {
        var query = new BooleanQuery();
        foreach (var name in glossary.NamesOf(value, analysis).Prepend(value))
        {
            var stems = analysis.Words(name).Select(w => w.Stem).ToList();
            if (stems.Count > 0)
                query.Add(PositionQueries.Sequence(field, stems, 0), Occur.SHOULD);
        }

        return query;
    }

    private static ConstantScoreQuery Constant(Query query, float score) => new(query) { Boost = score };

    /// <summary>It narrows, and says nothing about the order.</summary>
    private static ConstantScoreQuery Filter(Query query) => Constant(query, 0);
}
