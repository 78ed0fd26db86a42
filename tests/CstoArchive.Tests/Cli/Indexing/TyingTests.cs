using CstoArchive.Cli.Indexing;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Indexing;

internal sealed class TyingTests
{
    [Test]
    public void Ties_a_file_to_the_page_that_names_it()
    {
        var tied = Tie(
            Statement("2021/statement.html", names: ["Annex 2.pdf"]),
            Statement("2021/other.html"),
            Paper("2021/Annex 2.pdf"));

        Assert.That(tied["2021/Annex 2.pdf"].Statement, Is.EqualTo("2021/statement.html"));
        Assert.That(tied["2021/statement.html"].Attachments[0].Path, Is.EqualTo("2021/Annex 2.pdf"));
    }

    [TestCase("files/annex_2.pdf")]
    [TestCase("./files/Annex%202.pdf")]
    [TestCase("../2021/files/Annex%202.pdf#page=3")]
    [TestCase("/2021/files/Annex%202.pdf")]
    [TestCase("https://example.org/upload/2021/Annex%202.pdf?download=1")]
    public void Ties_a_file_to_the_page_that_links_it(string href)
    {
        var tied = Tie(
            Statement("2021/statement.html", links: [("Download document", href)]),
            Statement("2021/other.html"),
            Paper("2021/files/Annex 2.pdf"));

        Assert.That(tied["2021/files/Annex 2.pdf"].Statement, Is.EqualTo("2021/statement.html"));
    }

    [Test]
    public void Takes_the_file_of_the_pages_own_folder_among_several_of_one_name()
    {
        var tied = Tie(
            Statement("2020/statement.html", names: ["Annex.pdf"]),
            Statement("2021/statement.html", names: ["Annex.pdf"]),
            Statement("2020/second.html"),
            Statement("2021/second.html"),
            Paper("2020/annexes/Annex.pdf"),
            Paper("2021/annexes/Annex.pdf"));

        Assert.That(tied["2020/annexes/Annex.pdf"].Statement, Is.EqualTo("2020/statement.html"));
        Assert.That(tied["2021/annexes/Annex.pdf"].Statement, Is.EqualTo("2021/statement.html"));
    }

    [Test]
    public void Takes_the_file_that_bears_the_pages_symbol_before_nearer_ones_of_the_same_name()
    {
        var tied = Tie(
            Statement("statements/2021/a.txt", names: ["Annex 1.pdf"], symbols: ["A/75/905"]),
            Paper("statements/2022/a_files/Annex 1.pdf"),
            Paper("statements/2024/b_files/Annex 1.pdf"),
            Paper("annexes/2021/Annex 1.pdf", symbols: ["A/75/905"]));

        Assert.That(tied["statements/2021/a.txt"].Attachments.Single().Path, Is.EqualTo("annexes/2021/Annex 1.pdf"));
        Assert.That(tied["annexes/2021/Annex 1.pdf"].Statement, Is.EqualTo("statements/2021/a.txt"));
    }

    [Test]
    public void Does_not_give_the_annex_of_one_statement_to_another_that_names_a_file_of_its_own_so()
    {
        var tied = Tie(
            Statement("2020/a.html", names: ["Annex 2.pdf"]),
            Statement("2021/b.html", names: ["Annex 2.pdf"]),
            Paper("2021/Annex 2.pdf"));

        Assert.That(tied["2021/Annex 2.pdf"].Statement, Is.EqualTo("2021/b.html"));
        Assert.That(tied["2020/a.html"].Attachments[0].Path, Is.Null);
    }

    [Test]
    public void Lets_the_shared_symbol_decide_between_two_pages_that_name_the_file()
    {
        var tied = Tie(
            Statement("a.html", names: ["Annex 2.pdf"]),
            Statement("b.html", names: ["Annex 2.pdf"], symbols: ["A/75/906"]),
            Paper("Annex 2.pdf", symbols: ["A/75/906", "S/2021/534"]));

        Assert.That(tied["Annex 2.pdf"].Statement, Is.EqualTo("b.html"));
    }

    [Test]
    public void Says_which_attachment_is_absent()
    {
        var tied = Tie(Statement("a.txt", names: ["Annex 2.pdf"]));

        Assert.That(tied["a.txt"].Attachments[0].Path, Is.Null);
    }

    [Test]
    public void Ties_the_files_of_a_folder_to_its_only_statement()
    {
        var tied = Tie(Statement("2021-05-19/statement.html"), Paper("2021-05-19/one.pdf"), Paper("2021-05-19/two.pdf"));

        Assert.That(tied["2021-05-19/one.pdf"].Statement, Is.EqualTo("2021-05-19/statement.html"));
        Assert.That(tied["2021-05-19/two.pdf"].Statement, Is.EqualTo("2021-05-19/statement.html"));
    }

