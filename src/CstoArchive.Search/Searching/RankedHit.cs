namespace CstoArchive.Search.Searching;

/// <summary>
/// A Lucene document with what decides on its place; see <see cref="HitOrder"/>. A class, for the runtime has compiled code for lists and queries over classes, and would compile its own for a
/// struct: a tenth of the time of a short command. Matches that can't be hits get none.
/// </summary>
internal sealed record RankedHit(int Document, float Score, double Key, int Rank);

/// <summary>The order of hits: <c>Key</c> decides (a score, or a date), then <c>Rank</c> (a statement before an annex), then the path.</summary>
internal sealed class HitOrder(DocumentColumns columns) : IComparer<RankedHit>
{
    /// <summary>Less than zero where <paramref name="x"/> stands before <paramref name="y"/>.</summary>
    public int Compare(RankedHit? x, RankedHit? y)
    {
        var byKey = y!.Key.CompareTo(x!.Key);
        if (byKey != 0)
        {
            return byKey;
        }

        return x.Rank != y.Rank ? x.Rank.CompareTo(y.Rank) : columns.OrderOf[x.Document].CompareTo(columns.OrderOf[y.Document]);
    }
}

/// <summary>The best <c>capacity</c> hits of many: a heap with the worst of them on top.</summary>
internal sealed class TopHits(int capacity, HitOrder order)
{
    private RankedHit[] heap = new RankedHit[Math.Min(capacity, 64)];
    private int count;

    /// <summary>The key that a hit must at least have to be kept.</summary>
    public double Bar => count < capacity || count == 0 ? double.NegativeInfinity : heap[0].Key;

    public void Add(RankedHit hit)
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
        else if (capacity > 0 && order.Compare(hit, heap[0]) < 0)
        {
            heap[0] = hit;
            SiftDown();
        }
    }

    /// <summary>Best first.</summary>
    public RankedHit[] ToSorted()
    {
        var sorted = heap[..count];
        Array.Sort(sorted, order);
        return sorted;
    }

    private void SiftUp(int i)
    {
        while (i > 0 && order.Compare(heap[i], heap[(i - 1) / 2]) > 0)
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
                worst = order.Compare(heap[child], heap[worst]) > 0 ? child : worst;
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
