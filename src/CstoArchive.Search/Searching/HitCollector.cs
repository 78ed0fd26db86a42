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
    private readonly bool takesAll;
    private double bar;
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
        bar = top.Bar;
        takesAll = filter.IsEmpty;
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
            LookAtClock();
        }

        var document = docBase + doc;
        if (takesAll && columns.Documents.Has(document) && families?.Has(document) != true)
        {
            // Nearly every match of nearly every search: counted, and compared with the bar.
            facets?.Add(columns.TupleOf[document], 0);
            Total++;
            AddHit(document);
            return;
        }

        var tuple = columns.TupleOf[document];
        if (tuple < 0 || !filter.TakesDate(columns.DateOf[document]))
        {
            return;
        }

        var fails = filter.FailsOf[tuple];
        if (families is not null && families.Has(document))
        {
            ofFamilies.Add((Ranked(document, fails == 0 ? KeyOf(document, double.NegativeInfinity) : default), fails));
            return;
        }

        facets?.Add(tuple, fails);
        if (fails == 0)
        {
            Total++;
            AddHit(document);
        }
    }

    /// <summary>All documents of a segment.</summary>
    public void Collect(StagedScorer matches)
    {
        for (var doc = matches.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.NextDoc())
        {
            Collect(doc);
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

    /// <summary>A hit below the bar is lost, so that it need not be ranked; the hits of a family are compared with each other too.</summary>
    private void AddHit(int document)
    {
        var key = KeyOf(document, bar);
        if (key.Key >= bar)
        {
            top.Add(Ranked(document, key));
            bar = top.Bar;
        }
    }

    /// <summary>What decides on a hit's place, and its score; some key below the bar for a hit that is below it.</summary>
    private (double Key, float Score) KeyOf(int document, double bar)
    {
        if (sort == SortOrder.Relevance)
        {
            var score = staged is null ? scorer!.GetScore() : staged.ScoreFrom(bar);
            return (Rounded(score), score);
        }

        var date = columns.DateOf[document];
        return (sort == SortOrder.Newest ? date : date == 0 ? double.NegativeInfinity : -date, 0);
    }

    private RankedHit Ranked(int document, (double Key, float Score) key) =>
        new(document, key.Score, key.Key, sort == SortOrder.Relevance && columns.Tuples[columns.TupleOf[document]].Kind == "annex" ? 1 : 0);

    private void LookAtClock()
    {
        untilClock = ClockStride;
        if (Stopwatch.GetTimestamp() > deadline)
        {
            throw new SearchTimeoutException();
        }
    }

    /// <summary>To five digits: Lucene adds the parts of a score in an order that depends on the segment, so that the last digits of equal documents differ.</summary>
    private static float Rounded(float score) => BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(score) + 0x80) & ~0xFF);
}

/// <summary>A search ran out of time; what it had collected is still there.</summary>
internal sealed class SearchTimeoutException : Exception;
