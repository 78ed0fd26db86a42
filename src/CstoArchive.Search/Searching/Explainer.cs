using CstoArchive.Search.Indexing;
using CstoArchive.Search.Querying.Building;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>Takes a search apart for one document: each clause alone, each filter alone.</summary>
internal sealed class Explainer(IndexSnapshot index)
{
    /// <summary>Parts of a score that are named; a prefix may have hundreds.</summary>
    private const int MostParts = 12;

    public SearchExplanation Explain(SearchRequest request, int document)
    {
        var searcher = new Searcher(index);
        var run = searcher.Run(request, int.MaxValue, Searcher.TimeLimit, facets: false);
        var head = index.Stored.Head(document);
        var clauses = QueryBuilder.CompileClauses(run.Parsed, searcher.GlossaryOf(request)).Select(c => Explain(c, document)).ToList();
        clauses.AddRange(Nearness(run.Compiled.Query, document));
        clauses.AddRange(Filters(request, document, head));
        var rank = RankOf(run, document);
        var failed = clauses.Where(c => !c.Holds).ToList();
        return new SearchExplanation
        {
            Query = request.Query,
            Interpretation = run.Compiled.Interpretation,
            Document = new DocumentReference(head.Id, head.Title, head.Date),
            Found = rank is not null,
            Rank = rank,
            Score = clauses.Sum(c => c.Score),
            Summary = rank is not null ? $"It is hit {rank} of {run.Collector.Total}."
                : failed.Count > 0 ? $"It is not found: {string.Join("; ", failed.Select(c => c.Reason))}."
                : "It is not found: none of the words that were asked for stands in it.",
            Clauses = clauses,
        };
    }

    /// <summary>The place of the hit that shows the document, itself or as a part of its group.</summary>
    private static int? RankOf(SearchRun run, int document)
    {
        var group = run.Families is { } families && families.Has(document) ? families.HeadOf(document) : document;
        var matches = group == document && run.Families?.Has(document) != true
            || (run.Collector.Matched.TryGetValue(group, out var members) && members.Exists(m => m.Document == document));
        var at = matches ? Array.FindIndex(run.Ranked, h => h.Document == document || (run.Families is { } f && f.Has(h.Document) && f.HeadOf(h.Document) == group)) : -1;
        return at < 0 ? null : at + 1;
    }

    private ExplainedClause Explain(CompiledClause clause, int document)
    {
        var part = clause.Part;
        if (clause.Query is null)
        {
            return new ExplainedClause(part.Kind, part.Text, part.Start, part.End, true, clause.LeftOut ? $"“{part.Text}” is too common and was left out" : "every document", 0, []);
        }

        var query = index.Searcher.Rewrite(clause.Query);
        var found = index.Searcher.Explain(query, document);
        if (clause.Excluded)
        {
            var reason = found.IsMatch ? $"it has what is excluded ({part.Text})" : $"it has nothing of what is excluded ({part.Text})";
            return new ExplainedClause(part.Kind, part.Text, part.Start, part.End, !found.IsMatch, reason, 0, []);
        }

        var parts = new List<ScorePart>();
        AddParts(parts, query, document);
        return new ExplainedClause(
            part.Kind, part.Text, part.Start, part.End, found.IsMatch || clause.Optional,
            found.IsMatch ? $"it matches {part.Text}" : $"nothing in it matches {part.Text}",
            found.IsMatch ? found.Value : 0, found.IsMatch ? [.. parts.OrderByDescending(p => p.Score).Take(MostParts)] : []);
    }

    private IEnumerable<ExplainedClause> Nearness(Query? query, int document)
    {
        var pairs = query is BooleanQuery boolean ? boolean.Clauses.Where(c => c.Occur == Occur.SHOULD).Select(c => c.Query).OfType<PhraseQuery>().ToList() : [];
        if (query is not BooleanQuery { Clauses: var all } || !all.Any(c => c.Occur == Occur.MUST))
        {
            yield break;
        }

        var parts = new List<ScorePart>();
        foreach (var pair in pairs)
        {
            AddParts(parts, pair, document);
        }

        if (parts.Count > 0)
        {
            yield return new ExplainedClause("nearness", "words near each other", 0, 0, true, "words of the query stand near each other in it", parts.Sum(p => p.Score), parts);
        }
    }

    private void AddParts(List<ScorePart> parts, Query query, int document)
    {
        if (query is BooleanQuery boolean)
        {
            foreach (var clause in boolean.Clauses.Where(c => c.Occur != Occur.MUST_NOT))
            {
                AddParts(parts, clause.Query, document);
            }
        }
        else if (index.Searcher.Explain(query, document) is { IsMatch: true, Value: > 0 } found)
        {
            parts.Add(new ScorePart(Name(query), found.Value));
        }
    }

    private static string Name(Query query) => query switch
    {
        TermQuery term => $"“{Plain(term.Term)}” {Where(term.Term.Field)}",
        PhraseQuery { Slop: 0 } phrase => $"“{string.Join(' ', phrase.GetTerms().Select(Plain))}” side by side",
        PhraseQuery phrase => $"“{string.Join(' ', phrase.GetTerms().Select(Plain))}” near each other",
        ConstantScoreQuery { Query: TermQuery term } => term.Term.Field switch
        {
            Schema.Symbol or Schema.Job => "it bears the number",
            Schema.Cites => "it cites the number",
            _ => "it matches",
        },
        DisjunctionMaxQuery => "the best of its names",
        _ => "it matches",
    };

    private static string Plain(Term term) => Schema.IsNumberKey(term.Text) ? Schema.PlainKey(term.Text) : term.Text;

    private static string Where(string field) => field switch
    {
        Schema.Title or Schema.TitleWords => "in the title",
        Schema.Words => "as written",
        _ => "in the text",
    };

    private IEnumerable<ExplainedClause> Filters(SearchRequest request, int document, ArchiveDocument head)
    {
        var columns = index.Columns;
        var filter = new HitFilter(request, columns.Tuples);
        var tuple = columns.Tuples[columns.TupleOf[document]];
        var fails = filter.FailsOf[columns.TupleOf[document]];
        if (request.From is not null || request.To is not null)
        {
            var text = $"dated {request.From:yyyy-MM-dd}..{request.To:yyyy-MM-dd}";
            var date = head.Date is { } d ? $"its date is {d:yyyy-MM-dd}" : "it has no date";
            yield return new ExplainedClause("filter", text, 0, 0, filter.TakesDate(columns.DateOf[document]), date, 0, []);
        }

        foreach (var (facet, name, wanted, value) in new (Facet, string, IReadOnlyList<string>, string)[]
        {
            (Facet.Year, "year", request.Years, tuple.Year),
            (Facet.Kind, "kind", request.Kinds, tuple.Kind),
            (Facet.Language, "language", request.Languages, tuple.Language),
            (Facet.Place, "place", request.Places, tuple.Place),
            (Facet.Body, "body", request.Bodies, string.Join(", ", tuple.Bodies)),
        })
        {
            if (wanted.Count > 0)
            {
                var holds = (fails & (1 << (int)facet)) == 0;
                yield return new ExplainedClause("filter", $"{name} {string.Join(" or ", wanted)}", 0, 0, holds, value.Length > 0 ? $"its {name} is {value}" : $"it has no {name}", 0, []);
            }
        }
    }
}
