using System.Text.Json;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>The first acceptance case: the archive owner's own dump of the organisation's pages, one file of five documents.</summary>
public class SeedTests
{
    private static readonly Lazy<Task<TemporaryFolder>> _indexed = new(IndexSeedAsync);

    private const string StatementTitle =
        "Statement by the Ministers for Foreign Affairs of the States members of the Collective Security Treaty Organization on cooperation of the Organization with States and international organizations";

    [OneTimeTearDown]
    public static async Task RemoveIndex()
    {
        if (_indexed.IsValueCreated)
        {
            (await _indexed.Value).Dispose();
        }
    }

    [Test]
    public async Task The_dump_is_four_news_items_and_one_statement()
    {
        var documents = await ExtractAsync();

        Assert.That(documents.Select(d => d.GetProperty("kind").GetString()), Is.EqualTo(new[] { "news", "news", "news", "news", "statement" }));
        Assert.That(documents.Select(d => d.GetProperty("date").GetString()), Is.EqualTo(new[] { "2024-07-26", "2024-07-19", "2024-07-19", "2024-07-01", "2021-05-19" }));
        Assert.That(documents.Select(d => d.GetProperty("title").GetString()), Has.All.Not.Empty);
    }

    [Test]
    public async Task The_statement_has_its_facts()
    {
        var statement = (await ExtractAsync())[^1];

        Assert.That(statement.GetProperty("title").GetString(), Is.EqualTo(StatementTitle));
        Assert.That(statement.GetProperty("place").GetString(), Is.EqualTo("Dushanbe"));
        Assert.That(statement.GetProperty("language").GetString(), Is.EqualTo("en"));
        Assert.That(Strings(statement, "symbols"), Is.EqualTo(new[] { "A/75/906", "S/2021/534" }));
        Assert.That(Strings(statement, "jobNumbers"), Is.EqualTo(new[] { "21-07422" }));
        Assert.That(statement.GetProperty("attachments").EnumerateArray().Select(a => a.GetProperty("name").GetString()), Is.EqualTo(new[] { "Annex 2.pdf" }));
    }

    [TestCase("Go back")]
    [TestCase("5/8")]
    [TestCase("Download document")]
    [TestCase("Back to the")]
    public async Task Furniture_is_not_in_the_text_but_kept_aside(string furniture)
    {
        var pages = (await ExtractAsync())[^1].GetProperty("pages").EnumerateArray().ToList();

        Assert.That(pages.Select(p => p.GetProperty("text").GetString()), Has.All.Not.Contain(furniture));
        Assert.That(pages.SelectMany(p => p.GetProperty("removed").EnumerateArray()).Select(r => r.GetString()), Has.Some.Contain(furniture));
    }

    [TestCase("A/75/906")]
    [TestCase("s/2021/534")]
    [TestCase("21-07422")]
    [TestCase("a 75 906")]
    public async Task I_find_the_statement_by_any_of_its_numbers(string number)
    {
        var index = await _indexed.Value;

        var run = await BuiltProgram.Cli.RunAsync("symbol", number, "--index", index["index"], "--json");

        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        var answer = JsonDocument.Parse(run.Output).RootElement;
        Assert.That(answer.GetProperty("status").GetString(), Is.EqualTo("held"));
        Assert.That(answer.GetProperty("documents")[0].GetProperty("title").GetString(), Is.EqualTo(StatementTitle));
    }

    [Test]
    public async Task A_phrase_matches_across_the_furniture_that_stood_in_it()
    {
        var index = await _indexed.Value;

        var run = await BuiltProgram.Cli.RunAsync("search", "\"irregular migration. The CSTO member States also reiterate\"", "--index", index["index"], "--json");

        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        var hits = JsonDocument.Parse(run.Output).RootElement.GetProperty("hits");
        Assert.That(hits.GetArrayLength(), Is.EqualTo(1));
        Assert.That(hits[0].GetProperty("title").GetString(), Is.EqualTo(StatementTitle));
    }

    private static async Task<TemporaryFolder> IndexSeedAsync()
    {
        var folder = new TemporaryFolder();
        var run = await BuiltProgram.Cli.RunAsync("index", "--archive", SharedData.PathOf("real/seed"), "--index", folder["index"], "--quiet");
        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        return folder;
    }

    private static async Task<List<JsonElement>> ExtractAsync()
    {
        var run = await BuiltProgram.Cli.RunAsync("extract", SharedData.PathOf("real/seed/statements-and-news.txt"));
        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static IEnumerable<string?> Strings(JsonElement document, string list) => document.GetProperty(list).EnumerateArray().Select(s => s.GetString());
}
