using System.Diagnostics;
using System.Globalization;
using CstoArchive.Benchmarks.Parts;
using CstoArchive.Symbols;

namespace CstoArchive.Benchmarks.Scanning;

/// <summary>
/// <c>symbols [FILE]</c>: the scanner, the regular expression and the pass over the digits take turns over one text, in one run of some seconds; printed are medians and ratios. A ratio of two things
/// measured in turns holds on a busy machine, where a figure does not.
/// </summary>
internal static class ScanTiming
{
    private const int Rounds = 15;

    /// <summary>The compiler optimises what is called often, in the background: so long each contender runs before anything is measured.</summary>
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);

    public static void Run(string? file, TextWriter output)
    {
        var text = file is null ? ScannerBenchmark.Text : File.ReadAllText(file);
        (string Name, Func<int> Work)[] contenders =
        [
            ("scanner", () => SymbolScanner.Scan(text).Symbols.Count),
            ("compiled regular expression", () => Contenders.CompiledRegex(text)),
            ("IndexOfAny of the digits", () => Contenders.IndexOfAnyDigit(text)),
        ];

        foreach (var (_, work) in contenders)
        {
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < s_warmUp;)
            {
                work();
            }
        }

        var seconds = contenders.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                contenders[i].Work();
                seconds[i].Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        var medians = seconds.Select(s => s.Order().ElementAt(Rounds / 2)).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Length * 2 / 1e6:N1} MB of UTF-16 text, one thread, median of {Rounds}"));
        for (var i = 0; i < contenders.Length; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contenders[i].Name,-28}{text.Length * 2 / 1e6 / medians[i],8:N0} MB/s   {contenders[i].Work(),8:N0} found   scanner {medians[i] / medians[0]:N2} times as fast"));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = SymbolScanner.Scan(text);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the scanner allocates {bytes / Math.Max(1.0, found.Symbols.Count + found.JobNumbers.Count):N0} bytes for each number found, and nothing else"));
    }
}
