using System.Globalization;
using CstoArchive.Benchmarks.Corpus;
using CstoArchive.Benchmarks.Peers;
using CstoArchive.Benchmarks.Queries;

// The parts of the measurements that are programs; tests/bench/run.py starts them. Everything else are the micro-benchmarks of BenchmarkDotNet.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["corpus", var count, var folder]:
        CorpusWriter.Write(int.Parse(count, CultureInfo.InvariantCulture), folder);
        break;
    case ["change", var count, var folder, var night]:
        CorpusWriter.Change(int.Parse(count, CultureInfo.InvariantCulture), folder, int.Parse(night, CultureInfo.InvariantCulture));
        break;
    case ["plain-index", var html, var index, var threads]:
        PlainLucene.Build(html, index, int.Parse(threads, CultureInfo.InvariantCulture));
        break;
    case ["queries", var index, var plainIndex, var passes]:
        QueryTiming.Run(index, plainIndex, int.Parse(passes, CultureInfo.InvariantCulture), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CorpusWriter).Assembly).Run(args);
        break;
}
