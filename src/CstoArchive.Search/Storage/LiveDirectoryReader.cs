using Lucene.Net.Index;

namespace CstoArchive.Search.Storage;

/// <summary>
/// An index read as if its deleted documents had never been there. Lucene counts them in the frequency of a word, and shows words that stand in
/// nothing else, until it merges their segment away; then the same archive would answer otherwise by its history.
/// </summary>
internal sealed class LiveDirectoryReader : FilterDirectoryReader
{
    private LiveDirectoryReader(DirectoryReader reader)
        : base(reader, new LiveSegments())
    {
    }

    public static DirectoryReader Of(DirectoryReader reader) => reader.HasDeletions ? new LiveDirectoryReader(reader) : reader;

    protected override DirectoryReader DoWrapDirectoryReader(DirectoryReader input) => Of(input);

    private sealed class LiveSegments : SubReaderWrapper
    {
        public override AtomicReader Wrap(AtomicReader reader) => reader.HasDeletions ? new LiveSegmentReader(reader) : reader;
    }
}
