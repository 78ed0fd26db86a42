using System.Text.Json;
using CstoArchive.Extraction;

namespace CstoArchive.Tests.Sample;

/// <summary>What the indexer sees in each file of the sample archive is what stands in it.</summary>
internal sealed class SampleExtractionTests
{
    private static IEnumerable<TestCaseData> Files => SampleArchive.FactsByFile.Select(g => new TestCaseData(g.Key, g.ToArray()).SetArgDisplayNames(g.Key));

    [TestCaseSource(nameof(Files))]
    public void A_file_says_what_its_facts_say(string file, SampleFact[] facts)
    {
        var documents = SampleArchive.Extract(file);

        Assert.That(documents.Select(d => d.Path), Is.EqualTo(facts.Select(f => f.Path)));
        var differences = documents.Zip(facts).SelectMany(pair => Differences(pair.First, pair.Second)).ToArray();
        Assert.That(differences, Is.Empty);
    }

    private static IEnumerable<string> Differences(ExtractedDocument document, SampleFact fact)
    {
        foreach (var difference in Compare("status", fact.Status, JsonSerializer.Serialize(document.Status).Trim('"')))
        {
            yield return difference;
        }

        if (fact.Status != "ok")
        {
            if (string.IsNullOrEmpty(document.Reason))
            {
                yield return "no reason";
            }

            yield break;
        }

        var text = Words(string.Join('\n', document.Pages.Select(p => p.Text)));
        IEnumerable<string>[] differences =
        [
            fact.Title.Length == 0 ? [] : Compare("title", fact.Title, document.Title),
            Compare("kind", fact.Kind == "annex" ? "paper" : fact.Kind, document.Kind),
            Compare("date", $"{fact.Date:yyyy-MM-dd}", $"{document.Date:yyyy-MM-dd}"),
            Compare("place", fact.Place, document.Place ?? ""),
            Compare("language", fact.Language, document.Language),
            Compare("symbols", Joined(fact.Symbols), Joined(document.Symbols)),
            Compare("job numbers", Joined(fact.JobNumbers), Joined(document.JobNumbers)),
            Compare("cites", Joined(fact.Cites), Joined(document.Cites)),
            Compare("attachments", Joined(fact.Attachments), Joined(document.Attachments.Select(a => a.Name))),
            Compare("pages", $"{fact.Pages}", $"{document.Pages.Count}"),
            fact.Contains.Append(fact.FirstWords).Where(phrase => !text.Contains(phrase, StringComparison.Ordinal)).Select(phrase => $"lost: {phrase}"),
            fact.Lacks.Where(phrase => text.Contains(phrase, StringComparison.Ordinal)).Select(phrase => $"left in the text: {phrase}"),
        ];
        foreach (var difference in differences.SelectMany(d => d))
        {
            yield return difference;
        }
    }

    private static IEnumerable<string> Compare(string what, string expected, string? found) =>
        expected == found ? [] : [$"{what}: expected {expected}, found {found ?? "nothing"}"];

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
