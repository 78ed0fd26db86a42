using CstoArchive.Search.Indexing;

namespace CstoArchive.Search.Searching;

internal static class StatisticsReader
{
    public static IndexStatistics Read(IndexSnapshot index, KeyTerms keys)
    {
        var byTuple = new int[index.Columns.Tuples.Length];
        var textBytes = 0L;
        foreach (var leaf in index.Reader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            var sizes = leaf.AtomicReader.GetNumericDocValues(Schema.Size);
            for (var doc = 0; doc < leaf.AtomicReader.MaxDoc; doc++)
            {
                var tuple = index.Columns.TupleOf[leaf.DocBase + doc];
                if (tuple >= 0 && (live is null || live.Get(doc)))
                {
                    byTuple[tuple]++;
                    textBytes += sizes.Get(doc);
                }
            }
        }

        var unread = keys.From(Schema.Status, "").Where(s => s is not ("ok" or "partial"))
            .Select(s => (Status: s, Count: keys.Count(Schema.Status, s))).Where(s => s.Count > 0)
            .ToDictionary(s => s.Status, s => s.Count, StringComparer.Ordinal);
        return new IndexStatistics
        {
            Generation = index.Generation,
            Documents = byTuple.Sum(),
            Unread = unread.Values.Sum(),
            ByKind = Count(Facet.Kind),
            ByLanguage = Count(Facet.Language),
            ByYear = Count(Facet.Year),
            UnreadByReason = unread,
            IndexBytes = index.Files.Sum(f => f.Length),
            TextBytes = textBytes,
        };

        Dictionary<string, int> Count(Facet facet) => byTuple
            .SelectMany((count, tuple) => FacetCounts.ValuesOf(index.Columns.Tuples[tuple], facet).Select(value => (value, count)))
            .Where(c => c.count > 0 && c.value.Length > 0)
            .GroupBy(c => c.value, c => c.count, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(), StringComparer.Ordinal);
    }
}
