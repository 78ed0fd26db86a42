using System.Text.Json;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>Real papers, statements and the owner's dump, indexed in one run.</summary>
public class RealDocumentsTests
{
    [Test]
    public async Task One_run_reads_them_all_and_each_paper_is_found_by_the_symbol_printed_on_it()
    {
        var archive = SharedData.PathOf("real");
        var run = await RealArchive.IndexedAsync();

        Assert.That(run.ExitStatus, Is.EqualTo(3), run.Error);
        var report = JsonDocument.Parse(run.Output).RootElement;
        var files = Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories).Count();
        Assert.That(report.GetProperty("seen").GetInt32(), Is.EqualTo(files));
        Assert.That(report.GetProperty("unread").EnumerateArray().Select(u => u.GetProperty("status").GetString()), Has.None.EqualTo("crashed").And.None.EqualTo("timeout"));

        var printed = PrintedSymbols(Path.Combine(archive, "papers", "manifest.tsv"));
        var unread = report.GetProperty("unread").EnumerateArray().Select(u => Path.GetFileName(u.GetProperty("path").GetString()!)).ToHashSet();
        var looked = await BuiltProgram.Cli.RunAsync(["symbol", .. printed.Select(p => p.Symbol), "--index", RealArchive.Index, "--json"]);
        var answers = looked.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(answers, Has.Count.EqualTo(printed.Count));

        var missed = printed.Zip(answers)
            .Where(pair => !pair.Second.GetProperty("documents").EnumerateArray().Any(d => d.GetProperty("path").GetString() == "papers/" + pair.First.File))
            .Select(pair => $"{pair.First.File}: {pair.First.Symbol}{(unread.Contains(pair.First.File) ? " (unread)" : "")}")
            .ToList();
        TestContext.Out.WriteLine($"{printed.Count - missed.Count} of {printed.Count} printed symbols find their paper; missed:\n{string.Join('\n', missed)}");
        Assert.That(missed.Count(m => !m.EndsWith("(unread)", StringComparison.Ordinal)), Is.LessThanOrEqualTo(printed.Count / 100), string.Join('\n', missed));
    }

    /// <summary>The file and each symbol printed on it, for born-digital PDFs: the OCR layer of an old scan may misread the symbol itself ("E/CNA/UO").</summary>
    private static List<(string File, string Symbol)> PrintedSymbols(string manifest)
    {
        var rows = File.ReadLines(manifest).Select(line => line.Split('\t')).ToList();
        int Column(string name) => Array.IndexOf(rows[0], name);
        var (file, symbols, layer) = (Column("file"), Column("un_symbols_printed"), Column("text_layer"));
        return
        [
            .. from row in rows.Skip(1)
               where row[file].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && row[layer] == "yes"
               from symbol in row[symbols].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
               select (row[file], symbol),
        ];
    }
}
