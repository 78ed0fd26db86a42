using CsCheck;
using CstoArchive.Search.Searching.Staging;
using Lucene.Net.Search;

namespace CstoArchive.Tests.Search.Searching;

internal sealed class UnionScorerTests
{
    private static readonly Gen<int[][]> s_parts = Gen.Int[0, 9_000].Array[0, 60].Array[1, 5].Select(parts => parts.Select(part => part.Distinct().Order().ToArray()).ToArray());

    [Test]
    public void Gives_every_document_of_any_part_once_in_order_with_the_scores_of_all() =>
        s_parts.Sample(parts =>
        {
            var union = new Union(parts);
            var wanted = parts.SelectMany((part, i) => part.Select(document => (document, Score: i + 1f))).GroupBy(one => one.document).OrderBy(one => one.Key)
                .Select(one => (one.Key, one.Sum(o => o.Score), one.Count()));

            Assert.That(union.All(), Is.EqualTo(wanted));
        });

    [Test]
    public void Goes_to_the_first_document_at_or_after_the_one_asked_for() =>
        Gen.Select(s_parts, Gen.Int[0, 12_000].Array[1, 20]).Sample((parts, targets) =>
        {
            var union = new Union(parts);
            foreach (var target in targets.Distinct().Order().Append(DocIdSetIterator.NO_MORE_DOCS))
            {
                if (union.Scorer.DocID < target)
                {
                    var wanted = parts.SelectMany(part => part).Where(document => document >= target).DefaultIfEmpty(DocIdSetIterator.NO_MORE_DOCS).Min();
                    Assert.That(union.Scorer.Advance(target), Is.EqualTo(wanted));
                }
            }
        });

    [Test]
    public void Says_what_it_costs_whether_its_parts_are_at_their_end_or_not()
    {
        var union = new Union([[], [3, 5]]);
        Assert.That(union.All().Count(), Is.EqualTo(2));
        Assert.That(union.Scorer.GetCost(), Is.EqualTo(2));
    }

    private sealed class Union(int[][] parts)
    {
        public UnionScorer Scorer { get; } = new(null!, [.. parts.Select((part, i) => new ListScorer(part, i + 1))]);

        public IEnumerable<(int, float, int)> All()
        {
            while (Scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                yield return (Scorer.DocID, Scorer.GetScore(), Scorer.Freq);
            }
        }
    }

    private sealed class ListScorer(int[] documents, float score) : Scorer(null!)
    {
        private int at = -1;

        public override int DocID => at < 0 ? -1 : at < documents.Length ? documents[at] : NO_MORE_DOCS;

        public override int Freq => 1;

        public override float GetScore() => score;

        public override int NextDoc()
        {
            at++;
            return DocID;
        }

        public override int Advance(int target)
        {
            while (NextDoc() < target)
            {
            }

            return DocID;
        }

        /// <summary>As some of Lucene's scorers: not to be asked at the end.</summary>
        public override long GetCost() => DocID == NO_MORE_DOCS ? throw new InvalidOperationException("at its end") : documents.Length;
    }
}
