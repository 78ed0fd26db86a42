using CsCheck;
using CstoArchive.Search;
using CstoArchive.Search.Searching.Staging;
using static CstoArchive.Tests.Search.TestIndex;

namespace CstoArchive.Tests.Search.Searching;

/// <summary>A search leaves out what can't change its first hits. These hold it to hits that are worked out whole.</summary>
internal sealed class StagedSearchTests
{
    private static readonly string[] s_words = ["security", "secure", "council", "councils", "border", "borders", "treaty", "drone", "drones", "the", "of", "region"];

    private static readonly string[] s_queries =
    [
        "security", "councils", "security council", "border treaty", "drone region border", "security OR drones", "secure OR (border treaty) OR region",
        "(security OR border) council", "security -drone", "\"security council\" border", "\"border of the\" OR treaty", "title:border security", "secur* council", "d* OR r* OR s*", "council NEAR/4 border region",
        "of the", "security council border treaty region drone",
    ];

    [Test]
    public void The_first_hits_are_those_of_a_search_that_scores_everything()
    {
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var random = new Random(seed);
                using var test = new TestIndex(Enumerable.Range(0, 60).Select(n => Document($"{n:00}.html", Words(random, 1, 4), Words(random, 1, 40), Words(random, 0, 40))));
                foreach (var query in s_queries)
                {
                    foreach (var group in new[] { true, false })
                    {
                        var all = test.Index.Search(new SearchRequest { Query = query, Size = 100, Group = group });
                        var few = test.Index.Search(new SearchRequest { Query = query, Size = 3, Group = group });
                        Assert.That(few.Hits.Select(hit => (hit.Path, hit.Score)), Is.EqualTo(all.Hits.Take(3).Select(hit => (hit.Path, hit.Score))), $"{query} in {seed}");
                        Assert.That(few.Total, Is.EqualTo(all.Total));
                    }
                }
            },
            iter: 12);
    }

    [Test]
    public void A_score_is_the_sum_of_what_explain_names()
    {
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var random = new Random(seed);
                using var test = new TestIndex(Enumerable.Range(0, 20).Select(n => Document($"{n:00}.html", Words(random, 1, 4), Words(random, 1, 60))));
                foreach (var query in new[] { "security", "security council", "border treaty region", "council border drone security" })
                {
                    var request = new SearchRequest { Query = query, Size = 5, Group = false };
                    foreach (var hit in test.Index.Search(request).Hits)
                    {
                        Assert.That(hit.Score, Is.EqualTo(test.Index.Explain(request, hit.Id)!.Score).Within(0.1).Percent, $"{query} for {hit.Path} in {seed}");
                    }
                }
            },
            iter: 12);
    }

    [TestCase(new[] { 1, 5, 9 }, new[] { 1, 4, 9 }, 2)]
    [TestCase(new[] { 1 }, new[] { 2 }, 0)]
    public void Words_side_by_side_are_counted(int[] first, int[] second, int count) => Assert.That(WordPair.SideBySide(first, second), Is.EqualTo(count));

    [TestCase(new[] { 1 }, new[] { 1 }, 1.0)]
    [TestCase(new[] { 1 }, new[] { 4 }, 1 / 4.0)]
    [TestCase(new[] { 4 }, new[] { 1 }, 1 / 4.0)]
    [TestCase(new[] { 1 }, new[] { 11 }, 0)]
    [TestCase(new[] { 1, 3 }, new[] { 4 }, 1 / 2.0, Description = "the nearest of several counts")]
    [TestCase(new[] { 1, 6 }, new[] { 3 }, (1 / 3.0) + (1 / 4.0), Description = "one before, one behind")]
    public void Words_near_each_other_count_the_more_the_nearer(int[] first, int[] second, double frequency) =>
        Assert.That(WordPair.Near(first, second, 8), Is.EqualTo(frequency).Within(1e-6));

    private static string Words(Random random, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => s_words[Math.Min(random.Next(s_words.Length), random.Next(s_words.Length))]));
}
