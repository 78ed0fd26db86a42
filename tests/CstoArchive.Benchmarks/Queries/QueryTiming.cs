using System.Diagnostics;
using System.Globalization;
using CstoArchive.Benchmarks.Corpus;
using CstoArchive.Benchmarks.Peers;
using CstoArchive.Search;

namespace CstoArchive.Benchmarks.Queries;

/// <summary>The queries of the corpus, one client in process, on the archive's index and on the peer's, pass by pass in turn, so that other load on the machine meets both.</summary>
internal static class QueryTiming
{
    private const int WarmPasses = 3;

    /// <summary>
    /// A line for each kind and one for all: mean of each query's fastest pass, in microseconds, of the peer and of the archive, without and with snippets and facets, and the ratios. Both return the first ten hits.
    /// </summary>
    public static void Run(string index, string plainIndex, int passes, TextWriter output)
    {
        var folder = new IndexFolder(index);
        using var archive = ArchiveIndex.Open(folder.PathOf(folder.Current ?? throw new InvalidOperationException($"No generation in {index}")));
        using var plain = PlainLucene.Open(plainIndex);
        (string Name, Func<CorpusQuery, int> Search)[] engines =
        [
            ("plain", query => plain.Search(query, snippets: false)),
            ("archive", query => archive.Search(new SearchRequest { Query = query.InQueryLanguage(), Snippets = false, Facets = false }).Total),
            ("plain with snippets", query => plain.Search(query, snippets: true)),
            ("archive with snippets, pages, facets", query => archive.Search(new SearchRequest { Query = query.InQueryLanguage() }).Total),
        ];
        var fastest = engines.Select(_ => Enumerable.Repeat(double.MaxValue, CorpusQuery.All.Count).ToArray()).ToArray();
        for (var pass = -WarmPasses; pass < passes; pass++)
        {
            for (var engine = 0; engine < engines.Length; engine++)
            {
                for (var at = 0; at < CorpusQuery.All.Count; at++)
                {
                    var start = Stopwatch.GetTimestamp();
                    engines[engine].Search(CorpusQuery.All[at]);
                    var taken = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                    fastest[engine][at] = pass < 0 ? fastest[engine][at] : Math.Min(fastest[engine][at], taken);
                }
            }
        }

        output.WriteLine("kind\t" + string.Join('\t', engines.Select(engine => engine.Name)) + "\tratio\tratio with snippets");
        foreach (var kind in Enum.GetValues<QueryKind>().Cast<QueryKind?>().Append(null))
        {
            var means = fastest.Select(times => times.Where((_, at) => kind is null || CorpusQuery.All[at].Kind == kind).Average()).ToArray();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind?.ToString() ?? "all"}\t{string.Join('\t', means.Select(mean => mean.ToString("F0", CultureInfo.InvariantCulture)))}\t{means[1] / means[0]:F2}\t{means[3] / means[2]:F2}"));
        }
    }
}
