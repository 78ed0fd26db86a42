using CstoArchive.Search;
using static CstoArchive.Tests.Search.TestIndex;

namespace CstoArchive.Tests.Search;

public sealed class ExplanationTests
{
    private static readonly ArchiveDocument[] Documents =
    [
        Document("a.html", "Drugs at the border", "The border guards seized drugs. The operation was named Channel.") with { Symbols = ["A/75/906"] },
        Document("b.html", "On migration", "Migration over the border, as A/75/906 says.") with { Language = "ru", Date = new DateOnly(2020, 1, 2) },
        Document("c.html", "Other", "Nothing of that. Drugs."),
    ];

    [TestCase("border drugs")]
    [TestCase("border")]
    [TestCase("\"border guards\" operation")]
    [TestCase("A/75/906 border")]
    [TestCase("bord* -migration")]
    [TestCase("drugs OR channel")]
    [TestCase("border NEAR/3 guards")]
    [TestCase("the border")]
    [TestCase("border migration seized", Description = "loosened")]
    [TestCase("title:border drgs~")]
    [TestCase("*")]
    public void The_parts_of_a_score_sum_up_to_it(string query)
    {
        using var test = new TestIndex(Documents);

        var hits = test.Hits(query);

        Assert.That(hits, Is.Not.Empty);
        for (var i = 0; i < hits.Count; i++)
        {
            var explanation = test.Index.Explain(new SearchRequest { Query = query }, hits[i].Id)!;
            Assert.That(explanation.Rank, Is.EqualTo(i + 1));
            Assert.That(explanation.Score, Is.EqualTo(hits[i].Score).Within(1e-3).Or.EqualTo(hits[i].Score - 1).Within(1e-3), query);
            Assert.That(explanation.Clauses, Has.All.Matches<ExplainedClause>(c => c!.Holds));
            Assert.That(explanation.Clauses, Has.All.Matches<ExplainedClause>(c => c!.Parts.Count == 0 || Math.Abs(c.Parts.Sum(p => p.Score) - c.Score) < 1e-3));
        }
    }

    [TestCase("border drugs", "b.html", "drugs")]
    [TestCase("border -migration", "b.html", "without migration")]
    [TestCase("\"guards border\"", "a.html", "“guards border”")]
    [TestCase("cites:A/75/906", "a.html", "citing A/75/906")]
    [TestCase("border lang:en", "b.html", "language en")]
    [TestCase("border date:2021", "b.html", "dated 2021")]
    public void Says_which_clause_keeps_a_document_out(string query, string path, string clause)
    {
        using var test = new TestIndex(Documents);

        var explanation = test.Index.Explain(new SearchRequest { Query = query }, ArchiveDocument.IdOf(path))!;

        Assert.Multiple(() =>
        {
            Assert.That(explanation.Found, Is.False);
            Assert.That(explanation.Rank, Is.Null);
            Assert.That(explanation.Clauses.Where(c => !c.Holds).Select(c => c.Text), Is.EqualTo([clause]));
            Assert.That(explanation.Summary, Does.StartWith("It is not found"));
        });
    }

    [Test]
    public void Says_which_filter_keeps_a_document_out()
    {
        using var test = new TestIndex(Documents);

        var explanation = test.Index.Explain(new SearchRequest { Query = "border", Languages = ["en"], From = new DateOnly(2021, 1, 1) }, ArchiveDocument.IdOf("b.html"))!;

        Assert.That(explanation.Clauses.Where(c => !c.Holds).Select(c => c.Reason), Is.EqualTo(["its date is 2020-01-02", "its language is ru"]));
    }

    [Test]
    public void Names_what_a_word_adds_and_where()
    {
        using var test = new TestIndex(Documents);

        var word = test.Index.Explain(new SearchRequest { Query = "drugs" }, ArchiveDocument.IdOf("a.html"))!.Clauses.Single();

        Assert.That(word.Parts.Select(p => p.What), Is.EquivalentTo(["“drug” in the text", "“drug” in the title", "“drugs” as written"]));
    }

    [Test]
    public void A_document_that_is_not_there_has_no_explanation()
    {
        using var test = new TestIndex(Documents);

        Assert.That(test.Index.Explain(new SearchRequest { Query = "border" }, "no such id"), Is.Null);
    }
}
