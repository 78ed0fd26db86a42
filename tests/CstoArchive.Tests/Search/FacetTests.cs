using CstoArchive.Search;
using static CstoArchive.Tests.Search.TestIndex;

namespace CstoArchive.Tests.Search;

public sealed class FacetTests
{
    [Test]
    public void A_count_is_the_total_that_choosing_its_value_gives([Values] bool group)
    {
        using var test = new TestIndex(RandomDocuments(7, 120));
        var random = new Random(8);
        for (var i = 0; i < 60; i++)
        {
            var request = new SearchRequest { Query = random.Next(3) == 0 ? "" : "w" + random.Next(5), Group = group, From = random.Next(4) == 0 ? new DateOnly(2020, 1, 1) : null };
            if (random.Next(2) == 0)
            {
                request = request with { Languages = [random.Next(2) == 0 ? "en" : "ru"] };
            }

            if (random.Next(3) == 0)
            {
                request = request with { Kinds = [random.Next(2) == 0 ? "annex" : "statement"], Years = ["2021", "2019"] };
            }

            var facets = test.Index.Search(request).Facets;
            foreach (var value in facets["year"])
            {
                Assert.That(test.Index.Search(request with { Years = [value.Value] }).Total, Is.EqualTo(value.Count), $"{request} {value}");
            }

            foreach (var value in facets["language"])
            {
                Assert.That(test.Index.Search(request with { Languages = [value.Value] }).Total, Is.EqualTo(value.Count), $"{request} {value}");
            }

            foreach (var value in facets["kind"])
            {
                Assert.That(test.Index.Search(request with { Kinds = [value.Value] }).Total, Is.EqualTo(value.Count), $"{request} {value}");
            }
        }
    }

    [Test]
    public void Paging_gives_every_hit_once_and_ends([Values] bool group, [Values] SortOrder sort)
    {
        using var test = new TestIndex(RandomDocuments(9, 130));
        var request = new SearchRequest { Query = "w1 OR w2", Group = group, Sort = sort, Size = 7 };

        var pages = new List<string>();
        var total = test.Index.Search(request).Total;
        for (var page = 1; page <= (total / 7) + 2; page++)
        {
            pages.AddRange(test.Index.Search(request with { Page = page }).Hits.Select(h => h.Path));
        }

        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Count.EqualTo(total));
            Assert.That(pages, Is.Unique);
            Assert.That(pages, Is.EqualTo(test.Index.SearchAll(request).Select(h => h.Path)));
        });
    }

    private static IEnumerable<ArchiveDocument> RandomDocuments(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var annex = i > 0 && random.Next(3) == 0;
            yield return Document($"{i}.html", "T" + random.Next(4), string.Join(' ', Enumerable.Range(0, random.Next(6)).Select(_ => "w" + random.Next(6)))) with
            {
                Kind = annex ? DocumentKind.Annex : random.Next(2) == 0 ? DocumentKind.Statement : DocumentKind.News,
                StatementPath = annex ? $"{random.Next(i)}.html" : null,
                Language = random.Next(2) == 0 ? "en" : "ru",
                Date = random.Next(5) == 0 ? null : new DateOnly(2018 + random.Next(5), 1 + random.Next(2), 1),
            };
        }
    }
}
