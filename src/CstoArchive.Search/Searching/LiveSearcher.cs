using System.Collections.Concurrent;
using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>A searcher that counts documents and their lengths without those that are deleted.</summary>
internal sealed class LiveSearcher : IndexSearcher
{
    private readonly FieldLengths lengths = new();
    private readonly ConcurrentDictionary<string, CollectionStatistics> statistics = new(StringComparer.Ordinal);

    public LiveSearcher(DirectoryReader reader)
        : base(reader) => Similarity = new ExactLengthSimilarity(lengths.Of);

    public override CollectionStatistics CollectionStatistics(string field) => statistics.GetOrAdd(Schema.LengthsOf(field), Read);

    private CollectionStatistics Read(string field)
    {
        var (documents, words) = (0L, 0L);
        foreach (var leaf in IndexReader.Leaves)
        {
            var ofSegment = lengths.Of(leaf.AtomicReader, field) ?? [];
            var live = leaf.AtomicReader.LiveDocs;
            for (var doc = 0; doc < ofSegment.Length; doc++)
            {
                if ((live is null || live.Get(doc)) && ofSegment[doc] is > 0 and var length)
                {
                    documents++;
                    words += length;
                }
            }
        }

        return new CollectionStatistics(field, IndexReader.NumDocs, documents, words, documents);
    }
}
