using CstoArchive.Search;
using static CstoArchive.Tests.Search.TestIndex;

namespace CstoArchive.Tests.Search;

public sealed class SameTextTests
{
    private static readonly string Text = TextOf(1, 400);

    [Test]
    public void An_exact_copy_is_no_hit_of_its_own_and_is_named()
    {
        using var test = new TestIndex(
            Document("b/copy.html", "Joint statement", Text) with { Date = new DateOnly(2021, 5, 19) },
            Document("a/first.html", "Joint statement", Text) with { Date = new DateOnly(2021, 5, 19) },
            Document("later.html", "Joint statement", Text) with { Date = new DateOnly(2022, 5, 19) },
            Document("c.html", "Other", TextOf(2, 400)));

        var found = test.Index.Search(new SearchRequest { Query = "word1x7" });
        var first = found.Hits.Select(h => h.Path).Single(p => p != "later.html");
        var second = first == "a/first.html" ? "b/copy.html" : "a/first.html";

        Assert.Multiple(() =>
        {
            Assert.That(found.Total, Is.EqualTo(2));
            Assert.That(found.Hits.Select(h => h.Path), Is.EquivalentTo([first, "later.html"]));
            Assert.That(found.Hits.Single(h => h.Path == first).SameText.Select(s => (s.Path, s.Exact)), Is.EqualTo([(second, true), ("later.html", false)]));
            Assert.That(found.Hits.SelectMany(h => h.Annexes), Is.Empty);
            Assert.That(test.Index.Search(new SearchRequest { Query = "word1x7", Group = false }).Total, Is.EqualTo(3));
        });
    }

    [TestCase(1.0, true)]
    [TestCase(0.97, true, Description = "a word in thirty-three is another")]
    [TestCase(0.8, false)]
    public void A_text_that_was_circulated_under_another_name_is_told(double kept, bool told)
    {
        var random = new Random(3);
        var changed = string.Join(' ', Text.Split(' ').Select(w => random.NextDouble() < kept ? w : w + "y"));
        using var test = new TestIndex(
            Document("statement.html", "Statement of the ministers", Text),
            Document("A_75_906.pdf", "Letter to the Secretary-General", changed) with { Symbols = ["A/75/906"] },
            Document("c.html", "Other", TextOf(2, 400)));

        var hit = test.Hits("word1x7 ministers").Single();

        Assert.That(hit.SameText.Select(s => s.Symbols.Single()), Is.EqualTo(told ? new[] { "A/75/906" } : []));
    }

    [Test]
    public void Short_texts_are_the_same_only_word_for_word()
    {
        using var test = new TestIndex(
            Document("a.html", "Photographs", "Photographs of the meeting."),
            Document("b.html", "Photographs", "Photographs of the meetings."),
            Document("c.html", "Photographs", "Photographs of the meeting."),
            Document("d.html", "Empty"),
            Document("e.html", "Empty"));

        Assert.Multiple(() =>
        {
            Assert.That(test.Hits("photographs").Select(h => h.SameText.Count), Is.EquivalentTo([1, 0]));
            Assert.That(test.Hits("empty"), Has.Count.EqualTo(2), "what has no text is no copy");
        });
    }

    [Test]
    public void An_annex_stays_with_its_statement_wherever_else_its_text_is_held()
    {
        using var test = new TestIndex(
            Document("s.html", "Statement", "Some words on it."),
            Document("annex.pdf", "Plan", Text) with { Kind = DocumentKind.Annex, StatementPath = "s.html" },
            Document("loose.pdf", "Plan", Text));

        var hits = test.Hits("word1x7");

        Assert.That(hits.Select(h => h.Path), Is.EquivalentTo(["annex.pdf", "loose.pdf"]));
        Assert.That(hits.Select(h => h.SameText.Single().Path), Is.EquivalentTo(["annex.pdf", "loose.pdf"]));
    }

    [Test]
    public void Finds_what_is_most_like_a_document()
    {
        using var test = new TestIndex(
            Document("a.html", "Drugs", "The operation against drugs, heroin and precursors at the border."),
            Document("b.html", "Operation", "Heroin and precursors were seized; drugs too."),
            Document("c.html", "Floods", "A flood, and relief for those hit by it; no drugs."),
            Document("d.html", "Elections", "Observers at elections."));

        Assert.Multiple(() =>
        {
            Assert.That(test.Index.Similar(ArchiveDocument.IdOf("a.html"), 10)!.Select(h => h.Path), Is.EqualTo(["b.html", "c.html"]));
            Assert.That(test.Index.Similar("no such id", 10), Is.Null);
        });
    }

    private static string TextOf(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(i => $"word{seed}x{(i < 50 ? i : random.Next(300))}"));
    }
}
