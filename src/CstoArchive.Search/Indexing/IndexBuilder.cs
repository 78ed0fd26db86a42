using System.Collections.Concurrent;
using CstoArchive.Search.Indexing;
using CstoArchive.Search.Storage;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;

namespace CstoArchive.Search;

/// <summary>Writes one new generation, alone in its folder. Nothing is visible to a reader before <see cref="IndexFolder"/> publishes it.</summary>
public sealed class IndexBuilder : IDisposable
{
    /// <summary>Raised with every change to fields or analyzers; a generation of another version is rebuilt from its kept documents.</summary>
    public const int SchemaVersion = 3;

    internal const string SchemaVersionKey = "schema";

    private readonly PReadDirectory directory;
    private readonly IndexWriter writer;
    private readonly ConcurrentBag<DocumentBlock> idle = [];
    private bool committed;

    private IndexBuilder(string folder)
    {
        directory = new PReadDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(Schema.Version, new KeywordAnalyzer())
        {
            Similarity = new ExactLengthSimilarity(),
            OpenMode = OpenMode.CREATE_OR_APPEND,
            RAMBufferSizeMB = 64,
            // Each of them writes segments of its own, with a dictionary in each.
            MaxThreadStates = Environment.ProcessorCount,
            // Compound files would write every segment twice.
            UseCompoundFile = false,
            MergePolicy = new TieredMergePolicy { NoCFSRatio = 0 },
            MergeScheduler = new SerialMergeScheduler(),
        });
    }

    /// <summary>A builder in <paramref name="folder"/>, which holds nothing, or linked segments of the generation before.</summary>
    public static IndexBuilder Open(string folder)
    {
        Directory.CreateDirectory(folder);
        return new IndexBuilder(folder);
    }

    /// <summary>Adds the document, or replaces the one of the same path. Safe to call from several threads.</summary>
    /// <param name="document">As it is now.</param>
    /// <param name="earlier">What it said before, newest first; of many or long versions the oldest are not kept.</param>
    public void Put(ArchiveDocument document, IReadOnlyList<DocumentVersion> earlier)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(earlier);
        if (!idle.TryTake(out var block))
        {
            block = new DocumentBlock();
        }

        writer.UpdateDocuments(new Term(Schema.Path, document.Path), block.Of(document, earlier));
        idle.Add(block);
    }

    /// <summary>The same for a document that never said anything else.</summary>
    public void Put(ArchiveDocument document) => Put(document, []);

    /// <summary>Removes the document of this path, if it is there.</summary>
    public void Delete(string path) => writer.DeleteDocuments(new Term(Schema.Path, path));

    /// <summary>Makes everything durable. The builder takes no more documents.</summary>
    public void Commit()
    {
        writer.SetCommitData(new Dictionary<string, string>
        {
            [SchemaVersionKey] = SchemaVersion.ToString(),
        });
        writer.Commit();
        committed = true;
        writer.Dispose();
    }

    /// <summary>Without a <see cref="Commit"/> before it, everything that was put is given up: the folder is as it was.</summary>
    public void Dispose()
    {
        if (!committed)
        {
            writer.Rollback();
        }

        foreach (var block in idle)
        {
            block.Dispose();
        }

        directory.Dispose();
    }
}
