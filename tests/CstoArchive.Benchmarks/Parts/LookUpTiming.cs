using System.Diagnostics;
using System.Globalization;
using CstoArchive.Benchmarks.Corpus;
using CstoArchive.Search;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>
/// <c>look-ups [INDEX]</c>: single look-ups of numbers in process, so that the slow ones show, which a mean hides. On an index of the corpus, or on one made for this.
/// </summary>
internal static class LookUpTiming
{
    private const int WarmUp = 2_000;
    private const int LookUps = 10_000;

    public static void Run(string? index, TextWriter output)
    {
        if (index is null)
        {
            using var made = new PartsIndex();
            Time(made.Index, output);
        }
        else
        {
            var folder = new IndexFolder(index);
            using var archive = ArchiveIndex.Open(folder.PathOf(folder.Current ?? throw new InvalidOperationException($"No generation in {index}")));
            Time(archive, output);
        }
    }

    private static void Time(ArchiveIndex index, TextWriter output)
    {
        Time("held", [.. Enumerable.Range(1, 500).Select(number => $"A/75/{number}")], index, output);
        Time("cited by many", Statement.WantedNumbers, index, output);
        Time("unknown", [.. Enumerable.Range(1, 500).Select(number => $"S/12/{number}")], index, output);
    }

    private static void Time(string kind, IReadOnlyList<string> numbers, ArchiveIndex index, TextWriter output)
    {
        var microseconds = new double[LookUps];
        for (var at = -WarmUp; at < LookUps; at++)
        {
            var number = numbers[(at + WarmUp) % numbers.Count];
            var start = Stopwatch.GetTimestamp();
            index.LookUp(number);
            if (at >= 0)
            {
                microseconds[at] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        }

        Array.Sort(microseconds);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind,-16}{LookUps:N0} look-ups of {numbers.Count} numbers, one thread: p50 {microseconds[LookUps / 2]:N1} µs, p99 {microseconds[LookUps * 99 / 100]:N1} µs, slowest {microseconds[^1]:N0} µs"));
    }
}
