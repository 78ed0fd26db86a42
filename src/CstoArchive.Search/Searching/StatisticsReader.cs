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

        Dictionary<string, int> Count(Facet facet)
        {
            var values = index.Columns.Values;
            var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
            for (var tuple = 0; tuple < byTuple.Length; tuple++)
            {
                foreach (var value in byTuple[tuple] == 0 ? [] : values.OfTuples(facet)[tuple])
                {
                    var name = values.Of(facet)[value];
                    counts[name] = counts.GetValueOrDefault(name) + byTuple[tuple];
                }
            }

            return new Dictionary<string, int>(counts, StringComparer.Ordinal);
        }
    }
}
