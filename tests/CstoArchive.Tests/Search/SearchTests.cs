using CstoArchive.Search;
using static CstoArchive.Tests.Search.TestIndex;

namespace CstoArchive.Tests.Search;

public sealed class SearchTests
{
    [TestCase("terrorist", "en.html", Description = "English stems")]
    [TestCase("терроризма", "ru.html", Description = "Russian stems")]
    [TestCase("казахстана", "ru.html", Description = "names in -стан in every case")]
    [TestCase("Самолет", "ru.html", Description = "ё is е")]
    [TestCase("Dushanbe organisation", "ru.html", Description = "French and Latin words inside a Russian text, accents or not")]
    [TestCase("drones", "en.html")]
    [TestCase("UN", "en.html", Description = "U.N. is UN")]
    public void Finds_words_in_any_of_their_forms(string query, string path)
    {
        using var test = new TestIndex(
            Document("en.html", "Statement", "Terrorism and terrorists.The U.N. must see the drone."),
            Document("ru.html", "Заявление", "Борьба с терроризмом в Казахстане. Самолёт. L'organisation à Dushanbé."));

        Assert.That(test.Paths(query), Is.EqualTo([path]));
    }

    [TestCase("A/75/906", "bears.html", "cites.html")]
    [TestCase("21-07422", "bears.html")]
    public void A_document_that_is_the_number_stands_before_one_that_cites_it(string number, params string[] paths)
    {
        using var test = new TestIndex(
            Document("cites.html", "Other", "As said in A/75/906, A/75/906 and A/75/906."),
            Document("bears.html", "Statement", "No number in the text") with { Symbols = ["A/75/906"], JobNumbers = ["21-07422"] },
            Document("other.html", "Not it", "A 75, and 906 more; 21 of 07422; A/75/9067"));

        Assert.That(test.Paths(number), Is.EqualTo(paths));
    }

    [Test]
    public void A_snippet_shows_the_match_on_its_page()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing of interest here at all. ", 100));
        using var test = new TestIndex(Document("a.html", "Statement", filler, filler + "The ministers spoke of migration.\nThen they left. " + filler, filler));

        var hit = test.Hits("migration").Single();

