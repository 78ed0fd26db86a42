using System.Text.Json;
using CstoArchive.Cli;

namespace CstoArchive.Tests.Cli.Verbs;

internal sealed class SymbolVerbsTests
{
    [Test]
    public void Parse_answers_every_line_with_one_object()
    {
        var run = CommandLineRun.With("a 75 906\nand/or\n\nA/75/906-S/2021/534\n21-07422\n", "parse", "--json");

        var lines = Lines(run.Output);
        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(lines.Select(line => line.GetProperty("input").GetString()), Is.EqualTo(["a 75 906", "and/or", "", "A/75/906-S/2021/534", "21-07422"]));
        Assert.That(lines.Select(line => line.GetProperty("symbol").GetString()), Is.EqualTo(["A/75/906", null, null, "A/75/906", null]));
        Assert.That(lines[3].GetProperty("symbols").EnumerateArray().Select(symbol => symbol.GetString()), Is.EqualTo(["A/75/906", "S/2021/534"]));
        Assert.That(lines[4].GetProperty("jobNumber").GetString(), Is.EqualTo("21-07422"));
    }

    [Test]
    public void Parse_explains_a_symbol()
    {
        var line = Lines(CommandLineRun.With("S/2021/534", "parse").Output)[0];

        Assert.That(line.GetProperty("organ").GetString(), Is.EqualTo("S"));
        Assert.That(line.GetProperty("year").GetInt32(), Is.EqualTo(2021));
        Assert.That(line.GetProperty("description").GetString(), Does.StartWith("Security Council"));
    }

    [Test]
    public void Scan_finds_symbols_and_job_numbers_with_their_places()
    {
        const string text = "Приложение: migration.A/75/906 S/2021/534 21-07422 5/8 The States";

        var line = Lines(CommandLineRun.With(text, "scan").Output).Single();

        var symbol = line.GetProperty("symbols")[0];
        Assert.That(text[symbol.GetProperty("start").GetInt32()..symbol.GetProperty("end").GetInt32()], Is.EqualTo("A/75/906"));
        Assert.That(symbol.GetProperty("form").GetString(), Is.EqualTo("printed"));
        var job = line.GetProperty("jobNumbers")[0];
        Assert.That(text[job.GetProperty("start").GetInt32()..job.GetProperty("end").GetInt32()], Is.EqualTo("21-07422"));
    }

    [Test]
    public void Scan_keeps_the_ids_of_json_lines()
    {
        var run = CommandLineRun.With("{\"id\":7,\"text\":\"A/75/906\"}\n\n{\"id\":\"b\",\"text\":\"nothing\"}\n{\"text\":\"S/2021/534\"}\n", "scan", "--jsonl");

        var lines = Lines(run.Output);
        Assert.That(lines[0].GetProperty("id").GetInt32(), Is.EqualTo(7));
        Assert.That(lines[1].GetProperty("id").GetString(), Is.EqualTo("b"));
        Assert.That(lines.Select(line => line.GetProperty("symbols").GetArrayLength()), Is.EqualTo([1, 0, 1]));
    }

    [TestCase("not json")]
    [TestCase("{\"id\":1}")]
    [TestCase("[]")]
    [TestCase("{\"text\":7}")]
    public void Scan_says_which_line_is_no_json(string line)
    {
        var run = CommandLineRun.With("{\"text\":\"\"}\n" + line + "\n", "scan", "--jsonl");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongArguments));
        Assert.That(run.Error, Does.Contain("Line 2"));
    }

    private static List<JsonElement> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
