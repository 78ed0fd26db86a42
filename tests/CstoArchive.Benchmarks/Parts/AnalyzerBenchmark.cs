using BenchmarkDotNet.Attributes;
using CstoArchive.Benchmarks.Corpus;
using CstoArchive.Search.Analysis;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>The text of one statement of the corpus to the tokens of the text field: words, stems, numbers. A mean over a hundred, of which every tenth is Russian.</summary>
public class AnalyzerBenchmark
{
    private const int Statements = 100;

    private readonly string[] _texts = [.. Enumerable.Range(1, Statements).Select(number => Statement.Make(number).Body)];
    private readonly TextAnalysis _analysis = new();
    private readonly List<Token> _tokens = [];

    [Benchmark(OperationsPerInvoke = Statements)]
    public int Statement_to_tokens()
    {
        var words = 0;
        foreach (var text in _texts)
        {
            _tokens.Clear();
            words += _analysis.AddTokens(text, _tokens, 1);
        }

        return words;
    }
}
