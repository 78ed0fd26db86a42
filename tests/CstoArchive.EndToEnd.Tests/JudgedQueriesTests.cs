using System.Text.Json;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>Queries that people put to such an archive, with the documents they want: <c>tests/judged/domain.tsv</c>.</summary>
public class JudgedQueriesTests
{
    private sealed record Judged(string Archive, string Kind, string Query, string[] Wanted);

    [Test]
    public async Task The_wanted_document_comes_first_in_the_sample_archive() => await Check("sample", SampleService.Index);

    [Test]
    public async Task The_wanted_document_comes_first_among_real_papers()
    {
        await RealArchive.IndexedAsync();
        await Check("real", RealArchive.Index);
    }

    /// <summary>At least 95 in 100 of known items first, every number first, and every topic among the first five.</summary>
    private static async Task Check(string archive, string index)
    {
        var judged = File.ReadLines(Repository.PathOf("tests/judged/domain.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(row => new Judged(row[0], row[1], row[2], row[3].Split('|'))).Where(row => row.Archive == archive).ToList();
        using var folder = new TemporaryFolder();
        await File.WriteAllLinesAsync(folder["queries.tsv"], judged.Select((row, i) => $"{i}\t{row.Query}"));

        var run = await BuiltProgram.Cli.RunAsync("search", "--queries", folder["queries.tsv"], "--run", "t", "--top", "5", "--index", index);

        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        var ranked = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToLookup(line => int.Parse(line[0]), line => Uri.UnescapeDataString(line[2]));
        var missed = judged.Select((row, i) => (Row: row, Ranked: ranked[i].Take(row.Kind == "topic" ? 5 : 1)))
            .Where(q => !q.Ranked.Intersect(q.Row.Wanted.Select(WithoutExtension)).Any()).ToList();
        var why = string.Join('\n', missed.Select(m => $"{m.Row.Kind}: {m.Row.Query}: {string.Join(", ", m.Ranked)}"));
        TestContext.Out.WriteLine($"{judged.Count - missed.Count} of {judged.Count}\n{why}");
        Assert.Multiple(() =>
        {
            Assert.That(missed.Where(m => m.Row.Kind is "number" or "topic"), Is.Empty, why);
            Assert.That(missed, Has.Count.LessThanOrEqualTo(judged.Count / 20), why);
        });
    }

    private static string WithoutExtension(string path)
    {
        var item = path.LastIndexOf('#');
        return Path.ChangeExtension(item < 0 ? path : path[..item], null) + (item < 0 ? "" : path[item..]);
    }

    [Test]
    public async Task The_page_of_a_snippet_is_right_for_500_hits_over_real_papers()
    {
        await RealArchive.IndexedAsync();
        var (service, address) = await SampleService.ServeAsync(RealArchive.Index);
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            var texts = new Dictionary<string, Dictionary<int, string>>();
            var (hits, wrong) = (0, new List<string>());
            foreach (var query in new[] { "international", "security", "human rights", "\"United Nations\"", "development NEAR/20 countries", "peace -war", "secur*", "droits OR derechos", "2024" })
            {
                var found = await Json($"/api/search?size=100&group=false&q={Uri.EscapeDataString(query)}");
                foreach (var hit in found.GetProperty("hits").EnumerateArray())
                {
                    hits++;
                    var id = hit.GetProperty("id").GetString()!;
                    if (!texts.TryGetValue(id, out var pages))
                    {
                        var text = await Json($"/api/documents/{id}/text");
                        texts.Add(id, pages = text.GetProperty("pages").EnumerateArray().ToDictionary(p => p.GetProperty("number").GetInt32(), p => OneLine(p.GetProperty("text").GetString()!)));
                    }

                    foreach (var snippet in hit.GetProperty("snippets").EnumerateArray())
                    {
                        var shown = OneLine(string.Concat(snippet.GetProperty("fragments").EnumerateArray().Select(f => f.GetProperty("text").GetString())));
                        if (!pages[snippet.GetProperty("page").GetInt32()].Contains(shown, StringComparison.Ordinal))
                        {
                            wrong.Add($"{query}: {hit.GetProperty("path")}, page {snippet.GetProperty("page")}: {shown}");
                        }
                    }
                }
            }

            Assert.That(hits, Is.GreaterThanOrEqualTo(500));
            Assert.That(wrong, Is.Empty);

            async Task<JsonElement> Json(string path) => JsonDocument.Parse(await client.GetStringAsync(path)).RootElement;
        }
        finally
        {
            service.Kill();
            await service.WaitForExitAsync();
            service.Dispose();
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
