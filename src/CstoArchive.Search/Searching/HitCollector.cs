using System.Diagnostics;
using CstoArchive.Search.Searching.Staging;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>Everything a search learns in its one pass over the matching documents: the total, the best hits, the counts, the families.</summary>
internal sealed class HitCollector : ICollector
{
    // Documents between two looks at the clock: one of many phrases with gaps may take half a millisecond.
    private const int ClockStride = 64;

    private readonly DocumentColumns columns;
    private readonly HitFilter filter;
    private readonly Families? families;
    private readonly FacetCounts? facets;
    private readonly SortOrder sort;
    private readonly HitOrder order;
    private readonly TopHits top;
    private readonly long deadline;
    private readonly List<(RankedHit Hit, byte Fails)> ofFamilies = [];
    private Scorer? scorer;
    private StagedScorer? staged;
    private int docBase;
    private int untilClock = ClockStride;

    public HitCollector(DocumentColumns columns, HitFilter filter, Families? families, FacetCounts? facets, SortOrder sort, int capacity, TimeSpan limit)
    {
        this.columns = columns;
        this.filter = filter;
        this.families = families;
        this.facets = facets;
        this.sort = sort;
        order = new HitOrder(columns);
        top = new TopHits(capacity, order);
        deadline = limit == Timeout.InfiniteTimeSpan ? long.MaxValue : Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency);
    }

    /// <summary>Hits: documents, or families where results are grouped.</summary>
    public int Total { get; private set; }

    /// <summary>By head document: the documents of a family that match, best first. Filled by <see cref="Finish"/>.</summary>
    public Dictionary<int, List<RankedHit>> Matched { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
        this.scorer = scorer;
        staged = scorer as StagedScorer;
    }

    public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;

    public void Collect(int doc)
    {
        if (--untilClock == 0)
        {
            untilClock = ClockStride;
            if (Stopwatch.GetTimestamp() > deadline)
            {
                throw new SearchTimeoutException();
            }
        }

        var document = docBase + doc;
        var tuple = columns.TupleOf[document];
        if (tuple < 0 || !filter.TakesDate(columns.DateOf[document]))
        {
            return;
        }

        var fails = filter.FailsOf[tuple];
        if (families is not null && families.Has(document))
        {
            ofFamilies.Add((Rank(document, tuple, fails, double.NegativeInfinity)!, fails));
            return;
        }

        facets?.Add(tuple, fails);
        if (fails == 0)
        {
            Total++;
            if (Rank(document, tuple, 0, top.Bar) is { } hit)
            {
                top.Add(hit);
            }
        }
    }

    /// <summary>The best hits in order; a family stands where its best document stands, under its statement if that matches too.</summary>
    public RankedHit[] Finish()
    {
        foreach (var (hit, fails) in ofFamilies)
        {
            var head = families!.HeadOf(hit.Document);
            facets?.AddOfFamily(head, columns.TupleOf[hit.Document], fails);
            if (fails == 0)
            {
                if (!Matched.TryGetValue(head, out var members))
                {
                    Matched.Add(head, members = []);
                }

                members.Add(hit);
            }
        }

        foreach (var (head, members) in Matched)
        {
            Total++;
            members.Sort(order);
            var shown = members.FindIndex(m => m.Document == head);
            var first = members[Math.Max(0, shown)];
            top.Add(sort == SortOrder.Relevance ? first with { Key = members[0].Key, Score = members[0].Score } : first);
        }

        return top.ToSorted();
    }

    /// <summary>Null for a hit below the bar, which is lost anyway; the hits of a family are compared with each other too, and have no bar.</summary>
    private RankedHit? Rank(int document, int tuple, byte fails, double bar)
    {
        var score = 0f;
        var key = columns.DateOf[document] switch
        {
            var date when sort == SortOrder.Newest => date,
            0 when sort == SortOrder.Oldest => double.NegativeInfinity,
            var date when sort == SortOrder.Oldest => -date,
            _ => fails != 0 ? 0 : Rounded(score = staged is null ? scorer!.GetScore() : staged.ScoreFrom(bar)),
        };
        return key < bar ? null : new RankedHit(document, score, key, sort == SortOrder.Relevance && fails == 0 && columns.Tuples[tuple].Kind == "annex" ? 1 : 0);
    }

    /// <summary>To five digits: Lucene adds the parts of a score in an order that depends on the segment, so that the last digits of equal documents differ.</summary>
    private static float Rounded(float score) => BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(score) + 0x80) & ~0xFF);
}

/// <summary>A search ran out of time; what it had collected is still there.</summary>
internal sealed class SearchTimeoutException : Exception;
