using CstoArchive.Search.Language;

namespace CstoArchive.Tests.Search.Language;

public sealed class HostileQueryTests
{
    [Test]
    public void Every_text_is_a_query()
    {
        foreach (var text in RandomQueries.Some(10_000, seed: 1).Concat(RandomQueries.Bombs()))
        {
            var query = ParsedQuery.Parse(text);

            Assert.That(query.Interpretation, Is.Not.Empty, text);
            foreach (var problem in query.Problems)
                Assert.That(problem.Start >= 0 && problem.Start <= problem.End && problem.End <= text.Length, text);
            foreach (var part in query.Parts)
                Assert.That(part.Start >= 0 && part.Start < part.End && part.End <= text.Length, text);
        }
    }

    [Test]
    public void The_canonical_spelling_of_any_query_reads_as_itself()
    {
        foreach (var text in RandomQueries.Spaced(10_000, seed: 2))
        {
            var canonical = ParsedQuery.Parse(text).Canonical;
            if (canonical.Length <= 1_000)
                Assert.That(ParsedQuery.Parse(canonical).Canonical, Is.EqualTo(canonical), text);
        }
    }
}
