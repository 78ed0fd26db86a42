namespace CstoArchive.Search.Searching;

/// <summary>A Lucene document in its place: <c>Key</c> decides (a score, or a date), then <c>Rank</c> (a statement before an annex), then age in the index.</summary>
internal readonly record struct RankedHit(int Document, float Score, double Key, int Rank) : IComparable<RankedHit>
{
    /// <summary>Less than zero where this one stands before <paramref name="other"/>.</summary>
    public int CompareTo(RankedHit other)
    {
        var byKey = other.Key.CompareTo(Key);
        if (byKey != 0)
        {
            return byKey;
        }

        return Rank != other.Rank ? Rank.CompareTo(other.Rank) : Document.CompareTo(other.Document);
    }
}

/// <summary>The best <c>capacity</c> hits of many: a heap with the worst of them on top.</summary>
internal sealed class TopHits(int capacity)
{
    private RankedHit[] heap = new RankedHit[Math.Min(capacity, 64)];
    private int count;

    public void Add(in RankedHit hit)
    {
        if (count < capacity)
        {
            if (count == heap.Length)
            {
                Array.Resize(ref heap, (int)Math.Min(capacity, count * 2L));
            }

            heap[count] = hit;
            SiftUp(count++);
        }
        else if (capacity > 0 && hit.CompareTo(heap[0]) < 0)
        {
            heap[0] = hit;
            SiftDown();
        }
    }

    /// <summary>Best first.</summary>
    public RankedHit[] ToSorted()
    {
        var sorted = heap[..count];
        Array.Sort(sorted);
        return sorted;
    }

    private void SiftUp(int i)
    {
        while (i > 0 && heap[i].CompareTo(heap[(i - 1) / 2]) > 0)
        {
            (heap[i], heap[(i - 1) / 2]) = (heap[(i - 1) / 2], heap[i]);
            i = (i - 1) / 2;
        }
    }

    private void SiftDown()
    {
        var i = 0;
        while (true)
        {
            var worst = i;
            for (var child = (2 * i) + 1; child <= (2 * i) + 2 && child < count; child++)
            {
                worst = heap[child].CompareTo(heap[worst]) > 0 ? child : worst;
            }

            if (worst == i)
            {
                return;
            }

            (heap[i], heap[worst]) = (heap[worst], heap[i]);
            i = worst;
        }
    }
}
