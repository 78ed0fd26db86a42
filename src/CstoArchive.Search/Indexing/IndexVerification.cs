using CstoArchive.Search.Storage;
using Lucene.Net.Index;

namespace CstoArchive.Search.Indexing;

/// <summary>Looks at every byte of a generation that a reader could need.</summary>
internal static class IndexVerification
{
    /// <summary>What is wrong, or null.</summary>
    public static string? Verify(string folder)
    {
        try
        {
            using var directory = new PReadDirectory(folder);
            var status = new CheckIndex(directory) { InfoStream = TextWriter.Null }.DoCheckIndex();
            if (!status.Clean)
            {
                return status.MissingSegments ? $"{folder} holds no complete index." : $"{status.NumBadSegments} of {status.NumSegments} segments in {folder} are damaged.";
            }

            using var index = ArchiveIndex.Open(folder);
            return index.Statistics.Documents == index.Documents().Count() ? null : $"{folder} does not give back as many documents as it counts.";
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{folder} can't be read: {e.Message}";
        }
    }
}
