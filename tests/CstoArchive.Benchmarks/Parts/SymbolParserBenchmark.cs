using BenchmarkDotNet.Attributes;
using CstoArchive.Symbols;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>One symbol that stands alone: read, keyed, and told what it is; a mean over short and long ones, tidy and untidy.</summary>
public class SymbolParserBenchmark
{
    private const int Count = 12;

    private static readonly string[] s_symbols =
    [
        "A/75/906", "S/2021/534", "s/res/2535 (2020)", "A/RES/217 A (III)", "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1", "CCPR/C/105/D/1867/2009", "A/C.1/76/L.12/Rev.1", "A/62/17 (Part I)",
        "UNEP/EA.4/RES.1", "А/75/906*", "S/PV.9687 (Resumption 1)", "CEDAW/C/MKD/CO/4-5",
    ];

    private static readonly DocumentSymbol[] s_parsed = [.. s_symbols.Select(symbol => DocumentSymbol.Parse(symbol).Symbol ?? throw new InvalidOperationException($"{symbol} is no symbol"))];

    [Benchmark(OperationsPerInvoke = Count)]
    public int Parse()
    {
        var length = 0;
        foreach (var symbol in s_symbols)
        {
            length += DocumentSymbol.Parse(symbol).Symbol!.Canonical.Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ParseAndKey()
    {
        var length = 0;
        foreach (var symbol in s_symbols)
        {
            length += DocumentSymbol.Parse(symbol).Symbol!.Key.Length;
        }

        return length;
    }

    /// <summary>Whatever a person types that may be a number.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int ReadNumber()
    {
        var found = 0;
        foreach (var symbol in s_symbols)
        {
            found += DocumentNumber.Read(symbol).Symbols.Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Describe()
    {
        var length = 0;
        foreach (var symbol in s_parsed)
        {
            length += symbol.Describe().Length;
        }

        return length;
    }
}
