using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using CstoArchive.Symbols;

namespace CstoArchive.Benchmarks;

/// <summary>
/// The scanner on prose with the symbols, citations and page furniture of an annex, against one compiled regular expression for the same language and against the fastest possible pass over the
/// text, which only counts its digits.
/// </summary>
[Config(typeof(Configuration))]
[MemoryDiagnoser]
public partial class SymbolScanBenchmark
{
    private const int Repeats = 2000;

    /// <summary>UTF-16 bytes of the text scanned.</summary>
    private static readonly string s_text = string.Concat(Enumerable.Repeat(Passage, Repeats));

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");

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
    public int Scanner() => SymbolScanner.Scan(s_text).Symbols.Count;

    [Benchmark]
    public int CompiledRegex()
    {
        var count = 0;
        for (var match = Language().Match(s_text); match.Success; match = match.NextMatch())
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public int IndexOfAnyDigit()
    {
        var count = 0;
        var rest = s_text.AsSpan();
        for (var at = rest.IndexOfAny(s_digits); at >= 0; at = rest.IndexOfAny(s_digits))
        {
            count++;
            rest = rest[(at + 1)..];
        }

        return count;
    }

    /// <summary>Symbols, numbers of resolutions behind their word, and job numbers: what a careful regular expression can say of the language.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9_/@\\])(?:[ASET]|ST|CCPR|CAT|CEDAW|CERD|CRC|CMW|CED|CRPD|HRI|DP|TD|UNCTAD|UNEP|FCCC|ICCD|CBD|JIU|ECE|HSP|ISBA|CD|DC|NPT|CCW|PBC|CAC|CTOC|UNODC)"
        + @"(?:\s?[/∕⁄]\s?(?:(?:E?S-)?\d{1,6}(?:-\d{1,4})?[A-Z]?|[A-Za-z]{1,12}(?:\.\s?(?:\d{1,5}|[IVX]{1,6}|[A-Za-z]{1,8}))*)(?:\s?\((?:(?:E?S-)?[IVXL]{1,8}|Part [IVX]+|Vol\. [IVX]+|Sect\. \d+|Resumption \d+|\d{1,4})\))?[A-Z]?)+(?![A-Za-z0-9])"
        + @"|(?:(?i:resolutions?|decisions?|резолюци\p{L}{1,3}|решени\p{L}{1,2}|résolutions?|resoluci\p{L}{1,5})\s(?:\p{L}+\s){0,4}?(?:№\s?)?)(?:E?S-)?\d{1,4}(?:/\d{1,3}|\s?[A-Z]?\s?\((?:\d{4}|(?:E?S-)?[IVXL]{1,8})\))?(?:(?:,| and| и| et| y)\s(?:\d{1,4}(?:/\d{1,3}|\s?\(\d{4}\))))*"
        + @"|(?<![\d/])(?:GE\.|V\.)?\d\d-\d{5}(?!\d)",
        RegexOptions.Compiled | RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    private sealed class Configuration : ManualConfig
    {
        public Configuration()
        {
            AddJob(Job.ShortRun);
            AddColumn(new Throughput());
        }
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
            summary[benchmarkCase]?.ResultStatistics is { } statistics ? (s_text.Length * 2 / 1e6 / (statistics.Mean / 1e9)).ToString("N0", CultureInfo.InvariantCulture) : "?";
    }
}
