using System.Collections.Concurrent;
using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>A searcher that counts documents and their lengths without those that are deleted.</summary>
internal sealed class LiveSearcher(DirectoryReader reader) : IndexSearcher(reader)
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> statistics = new(StringComparer.Ordinal);

    public override CollectionStatistics CollectionStatistics(string field) => statistics.GetOrAdd(Schema.LengthsOf(field), Read);

    private CollectionStatistics Read(string field)
    {
        var (documents, words) = (0L, 0L);
        foreach (var leaf in IndexReader.Leaves)
        {
            var lengths = leaf.AtomicReader.GetNormValues(field);
            var live = leaf.AtomicReader.LiveDocs;
            for (var doc = 0; lengths is not null && doc < leaf.AtomicReader.MaxDoc; doc++)
            {
                if ((live is null || live.Get(doc)) && lengths.Get(doc) is > 0 and var length)
                {
                    documents++;
                    words += length;
                }
            }
        }

        return new CollectionStatistics(field, IndexReader.NumDocs, documents, words, documents);
    }
}
