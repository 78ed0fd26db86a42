using System.Diagnostics;
using CstoArchive.Search.Language;
using CstoArchive.Search.Querying;
using CstoArchive.Search.Querying.Building;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>Runs a request: query, filters, counts, order, and the hits of one page.</summary>
internal sealed class Searcher(IndexSnapshot index)
{
    private const int MostHits = 100;
    private const int BatchSize = 100;

    /// <summary>A query that would take longer answers with what it found, and says so.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(800);

    public SearchResponse Search(SearchRequest request)
    {
        var started = Stopwatch.GetTimestamp();
        var size = Math.Clamp(request.Size, 1, MostHits);
        var page = Math.Clamp(request.Page, 1, int.MaxValue / MostHits);
        var parsed = Parse(request);
        var compiled = Compile(parsed, request);
        var query = Rewrite(compiled.Query);
        var facets = FacetsOf(request);
        var problems = compiled.Problems.ToList();
        var run = Run(query, request, facets, page * size, TimeLimit, problems);
        var didYouMean = run.Collector.Total == 0 ? SpellingSuggester.Suggest(parsed, index.Reader) : null;
        if (run.Collector.Total == 0 && parsed.Loosened() is { } loosened)
        {
            problems.Add(new QueryProblem("No document has all of these words: these have some of them.", 0, request.Query.Length));
            compiled = Compile(loosened, request);
            query = Rewrite(compiled.Query);
            facets = FacetsOf(request);
            run = Run(query, request, facets, page * size, TimeLimit, problems);
        }

        var hits = run.Ranked.Skip((page - 1) * size).Take(size).ToList();
        return new SearchResponse
        {
            Query = request.Query,
            Interpretation = compiled.Interpretation,
            Understood = compiled.Understood,
            Problems = problems,
            DidYouMean = didYouMean,
            Total = run.Collector.Total,
            Page = page,
            Size = size,
            Hits = new HitBuilder(index, request.Snippets ? MatchesOf(query) : null, run.Collector.Matched, run.Families).Build(hits),
            Facets = facets?.ToFacets() ?? new Dictionary<string, IReadOnlyList<FacetValue>>(),
            Unread = index.Unread,
            Generation = index.Generation,
            TookMs = Stopwatch.GetElapsedTime(started).TotalMilliseconds,
        };
    }

    public IEnumerable<Hit> SearchAll(SearchRequest request)
    {
        var query = Rewrite(Compile(Parse(request), request).Query);
        var run = Run(query, request, null, int.MaxValue, Timeout.InfiniteTimeSpan, []);
        foreach (var batch in run.Ranked.Chunk(BatchSize))
        {
            foreach (var hit in new HitBuilder(index, MatchesOf(query), run.Collector.Matched, run.Families).Build(batch))
            {
                yield return hit;
            }
        }
    }

    /// <summary>Where the query matches in one document.</summary>
    public List<PageMatch> Matches(int document, string text) =>
        Rewrite(QueryBuilder.Compile(ParsedQuery.Parse(text), index.Glossary).Query) is { } query ? DocumentMatches.Of(index, document, query) : [];

    private (HitCollector Collector, RankedHit[] Ranked, Families? Families) Run(Query? query, SearchRequest request, FacetCounts? facets, int capacity, TimeSpan limit, List<QueryProblem> problems)
    {
        var columns = index.Columns;
        var families = request.Group ? index.Families : null;
        var collector = new HitCollector(columns, new HitFilter(request, columns.Tuples), families, facets, request.Sort, capacity, limit);
        try
        {
            index.Searcher.Search(query ?? QueryBuilder.Everything, collector);
        }
        catch (SearchTimeoutException)
        {
            problems.Add(new QueryProblem("The search took too long and was stopped: there may be more hits than these.", 0, request.Query.Length));
        }

        return (collector, collector.Finish(), families);
    }

    private FacetCounts? FacetsOf(SearchRequest request) => request.Facets ? new FacetCounts(index.Columns.Values, index.Columns.Tuples.Length) : null;

    private static ParsedQuery Parse(SearchRequest request) => request.AnyWord ? ParsedQuery.AnyWord(request.Query) : ParsedQuery.Parse(request.Query);

    private CompiledQuery Compile(ParsedQuery parsed, SearchRequest request) => QueryBuilder.Compile(parsed, request.Synonyms ? index.Glossary : Glossary.Empty);

    private Query? Rewrite(Query? query) => query is null ? null : index.Searcher.Rewrite(query);

    private static QueryMatches? MatchesOf(Query? query) => query is null ? null : QueryMatches.Of(query);
}
