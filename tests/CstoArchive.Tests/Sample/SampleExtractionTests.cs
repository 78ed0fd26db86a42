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
        var documents = new DocumentExtractor().Extract(Path.Combine(SampleArchive.Folder, file), file);

        Assert.That(documents.Select(d => d.Path), Is.EqualTo(facts.Select(f => f.Path)));
        foreach (var (document, fact) in documents.Zip(facts))
        {
            using (Assert.EnterMultipleScope())
            {
                Check(document, fact);
            }
        }
    }

    private static void Check(ExtractedDocument document, SampleFact fact)
    {
        Assert.That(JsonSerializer.Serialize(document.Status).Trim('"'), Is.EqualTo(fact.Status), document.Reason);
        if (fact.Status != "ok")
        {
            Assert.That(document.Reason, Is.Not.Empty);
            return;
        }

        var text = Words(string.Join('\n', document.Pages.Select(p => p.Text)));
        if (fact.Title.Length > 0)
        {
            Assert.That(document.Title, Is.EqualTo(fact.Title));
        }

        Assert.That(document.Kind, Is.EqualTo(fact.Kind == "annex" ? "paper" : fact.Kind));
        Assert.That(document.Date, Is.EqualTo(fact.Date));
        Assert.That(document.Place ?? "", Is.EqualTo(fact.Place));
        Assert.That(document.Language, Is.EqualTo(fact.Language));
        Assert.That(document.Symbols, Is.EqualTo(fact.Symbols));
        Assert.That(document.JobNumbers, Is.EqualTo(fact.JobNumbers));
        Assert.That(document.Cites, Is.EqualTo(fact.Cites));
        Assert.That(document.Attachments.Select(a => a.Name), Is.EqualTo(fact.Attachments));
        Assert.That(document.Pages, Has.Count.EqualTo(fact.Pages));
        foreach (var phrase in fact.Contains.Append(fact.FirstWords))
        {
            Assert.That(text, Does.Contain(phrase));
        }

        foreach (var phrase in fact.Lacks)
        {
            Assert.That(text, Does.Not.Contain(phrase));
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
