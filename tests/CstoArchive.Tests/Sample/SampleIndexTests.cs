using CstoArchive.Search;
using CstoArchive.Tests.Cli;

namespace CstoArchive.Tests.Sample;

/// <summary>The sample archive, indexed: what a newcomer types first is found, and every annex stands under its statement.</summary>
internal sealed class SampleIndexTests
{
    /// <summary>Cited by many of the sample's papers and held by none.</summary>
    private const string NotHeld = "A/75/592";

    private static TemporaryArchive s_archive = null!;
    private static ArchiveIndex s_index = null!;
    private static RunReport s_report = null!;

    private static IEnumerable<SampleFact> Read => SampleArchive.Facts.Where(f => f.Status == "ok");

    private static IEnumerable<TestCaseData> Numbers =>
        Read.SelectMany(f => f.Symbols.Concat(f.JobNumbers).Select(n => (Number: n, f.Path))).GroupBy(n => n.Number).Select(g => new TestCaseData(g.Key, g.Select(n => n.Path).ToArray()).SetArgDisplayNames(g.Key));

    [OneTimeSetUp]
    public static void Index()
    {
        s_archive = new TemporaryArchive();
        s_report = s_archive.Run(options => options with { Archive = SampleArchive.Folder }, (_, name, _, _) => Task.FromResult(SampleArchive.Extract(name)));
        s_index = s_archive.Open();
    }

    [OneTimeTearDown]
    public static void Close()
    {
        s_index.Dispose();
        s_archive.Dispose();
    }

    [Test]
    public void Every_document_is_indexed_and_every_unread_file_is_counted()
    {
        Assert.That(s_index.Documents().Select(d => d.Path), Is.EquivalentTo(SampleArchive.Facts.Select(f => f.Path)));
        Assert.That(s_report.Unread.Select(u => (u.Path, u.Status)), Is.EquivalentTo(SampleArchive.Facts.Where(f => f.Status != "ok").Select(f => (f.Path, f.Status))));
    }

    [Test]
    public void Every_annex_is_tied_to_its_statement_and_nothing_else_is() =>
        Assert.That(
            s_index.Documents().Where(d => d.StatementPath is not null).Select(d => $"{d.Path} -> {d.StatementPath}"),
            Is.EquivalentTo(SampleArchive.Facts.Where(f => f.Statement.Length > 0).Select(f => $"{f.Path} -> {f.Statement}")));

    [TestCaseSource(nameof(Numbers))]
    public void A_number_opens_the_documents_that_bear_it(string number, string[] paths)
    {
        var answer = s_index.LookUp(number);

        Assert.That(answer.Status, Is.EqualTo(NumberStatus.Held));
        Assert.That(answer.Documents.Select(d => d.Path), Is.EquivalentTo(paths));
    }

    [TestCase("A/75/906")]
    [TestCase("s/2021/534")]
    [TestCase("21-07422")]
    public void A_newcomer_who_types_the_number_has_the_statement_with_its_annex(string typed)
    {
        var first = s_index.Search(new SearchRequest { Query = typed }).Hits[0];

        Assert.That(first.Path, Is.EqualTo("statements/2021/2021-05-19-cooperation.html"));
        Assert.That(first.Annexes.Select(a => a.Path), Does.Contain("annexes/2021/Annex 2.pdf"));
    }

    [Test]
    public void A_number_that_is_cited_but_not_held_shows_who_cites_it()
    {
        var answer = s_index.LookUp(NotHeld);

        Assert.That(answer.Status, Is.EqualTo(NumberStatus.NotHeld));
        Assert.That(
            answer.CitedBy.Select(c => s_index.Find(c.Id)!.Path),
            Is.EquivalentTo(Read.Where(f => f.Cites.Contains(NotHeld)).Select(f => f.Path)));
    }

    [Test]
    public void An_absent_annex_is_named_without_a_file()
    {
        var statement = s_index.Documents().Single(d => d.Path == "statements/2020/2020-12-02-declaration.txt");

        Assert.That(statement.Attachments, Is.EqualTo([new NamedAttachment("Annex 3.pdf", null)]));
    }

    [TestCase("\"smuggling of migrants. The member States of the Organization\"", "statements/2021/2021-05-19-cooperation.html", TestName = "Across_furniture_in_a_statement")]
    [TestCase("\"use of information and communications technologies\"", "annexes/2021/Annex 2.pdf", TestName = "Across_a_word_broken_over_a_page_with_a_footnote")]
    [TestCase("\"on narcotics and on the preparation of peacekeeping units\"", "annexes/2021/Annex 2.pdf", TestName = "Across_a_word_broken_over_two_pages")]
    [TestCase("\"a lorry with double walls\"", "annexes/2019/A_74_587-EN.pdf", TestName = "In_a_column")]
    [TestCase("\"незаконной торговли стрелковым оружием и лёгкими вооружениями\"", "ru/annexes/2021/Приложение 2.pdf", TestName = "Across_a_Russian_word_broken_over_two_pages")]
    [TestCase("\"единственный забор, который окупается сам\"", "ru/statements/2023/2023-11-23-minskaya-deklaraciya.docx", TestName = "In_a_word_processor_file")]
    public void A_phrase_is_found(string phrase, string path) =>
        Assert.That(s_index.Search(new SearchRequest { Query = phrase, Group = false }).Hits.Select(h => h.Path), Does.Contain(path));
}
