using CstoArchive.Search;
using static CstoArchive.Tests.Search.TestIndex;

namespace CstoArchive.Tests.Search;

public sealed class NumberTests
{
    [TestCase("A/75/906")]
    [TestCase("a 75 906")]
    [TestCase("s/2021/534")]
    [TestCase("A/75/906-S/2021/534")]
    [TestCase("А/75/906", Description = "a Cyrillic А")]
    [TestCase("A_75_906-EN.pdf")]
    [TestCase("https://undocs.org/en/A/75/906")]
    [TestCase("21-07422")]
    [TestCase("21-07422 (E)")]
    [TestCase("Annex 2.pdf")]
    [TestCase("annex 2")]
    public void Opens_a_document_by_its_number_in_any_form(string number)
    {
        using var test = new TestIndex(Letter);

        var answer = test.Index.LookUp(number);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(NumberStatus.Held));
            Assert.That(answer.Documents.Select(d => d.Path), Is.EqualTo(["2021/Annex 2.pdf"]));
            Assert.That(answer.Input, Is.EqualTo(number));
            Assert.That(answer.Description, Does.StartWith("General Assembly").Or.StartWith("Security Council"));
        });
    }

    [Test]
    public void Language_versions_stand_side_by_side()
    {
        using var test = new TestIndex(Letter with { Path = "ru.pdf", Language = "ru", Title = "Письмо" }, Letter with { Path = "fr.pdf", Language = "fr" }, Letter);

        Assert.That(test.Index.LookUp("A/75/906").Documents.Select(d => d.Language), Is.EqualTo(["en", "ru", "fr"]));
    }

    [Test]
    public void Who_cites_it_is_told_with_page_and_sentence()
    {
        using var test = new TestIndex(
            Letter,
            Document("old.html", "Older", "Nothing here.", "First. We recall the letter\n(S/2021/534) of May; see it. Last.") with { Date = new DateOnly(2021, 6, 1) },
            Document("new.html", "Newer", "A/75/906 is recalled.") with { Date = new DateOnly(2022, 6, 1) },
            Document("other.html", "Other", "A/75/9067, UNEP/A/75/906 and A/75/906/Add.1 are other papers."));

        var answer = test.Index.LookUp("A/75/906");

        var page = answer.CitedBy[^1].Pages.Single();
        Assert.Multiple(() =>
        {
            Assert.That(answer.CitedBy.Select(c => c.Title), Is.EqualTo(["Newer", "Older"]));
            Assert.That(answer.CitedByTotal, Is.EqualTo(2));
            Assert.That((page.Page, page.Sentence), Is.EqualTo((2, "We recall the letter (S/2021/534) of May;")));
            Assert.That(page.Sentence[page.Start..page.End], Is.EqualTo("S/2021/534"));
        });
    }

    [Test]
    public void A_number_not_held_says_so_with_who_cites_it_what_is_nearest_and_where_to_ask()
    {
        using var test = new TestIndex(
            Paper("A/75/9"), Paper("A/75/900"), Paper("A/75/905"), Paper("A/75/907"), Paper("A/75/1000"), Paper("A/76/906"), Paper("A/75/906/Add.1"),
            Document("cites.html", "Cites", "As A/75/906 says."));

        var answer = test.Index.LookUp("A/75/906");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(NumberStatus.NotHeld));
            Assert.That(answer.Symbol, Is.EqualTo("A/75/906"));
            Assert.That(answer.CitedBy.Select(c => c.Title), Is.EqualTo(["Cites"]));
            Assert.That(answer.Nearest, Is.EqualTo(["A/75/900", "A/75/905", "A/75/906/Add.1", "A/75/907", "A/75/1000"]));
            Assert.That(answer.Related.Select(r => (r.Symbol, r.Held)), Is.EqualTo([("A/75/906/Add.1", true)]));
            Assert.That(answer.OfficialUrl, Does.StartWith("https://undocs.org/"));
        });
    }

    [Test]
    public void Related_papers_are_the_addenda_corrigenda_and_revisions_held_or_cited()
    {
        using var test = new TestIndex(Paper("A/75/906"), Paper("A/75/906/Rev.1"), Paper("A/75/9060"), Paper("A/75/906/Add.10"), Document("c.html", "C", "See A/75/906/Add.2."));

        var related = test.Index.LookUp("A/75/906/Rev.1").Related;

        Assert.That(related.Select(r => (r.Symbol, r.Held)), Is.EqualTo([("A/75/906", true), ("A/75/906/Add.2", false), ("A/75/906/Add.10", true)]));
    }

    [TestCase("")]
    [TestCase("no number at all")]
    [TestCase("A//")]
    [TestCase("\uD800")]
    public void What_is_no_number_is_malformed_with_a_position(string input)
    {
        using var test = new TestIndex(Letter);

        var answer = test.Index.LookUp(input);

        Assert.That((answer.Status, answer.Fault!.Position >= 0 && answer.Fault.Position <= input.Length, answer.Fault.Message.Length > 10), Is.EqualTo((NumberStatus.Malformed, true, true)));
    }

    [Test]
    public void A_number_that_may_mean_several_papers_lists_them()
    {
        using var test = new TestIndex(Document("r.html", "Resolution", "Text") with { Symbols = ["A/RES/75/1"] });

        var answer = test.Index.LookUp("75/1");

        Assert.That((answer.Status, answer.Related.First(r => r.Symbol == "A/RES/75/1").Title), Is.EqualTo((NumberStatus.Ambiguous, "Resolution")));
    }

    [TestCase("A/75/9*", "A/75/9 A/75/90 A/75/906 A/75/906/Add.1")]
    [TestCase("A/75/*", "A/75/9 A/75/90 A/75/100 A/75/906 A/75/906/Add.1")]
    [TestCase("a/75/90..200", "A/75/90 A/75/100")]
    public void A_star_or_a_range_lists_the_papers_held_and_cited(string pattern, string papers)
    {
        using var test = new TestIndex(Paper("A/75/9"), Paper("A/75/90"), Paper("A/75/906"), Paper("A/76/9"), Document("c.html", "C", "See A/75/906/Add.1 and A/75/100."));

        var answer = test.Index.LookUp(pattern);

        Assert.That(answer.Status, Is.EqualTo(NumberStatus.Ambiguous));
        Assert.That(answer.Related.Select(r => r.Symbol), Is.EqualTo(papers.Split(' ')));
        Assert.That(answer.Related.Where(r => !r.Held).Select(r => r.Symbol), Is.SubsetOf(["A/75/906/Add.1", "A/75/100"]));
    }

    [TestCase("A/75/906*", NumberStatus.Held)]
    [TestCase("A/75/9*", NumberStatus.Held)]
    [TestCase("A/75/8*", NumberStatus.NotHeld, Description = "read as the reissue of A/75/8")]
    [TestCase("A/*", NumberStatus.Held)]
    public void A_star_that_leaves_one_paper_opens_it(string pattern, NumberStatus status)
    {
        using var test = new TestIndex(Letter);
        Assert.That(test.Index.LookUp(pattern).Status, Is.EqualTo(status));
    }

    [Test]
    public void A_job_number_of_nothing_held_is_not_held()
    {
        using var test = new TestIndex(Letter);
        Assert.That(test.Index.LookUp("20-12345").Status, Is.EqualTo(NumberStatus.NotHeld));
    }

    [Test]
    public void A_pasted_list_is_answered_number_by_number_in_order()
    {
        using var test = new TestIndex(Letter);
        const string Text = "See A/75/906.\n21-07422 (E)\nS/2020/1 and again A/75/906.";

        var found = test.Index.Check(Text);

        Assert.Multiple(() =>
        {
            Assert.That(found.Select(f => f.Text), Is.EqualTo(["A/75/906", "21-07422", "S/2020/1", "A/75/906"]));
            Assert.That(found.Select(f => Text[f.Start..f.End]), Is.EqualTo(found.Select(f => f.Text)));
            Assert.That(found.Select(f => f.Answer.Status), Is.EqualTo([NumberStatus.Held, NumberStatus.Held, NumberStatus.NotHeld, NumberStatus.Held]));
        });
    }

    [Test]
    public void Wanted_are_the_numbers_cited_and_not_held_most_cited_first()
    {
        using var test = new TestIndex(Letter, Document("1", "1", "A/75/906, S/2020/1, S/2020/2"), Document("2", "2", "S/2020/2 and S/2020/2"));

        Assert.That(test.Index.Wanted(10).Select(w => (w.Symbol, w.CitingDocuments)), Is.EqualTo([("S/2020/2", 2), ("S/2020/1", 1)]));
    }

    [TestCase("A/75/90", "A/75/906")]
    [TestCase("a/75", "A/75/906")]
    [TestCase("s/2021/5", "S/2021/534")]
    [TestCase("21-0", "21-07422")]
    [TestCase("letter from", "Letter from the Representative")]
    [TestCase("represent", "Letter from the Representative", "represented")]
    public void Completes_numbers_titles_and_words(string typed, params string[] expected)
    {
        using var test = new TestIndex(Letter, Document("w.html", "Other", "The states were represented."));

        Assert.That(test.Index.Suggest(typed, 10).Select(s => s.Text), Is.SupersetOf(expected));
    }

    private static ArchiveDocument Letter => Document("2021/Annex 2.pdf", "Letter from the Representative", "The text of it") with
    {
        Kind = DocumentKind.Paper,
        Symbols = ["A/75/906", "S/2021/534"],
        JobNumbers = ["21-07422"],
    };

    private static ArchiveDocument Paper(string symbol) => Document(symbol.Replace('/', '_') + ".pdf", symbol, "Text") with { Symbols = [symbol] };
}
