using System.Globalization;
using System.Text.RegularExpressions;
using CstoArchive.Extraction;
using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Tests.Extraction.Pdf;

/// <summary>What is read of real papers, held against what is printed on them. The floors are a little under what is reached.</summary>
internal sealed partial class RealPaperTests
{
    /// <summary>Longer papers are left to the benchmark.</summary>
    private const int MaxPages = 6;

    private sealed record Paper(string File, string Title, string Date, string[] Symbols, string JobNumber, ReadDocument Read);

    private static readonly Lazy<IReadOnlyList<Paper>> Papers = new(Load);

    [OneTimeSetUp]
    public static void NeedsThePapers() => _ = SharedData.PathOf("real/papers");

    [Test]
    public void Own_symbols_are_found_and_no_others()
    {
        var papers = Papers.Value.Where(p => p.Symbols.Length > 0).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(Share(papers, p => p.Symbols.All(s => p.Read.Symbols.Select(Flat).Contains(s))), Is.GreaterThanOrEqualTo(0.93));
            Assert.That(Share(papers, p => p.Read.Symbols.All(s => p.Symbols.Contains(Flat(s)))), Is.GreaterThanOrEqualTo(0.98));
        });
    }

    [Test]
    public void Job_numbers_are_found() =>
        Assert.That(Share(Papers.Value.Where(p => p.JobNumber.Length > 0).ToList(), p => p.Read.JobNumbers.Contains(p.JobNumber)), Is.GreaterThanOrEqualTo(0.97));

    [Test]
    public void Masthead_dates_are_right() =>
        Assert.That(
            Share(Papers.Value.Where(p => p.Read.Dates.Count > 0 && p.Date.Length == 10).ToList(), p => p.Read.Dates[0].Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == p.Date),
            Is.GreaterThanOrEqualTo(0.97));

    [Test]
    public void Titles_are_found() =>
        Assert.That(
            Share(Papers.Value.Where(p => p.Title.Length > 0).ToList(), p => IsTitle(Words(p.Title), Words(p.Read.TitleCandidates is [var title, ..] ? title : ""))),
            Is.GreaterThanOrEqualTo(0.9));

    [Test]
    public void No_running_line_is_left_in_the_text()
    {
        foreach (var paper in Papers.Value.Where(p => p.Symbols.Length > 0))
        {
            var lines = paper.Read.Pages.Skip(1).SelectMany(p => p.Text.Split('\n').Where(l => l.Length > 0).ToArray() is { Length: > 0 } all ? [all[0], all[^1]] : Array.Empty<string>());
            Assert.That(lines.Where(l => paper.Symbols.Contains(Flat(l)) || PageOfPages().IsMatch(l)), Is.Empty, paper.File);
        }
    }

    private static List<Paper> Load()
    {
        var folder = SharedData.PathOf("real/papers");
        var rows = File.ReadAllLines(Path.Combine(folder, "manifest.tsv")).Select(l => l.Split('\t')).ToList();
        var column = rows[0].Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i);
        return rows.Skip(1)
            .Where(r => r[column["text_layer"]] == "yes" && r[0].EndsWith(".pdf", StringComparison.Ordinal) && int.Parse(r[column["pages"]]) <= MaxPages)
            .Select(r => new Paper(
                r[0],
                r[column["title_printed"]],
                r[column["date_printed_iso"]],
                r[column["un_symbols_printed"]].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Flat).ToArray(),
                r[column["job_number"]],
                PdfReader.Read(File.ReadAllBytes(Path.Combine(folder, r[0])))))
            .ToList();
    }

    private static double Share(List<Paper> papers, Predicate<Paper> right)
    {
        foreach (var miss in papers.Where(p => !right(p)))
        {
            TestContext.Out.WriteLine(miss.File);
        }

        return papers.Count(p => right(p)) / (double)papers.Count;
    }

    private static bool IsTitle(string wanted, string read) =>
        wanted == read || (read.Length >= 0.6 * wanted.Length && wanted.Contains(read)) || (wanted.Length >= 0.6 * read.Length && read.Contains(wanted));

    private static string Words(string text) => string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(m => m.Value));

    private static string Flat(string symbol) => symbol.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d+/\d+(?: \d\d-\d{5})?$")]
    private static partial Regex PageOfPages();
}
