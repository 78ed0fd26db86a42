using BenchmarkDotNet.Attributes;
using CstoArchive.Search.Language;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>The text of a query to its tree; nothing is looked up.</summary>
public class QueryParserBenchmark
{
    [Params(
        "collective security",
        "\"collective security\" AND (title:statement OR title:заявление) -draft date:2020..2021",
        "A/75/906",
        "resolution 2535 (2020) NEAR/5 sanction* peacekeepng~1")]
    public string Query { get; set; } = "";

    [Benchmark]
    public object Parse() => QueryParser.Parse(Query);
}
