using CstoArchive.Search.Analysis;
using Lucene.Net.Documents;

namespace CstoArchive.Search.Indexing;

/// <summary>The keys of one block of documents; their streams are used again for the next block.</summary>
internal sealed class KeyFields : IDisposable
{
    // A list that grew for one huge document is not kept.
    private const int KeptStreams = 4096;

    private readonly List<KeyStream> streams = [];
    private int used;

    /// <summary>Begins the next block: the fields of the one before must not be used any more.</summary>
    public void Clear()
    {
        used = 0;
        if (streams.Count > KeptStreams)
        {
            Dispose();
            streams.Clear();
        }
    }

    public Field Add(string name, string key)
    {
        if (used == streams.Count)
        {
            streams.Add(new KeyStream());
        }

        return new Field(name, streams[used++].Of(key), Schema.Key);
    }

    public void Dispose()
    {
        foreach (var stream in streams)
        {
            stream.Dispose();
        }
    }
}
