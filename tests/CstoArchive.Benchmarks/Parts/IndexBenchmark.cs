using BenchmarkDotNet.Attributes;
using CstoArchive.Search;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>What is asked of an open index, in process, on a thousand documents of four pages. The first hit with its snippet, less the same without it, is what a snippet costs.</summary>
public class IndexBenchmark : IDisposable
{
    private const string Query = "\"collective security\"";

    private PartsIndex _archive = null!;
    private string _found = "";
    private int _next;

    [GlobalSetup]
    public void Open()
    {
        _archive = new PartsIndex();
        _found = _archive.Index.Search(new SearchRequest { Query = Query, Size = 1 }).Hits[0].Id;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _archive.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public int First_hit() => Search(snippets: false);

    [Benchmark]
    public int First_hit_with_snippet() => Search(snippets: true);

    /// <summary>The pages of a document on which the words of a query stand.</summary>
    [Benchmark]
    public int Pages_of_a_query() => _archive.Index.Matches(_found, Query).Count;

    /// <summary>One page's text, each time of another document.</summary>
    [Benchmark]
    public int Text_of_a_page() => _archive.PageText(_next = (_next + 1) % 1000, page: 2).Length;

    [Benchmark]
    public object? Document_whole() => _archive.Index.Find(_found);

    /// <summary>A document by its own symbol, with what cites it, each time another one.</summary>
    [Benchmark]
    public object Number_held() => _archive.Index.LookUp($"A/75/{(_next = (_next + 1) % 1000) + 1}");

    /// <summary>A number that the archive only cites.</summary>
    [Benchmark]
    public object Number_cited() => _archive.Index.LookUp("S/2021/534");

    [Benchmark]
    public object Number_unknown() => _archive.Index.LookUp("A/12/3456");

    private int Search(bool snippets) => _archive.Index.Search(new SearchRequest { Query = Query, Size = 1, Snippets = snippets, Facets = false }).Total;
}
