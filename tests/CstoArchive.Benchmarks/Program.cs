using System.Globalization;
using System.Text.Json;
using CstoArchive.Benchmarks.Corpus;
using CstoArchive.Benchmarks.Parts;
using CstoArchive.Benchmarks.Peers;
using CstoArchive.Benchmarks.Queries;
using CstoArchive.Benchmarks.Scanning;
using CstoArchive.Extraction;

// The parts of the measurements that are programs; tests/bench/run.py starts them. Everything else goes to BenchmarkDotNet: the benchmarks of the parts, all or those of its --filter.
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
    case ["symbols", .. var texts]:
        ScanTiming.Run(texts.FirstOrDefault(), Console.Out);
        break;
    case ["look-ups", .. var index]:
        LookUpTiming.Run(index.FirstOrDefault(), Console.Out);
        break;
    case ["extract-in-process", .. var files]:
        // What `csto-archive extract` does, but for the worker processes and their limits.
        var extractor = new DocumentExtractor();
        foreach (var document in files.SelectMany(file => extractor.Extract(file, file)))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(document, ExtractionJson.Readable.ExtractedDocument));
        }

        break;
    default:
        PartBenchmarks.Run(args);
        break;
}
