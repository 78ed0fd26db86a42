using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using CstoArchive.Benchmarks.Scanning;
using CstoArchive.Symbols;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>
/// The scanner on prose with the symbols, citations and page furniture of an annex, against one compiled regular expression for the same language and against the fastest possible pass over the
/// text, which only counts its digits.
/// </summary>
[Config(typeof(Columns))]
public class ScannerBenchmark
{
    private const int Repeats = 2000;

    /// <summary>The text scanned: one passage over and over.</summary>
    internal static readonly string Text = string.Concat(Enumerable.Repeat(Passage, Repeats));

    private const string Passage =
        """
        The member States of the organization noted with concern that illegal movement across the borders of the region has not ceased, and that those who
        profit from it have found new roads. They recalled what had been said at their meeting in Dushanbe on 19 May, and asked the Secretariat to keep the
        matter under review. In the view of the participants, no single country can answer this question alone; joint exercises, shared training of border
        guards, and a common list of those who are sought will remain the heart of the work for the coming 3 years. The representative of the host country
        said that between 1995 and 2020 the number of such cases had grown by 40 per cent, and that the figures were, if anything, too low.
        In accordance with Security Council resolution 2535 (2020) and General Assembly resolution 75/1, the text is circulated as a document of both organs
        (see A/75/906, annex, para. 4). Nothing in it is meant to prejudge the outcome of the talks, which the participants hope will be resumed before the end of the year and
        brought to a close and/or suspended by agreement. A further statement will be made when the ministers have met. The participants thanked the host for
        the warm reception, the order of the proceedings and the time that was given to each of them to state the position of their Governments in full.

        """;

    [Benchmark(Baseline = true)]
    public int Scanner() => SymbolScanner.Scan(Text).Symbols.Count;

    [Benchmark]
    public int CompiledRegex() => Contenders.CompiledRegex(Text);

    [Benchmark]
    public int IndexOfAnyDigit() => Contenders.IndexOfAnyDigit(Text);

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(new Throughput());
    }

    /// <summary>Megabytes of UTF-16 text a second.</summary>
    private sealed class Throughput : IColumn
    {
        public string Id => nameof(Throughput);

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Megabytes of UTF-16 text a second, one thread";

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
            summary[benchmarkCase]?.ResultStatistics is { } statistics ? (Text.Length * 2 / 1e6 / (statistics.Mean / 1e9)).ToString("N0", CultureInfo.InvariantCulture) : "?";
    }
}
