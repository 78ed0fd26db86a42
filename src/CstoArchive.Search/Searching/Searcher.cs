using System.Diagnostics;
using CstoArchive.Search.Language;
using CstoArchive.Search.Querying;
using CstoArchive.Search.Querying.Building;
using CstoArchive.Search.Searching.Staging;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>Runs a request: query, filters, counts, order, and the hits of one page.</summary>
internal sealed class Searcher(IndexSnapshot index)
{
    private const int MostHits = 100;
    private const int BatchSize = 100;

    /// <summary>A query that would take longer answers with what it found, and says so.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(400);

    public SearchResponse Search(SearchRequest request)
    {
        var started = Stopwatch.GetTimestamp();
        var size = Math.Clamp(request.Size, 1, MostHits);
        var page = Math.Clamp(request.Page, 1, int.MaxValue / MostHits);
        var run = Run(request, page * size, TimeLimit, request.Facets);
        var hits = run.Ranked.Skip((page - 1) * size).Take(size).ToList();
        return new SearchResponse
        {
            Query = request.Query,
            Interpretation = run.Compiled.Interpretation,
            Understood = run.Compiled.Understood,
            Problems = run.Problems,
            DidYouMean = run.DidYouMean,
            Total = run.Collector.Total,
            Page = page,
            Size = size,
            Hits = Builder(run, request.Snippets).Build(hits),
            Facets = run.Facets?.ToFacets() ?? new Dictionary<string, IReadOnlyList<FacetValue>>(),
            Unread = index.Unread,
            Generation = index.Generation,
            TookMs = Stopwatch.GetElapsedTime(started).TotalMilliseconds,
        };
    }

    public IEnumerable<Hit> SearchAll(SearchRequest request)
    {
        var run = Run(request, int.MaxValue, Timeout.InfiniteTimeSpan, facets: false);
        foreach (var batch in run.Ranked.Chunk(BatchSize))
        {
            foreach (var hit in Builder(run, request.Snippets).Build(batch))
            {
                yield return hit;
            }
        }
    }

    /// <summary>What is most like the document, itself and its copies left out.</summary>
    public IReadOnlyList<Hit> Similar(int document, int top)
    {
        if (SimilarDocuments.Of(index, document) is not { } query)
        {
            return [];
        }

        var copies = index.SameTexts.EqualTo(document);
        var head = index.Families.HeadOf(document);
        var collector = Collect(query, new SearchRequest(), null, top + copies.Count + 1, TimeLimit, []);
        var ranked = collector.Finish().Where(hit => hit.Document != document && hit.Document != head && !copies.Contains(hit.Document)).Take(top).ToList();
        return new HitBuilder(index, QueryMatches.Of(query), collector.Matched, index.Families).Build(ranked);
    }

    /// <summary>Where the query matches in one document.</summary>
    public List<PageMatch> Matches(int document, string text) =>
        Rewrite(QueryBuilder.Compile(ParsedQuery.Parse(text), index.Glossary).Query) is { } query ? DocumentMatches.Of(index, document, query) : [];

    /// <summary>All hits up to <paramref name="capacity"/>, in order; of a query whose words no document has together, those that have some.</summary>
    public SearchRun Run(SearchRequest request, int capacity, TimeSpan limit, bool facets)
    {
        var parsed = request.AnyWord ? ParsedQuery.AnyWord(request.Query) : ParsedQuery.Parse(request.Query);
        var problems = new List<QueryProblem>(parsed.Problems);
        var run = Run(parsed, request, capacity, limit, facets, problems);
        if (run.Collector.Total > 0)
        {
            return run;
        }

        var didYouMean = SpellingSuggester.Suggest(parsed, index.Reader);
        if (parsed.Loosened() is { } loosened)
        {
            // Where these are none either, what was asked is told as it was asked, so that the reader can take a part of it away.
            var said = problems.Count;
            var some = Run(loosened, request, capacity, limit, facets, problems);
            if (some.Collector.Total > 0)
            {
                problems.Insert(said, new QueryProblem("No document has all of these words: these have some of them.", 0, request.Query.Length));
                run = some;
            }
        }

        return run with { DidYouMean = didYouMean };
    }

    private SearchRun Run(ParsedQuery parsed, SearchRequest request, int capacity, TimeSpan limit, bool facets, List<QueryProblem> problems)
    {
        var compiled = QueryBuilder.Compile(parsed, GlossaryOf(request));
        var query = Rewrite(compiled.Query);
        var counts = facets ? new FacetCounts(index.Columns.Values, index.Columns.Tuples.Length) : null;
        var collector = Collect(query, request, counts, capacity, limit, problems);
        return new SearchRun(parsed, compiled, query, collector, collector.Finish(), request.Group ? index.Families : null, counts, problems, null);
    }

    public Glossary GlossaryOf(SearchRequest request) => request.Synonyms ? index.Glossary : Glossary.Empty;

    private HitCollector Collect(Query? query, SearchRequest request, FacetCounts? facets, int capacity, TimeSpan limit, List<QueryProblem> problems)
    {
        var columns = index.Columns;
        var collector = new HitCollector(columns, new HitFilter(request, columns.Tuples), request.Group ? index.Families : null, facets, request.Sort, capacity, limit);
        try
        {
            index.Searcher.Search(query is null ? QueryBuilder.Everything : StagedQuery.Of(query), collector);
        }
        catch (SearchTimeoutException)
        {
            problems.Add(new QueryProblem("The search took too long and was stopped: there may be more hits than these.", 0, request.Query.Length));
        }

        return collector;
    }

    private HitBuilder Builder(SearchRun run, bool snippets) =>
        new(index, snippets && run.Query is not null ? QueryMatches.Of(run.Query) : null, run.Collector.Matched, run.Families, snippets);

    private Query? Rewrite(Query? query) => query is null ? null : index.Searcher.Rewrite(query);
}

/// <summary>A search that ran: what was asked, as understood and rewritten, and the hits in order.</summary>
internal sealed record SearchRun(
    ParsedQuery Parsed,
    CompiledQuery Compiled,
    Query? Query,
    HitCollector Collector,
    RankedHit[] Ranked,
    Families? Families,
    FacetCounts? Facets,
    IReadOnlyList<QueryProblem> Problems,
    string? DidYouMean);
