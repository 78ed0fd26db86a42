using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace CstoArchive.Tests.Sample;

/// <summary>The archive that newcomers try first is whole, and is what its table of facts says.</summary>
internal sealed class SampleArchiveTests
{
    private static IEnumerable<SampleFact> Pdfs => SampleArchive.Facts.Where(f => f.Path.EndsWith(".pdf", StringComparison.Ordinal));

    [Test]
    public void Every_file_has_its_facts_and_every_fact_its_file()
    {
        var files = Directory.EnumerateFiles(SampleArchive.Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(SampleArchive.Folder, f).Replace('\\', '/'));

        Assert.That(SampleArchive.FactsByFile.Select(g => g.Key), Is.EquivalentTo(files));
    }

    [Test]
    public void Every_annex_has_its_statement() =>
        Assert.That(
            SampleArchive.Facts.Where(f => f.Statement.Length > 0).Select(f => f.Statement).Distinct(),
            Is.SubsetOf(SampleArchive.Facts.Where(f => f.Kind == "statement").Select(f => f.Path)));

    [Test]
    public void Paths_are_listed_once() => Assert.That(SampleArchive.Facts.Select(f => f.Path), Is.Unique);

    [TestCaseSource(nameof(Pdfs))]
    public void A_paper_opens_and_has_its_pages_or_does_not_open(SampleFact fact)
    {
        var bytes = File.ReadAllBytes(SampleArchive.FullPath(fact));
        switch (fact.Status)
        {
            case "encrypted":
                Assert.That(() => PdfDocument.Open(bytes), Throws.TypeOf<PdfDocumentEncryptedException>());
                break;
            case "malformed":
                Assert.That(() => PdfDocument.Open(bytes), Throws.Exception);
                break;
            default:
                using (var pdf = PdfDocument.Open(bytes))
                {
                    Assert.That(pdf.NumberOfPages, Is.EqualTo(fact.Pages));
                    Assert.That(pdf.GetPages().All(p => p.Letters.Count > 0), Is.EqualTo(fact.Status == "ok"));
                }

                break;
        }
    }
}