        Assert.Multiple(() =>
        {
            Assert.That(hit.Pages, Is.EqualTo([2]));
            Assert.That(hit.PageCount, Is.EqualTo(3));
            Assert.That(hit.Snippets.Select(s => s.Page), Is.EqualTo([2]));
            Assert.That(Marked(hit.Snippets[0]), Does.StartWith("The ministers spoke of [migration]. Then they left."));
        });
    }

    [TestCase("\"irregular migration. The CSTO member States\"", "a.html")]
    [TestCase("\"migration the CSTO\"", "a.html", Description = "across the page break")]
    [TestCase("\"migrations the CSTO\"", Description = "a phrase is as written")]
    [TestCase("migration NEAR/4 States", "a.html")]
    [TestCase("migration NEAR/3 States")]
    [TestCase("migration -States", "b.html", Description = "NOT sees every page")]
    [TestCase("\"statement irregular\"", Description = "the title is no part of a sentence")]
    public void Phrases_nearness_and_exclusion_see_the_text_as_one_across_page_breaks(string query, params string[] paths)
    {
        using var test = new TestIndex(
            Document("a.html", "Statement", "They spoke of irregular migration.", "The CSTO member States left."),
            Document("b.html", "Other", "On migration alone.", "Nothing else."));

        Assert.That(test.Paths(query), Is.EqualTo(paths));
    }

    [Test]
    public void A_phrase_is_marked_as_a_whole_and_nowhere_else()
    {
        using var test = new TestIndex(Document("a.html", "T", "The member states spoke, and a member left. See states."));

        Assert.That(Marked(test.Hits("\"member states\"").Single().Snippets[0]), Is.EqualTo("The [member states] spoke, and a member left. See states."));
    }

    [TestCase("A/75/906", "As said in [A/75/906], and 21-07422 (E)")]
    [TestCase("said A/75/906", "As [said] in [A/75/906], and 21-07422 (E)")]
    [TestCase("21-07422", "As said in A/75/906, and [21-07422] (E)")]
    [TestCase("in as", "[As] said [in] A/75/906, and 21-07422 (E)")]
    [TestCase("sai*", "As [said] in A/75/906, and 21-07422 (E)")]
    [TestCase("siad~2 -nothing", "As [said] in A/75/906, and 21-07422 (E)")]
    [TestCase("said OR \"and 21\"", "As [said] in A/75/906, [and 21]-07422 (E)")]
    public void What_matched_is_marked(string query, string marked)
    {
        using var test = new TestIndex(Document("a.html", "T", "As said in A/75/906, and\n21-07422 (E)"));

        Assert.That(Marked(test.Hits(query).Single().Snippets[0]), Is.EqualTo(marked));
    }

    [Test]
    public void Pages_that_match_are_those_where_the_query_is_answered()
    {
        using var test = new TestIndex(Document("a.html", "T", "peace", "peace and drones", "drones", "drones bring no peace"));

        Assert.Multiple(() =>
        {
            Assert.That(test.Hits("peace drones").Single().Pages, Is.EqualTo([2, 4]));
            Assert.That(test.Hits("peace").Single().Pages, Is.EqualTo([1, 2, 4]));
        });
    }

    [Test]
    public void The_page_of_a_snippet_is_right_in_long_documents_too()
    {
        var random = new Random(2);
        var pages = Enumerable.Range(0, 200).Select(p => string.Join(random.Next(2) == 0 ? " " : ".\n", Enumerable.Range(0, random.Next(300)).Select(w => random.Next(50) == 0 ? "A/75/906" : random.Next(9) == 0 ? "co-operation" : $"w{random.Next(40)}")) + $" mark{p}").ToArray();
        using var test = new TestIndex(Document("a.html", "Some title", pages));

        foreach (var page in Enumerable.Range(0, 200))
        {
            var hit = test.Hits("mark" + page).Single();
            Assert.That((hit.Pages.Single(), hit.Snippets.Single().Fragments.Single(f => f.Match).Text), Is.EqualTo((page + 1, "mark" + page)));
        }
    }

    [Test]
    public void A_document_found_by_its_title_shows_its_first_words()
    {
        using var test = new TestIndex(Document("a.html", "On migration", "", "The text begins here."));

        var hit = test.Hits("migration").Single();

        Assert.That((hit.Pages.Count, hit.Snippets.Single().Page, Marked(hit.Snippets[0])), Is.EqualTo((0, 2, "The text begins here.")));
    }

    [Test]
    public void An_annex_stands_under_its_statement()
    {
        using var test = new TestIndex(
            Document("s.html", "Statement", "peace in the region, and much else that is said beside"),
            Document("a1.pdf", "Annex 1", "peace peace") with { Kind = DocumentKind.Annex, StatementPath = "s.html" },
            Document("a2.pdf", "Annex 2", "drones") with { Kind = DocumentKind.Annex, StatementPath = "s.html" },
            Document("n.html", "News", "peace"));

        var grouped = test.Index.Search(new SearchRequest { Query = "peace" });
        var onlyAnnex = test.Hits("drones").Single();

        Assert.Multiple(() =>
        {
            Assert.That(grouped.Total, Is.EqualTo(2));
            Assert.That(grouped.Hits.Select(h => h.Path), Is.EqualTo(["s.html", "n.html"]));
            Assert.That(grouped.Hits[0].Annexes.Select(a => a.Path), Is.EqualTo(["a1.pdf"]));
            Assert.That(onlyAnnex.Statement?.Title, Is.EqualTo("Statement"));
            Assert.That(test.Index.Search(new SearchRequest { Query = "peace", Group = false }).Total, Is.EqualTo(3));
        });
    }

    [Test]
    public void A_statement_stands_before_its_own_annex_of_equal_text()
    {
        using var test = new TestIndex(
            Document("a.pdf", "Statement", "peace in the region") with { Kind = DocumentKind.Annex, StatementPath = "s.html" },
            Document("s.html", "Statement", "peace in the region"));

        var hits = test.Index.Search(new SearchRequest { Query = "peace", Group = false }).Hits;

        Assert.That(hits.Select(h => h.Path), Is.EqualTo(["s.html", "a.pdf"]));
    }

    [Test]
    public void Counts_hold_under_the_other_filters()
    {
        using var test = new TestIndex(
            Facets("1", 2020, "en", "Moscow", "Council"),
            Facets("2", 2021, "en", "Moscow", "Council", "Committee"),
            Facets("3", 2021, "ru", "Minsk", "Committee"),
            Facets("4", 2021, "ru", "Moscow", "Council"));

        var response = test.Index.Search(new SearchRequest { Query = "peace", Years = ["2021"], Bodies = ["Council"] });

        Assert.Multiple(() =>
        {
            Assert.That(response.Total, Is.EqualTo(2));
            Assert.That(response.Facets["year"], Is.EqualTo([new FacetValue("2021", 2), new FacetValue("2020", 1)]));
            Assert.That(response.Facets["body"], Is.EqualTo([new FacetValue("Committee", 2), new FacetValue("Council", 2)]));
            Assert.That(response.Facets["language"], Is.EqualTo([new FacetValue("en", 1), new FacetValue("ru", 1)]));
            Assert.That(response.Facets["place"], Is.EqualTo([new FacetValue("Moscow", 2)]));
            Assert.That(response.Facets["kind"], Is.EqualTo([new FacetValue("statement", 2)]));
        });
    }

    [Test]
    public void A_count_is_the_number_of_hits_that_choosing_the_value_gives()
    {
        var random = new Random(1);
        using var test = new TestIndex(Enumerable.Range(0, 300).Select(i => random.Next(3) > 0 || i == 0
            ? Facets(i.ToString(), 2019 + random.Next(4), random.Next(2) == 0 ? "en" : "ru", "Place " + random.Next(5), "Body " + random.Next(4), "Body " + random.Next(4))
            : Facets(i.ToString(), 2019 + random.Next(4), random.Next(2) == 0 ? "en" : "ru", "Place " + random.Next(5)) with { Kind = DocumentKind.Annex, StatementPath = random.Next(i) + ".html" }));
        foreach (var request in new[]
        {
            new SearchRequest { Query = "peace" },
            new SearchRequest { Query = "peace", Years = ["2020", "2021"], Places = ["Place 1", "Place 2", "Place 3"] },
            new SearchRequest { Group = false, Languages = ["ru"], Kinds = ["annex"] },
        })
        {
            var facets = test.Index.Search(request).Facets;
            foreach (var year in facets["year"])
            {
                Assert.That(test.Index.Search(request with { Years = [year.Value] }).Total, Is.EqualTo(year.Count), $"{request} {year}");
            }

            foreach (var body in facets["body"])
            {
                Assert.That(test.Index.Search(request with { Bodies = [body.Value] }).Total, Is.EqualTo(body.Count), $"{request} {body}");
            }

            foreach (var kind in facets["kind"])
            {
                Assert.That(test.Index.Search(request with { Kinds = [kind.Value] }).Total, Is.EqualTo(kind.Count), $"{request} {kind}");
            }
        }
    }

    [Test]
    public void Pages_of_hits_follow_each_other_to_the_end()
    {
        using var test = new TestIndex(Enumerable.Range(0, 47).Select(i => Document(i + ".html", "Title", "peace " + string.Concat(Enumerable.Repeat("word ", i)))));
        var request = new SearchRequest { Query = "peace", Size = 10 };

        var paged = Enumerable.Range(1, 6).SelectMany(p => test.Index.Search(request with { Page = p }).Hits).Select(h => h.Path).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(paged, Has.Count.EqualTo(47).And.Unique);
            Assert.That(paged, Is.EqualTo(Enumerable.Range(0, 47).Select(i => i + ".html")), "shorter texts first");
            Assert.That(test.Index.SearchAll(request).Select(h => h.Path), Is.EqualTo(paged));
        });
    }

    [Test]
    public void Sorts_by_date_with_undated_documents_last()
    {
        using var test = new TestIndex(
            Document("none", "T", "peace"),
            Document("old", "T", "peace") with { Date = new DateOnly(1999, 12, 31) },
            Document("new", "T", "peace") with { Date = new DateOnly(2021, 1, 1) });

        Assert.Multiple(() =>
        {
            Assert.That(Sorted(SortOrder.Newest), Is.EqualTo(["new", "old", "none"]));
            Assert.That(Sorted(SortOrder.Oldest), Is.EqualTo(["old", "new", "none"]));
        });

        IEnumerable<string> Sorted(SortOrder sort) => test.Index.Search(new SearchRequest { Query = "peace", Sort = sort }).Hits.Select(h => h.Path);
    }

    [Test]
    public void A_period_takes_the_days_it_names()
    {
        using var test = new TestIndex(Enumerable.Range(1, 5).Select(d => Document(d.ToString(), "T", "peace") with { Date = new DateOnly(2021, 5, d) }).Append(Document("none", "T", "peace")));

        var hits = test.Index.Search(new SearchRequest { From = new DateOnly(2021, 5, 2), To = new DateOnly(2021, 5, 4), Sort = SortOrder.Oldest }).Hits;

        Assert.That(hits.Select(h => h.Path), Is.EqualTo(["2", "3", "4"]));
    }

    [Test]
    public void Without_a_query_every_document_is_a_hit_the_unread_ones_too()
    {
        using var test = new TestIndex(Document("a", "A", "text", "more"), Document("b.pdf", "b.pdf") with { Status = "encrypted", Reason = "needs a password" });

        var response = test.Index.Search(new SearchRequest());

        Assert.Multiple(() =>
        {
            Assert.That(response.Total, Is.EqualTo(2));
            Assert.That(response.Unread, Is.EqualTo(1));
            Assert.That(response.Hits.Select(h => h.UnreadReason), Is.EqualTo([null, "needs a password"]));
        });
    }

    private static ArchiveDocument Facets(string name, int year, string language, string place, params string[] bodies) =>
        Document(name + ".html", "Title", "peace") with { Date = new DateOnly(year, 1, 1), Language = language, Place = place, Bodies = [.. bodies.Distinct()] };

    private static string Marked(Snippet snippet) => string.Concat(snippet.Fragments.Select(f => f.Match ? $"[{f.Text}]" : f.Text));
}