    [Test]
    public void Ties_nothing_by_folder_where_several_statements_stand()
    {
        var tied = Tie(Statement("a.html"), Statement("b.html"), Paper("annex.pdf"));

        Assert.That(tied["annex.pdf"].Statement, Is.Null);
    }

    [Test]
    public void Ties_nothing_by_folder_to_a_listing_of_several_items()
    {
        var tied = Tie(Statement("news.txt", item: "#1"), Statement("news.txt", item: "#2"), Paper("paper.pdf"));

        Assert.That(tied["paper.pdf"].Statement, Is.Null);
    }

    [Test]
    public void Ties_a_file_that_bears_the_statements_file_name()
    {
        var tied = Tie(Statement("2021-05-19.html"), Statement("2021-05-20.html"), Paper("2021-05-19.pdf"), Paper("2021-05-20_annex.pdf"), Paper("2021-05-201.pdf"));

        Assert.That(tied["2021-05-19.pdf"].Statement, Is.EqualTo("2021-05-19.html"));
        Assert.That(tied["2021-05-20_annex.pdf"].Statement, Is.EqualTo("2021-05-20.html"));
        Assert.That(tied["2021-05-201.pdf"].Statement, Is.Null);
    }

    [Test]
    public void Does_not_tie_a_paper_of_another_symbol_by_folder()
    {
        var tied = Tie(Statement("a.html", symbols: ["A/75/906"]), Paper("b.pdf", symbols: ["A/76/1"]));

        Assert.That(tied["b.pdf"].Statement, Is.Null);
    }

    [Test]
    public void Ties_by_shared_symbol_across_folders_and_prefers_the_same_language()
    {
        var tied = Tie(
            Statement("en/a.html", symbols: ["A/75/906"], language: "en"),
            Statement("ru/a.html", symbols: ["A/75/906"], language: "ru"),
            Paper("papers/N2107422.pdf", symbols: ["A/75/906"], language: "ru"),
            Paper("papers/N2100000.pdf", symbols: ["A/75/907"], language: "ru"));

        Assert.That(tied["papers/N2107422.pdf"].Statement, Is.EqualTo("ru/a.html"));
        Assert.That(tied["papers/N2100000.pdf"].Statement, Is.Null);
    }

    [Test]
    public void Survives_pages_that_name_themselves_and_each_other()
    {
        var tied = Tie(
            Document("a.docx", DocumentKind.Statement, "docx", links: [("b", "b.docx"), ("a", "a.docx")]),
            Document("b.docx", DocumentKind.Statement, "docx", links: [("a", "a.docx")]));

        Assert.That(new[] { tied["a.docx"].Statement, tied["b.docx"].Statement }, Has.Exactly(1).Null);
    }

    [TestCase("../../../../etc/passwd")]
    [TestCase("%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [TestCase("http://")]
    [TestCase("%")]
    [TestCase("#top")]
    [TestCase("javascript:void(0)")]
    public void Is_not_misled_by_links_that_lead_nowhere(string href)
    {
        var tied = Tie(Statement("a/b.html", links: [("x", href)]), Paper("c/passwd-list.pdf"));

        Assert.That(tied["a/b.html"].Attachments[0].Path, Is.Null);
    }

    private static Dictionary<string, DocumentFacts> Tie(params TiedDocument[] documents) =>
        Tying.Tie(documents).ToDictionary(document => document.Path, document => document.Facts);

    private static TiedDocument Statement(string path, string[]? names = null, (string, string)[]? links = null, string[]? symbols = null, string? language = null, string item = "") =>
        Document(path, DocumentKind.Statement, "html", names, links, symbols, language, item);

    private static TiedDocument Paper(string path, string[]? symbols = null, string? language = null) =>
        Document(path, DocumentKind.Paper, "pdf", symbols: symbols, language: language);

    private static TiedDocument Document(string path, DocumentKind kind, string format, string[]? names = null, (string Name, string Href)[]? links = null, string[]? symbols = null, string? language = null, string item = "") =>
        new(path, new DocumentFacts
        {
            Item = item,
            Kind = kind,
            Format = format,
            Status = "ok",
            Symbols = symbols ?? [],
            Language = language,
            Attachments = [.. (names ?? []).Select(name => new AttachmentFacts(name, null, null)), .. (links ?? []).Select(link => new AttachmentFacts(link.Name, link.Href, null))],
        });
}
