using CstoArchive.Search.Indexing;
using CstoArchive.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>
/// One generation, open: the reader and all that is derived from it, which lives and goes with it. Held by reference count, so that closing it waits for the
/// searches that run.
/// </summary>
internal sealed class IndexSnapshot
{
    private readonly PReadDirectory directory;
    private readonly Lazy<DocumentColumns> columns;
    private readonly Lazy<SameTexts> same;
    private readonly Lazy<Families> families;
    private volatile bool closing;
    private readonly Lazy<int> unread;

    private IndexSnapshot(PReadDirectory directory, DirectoryReader reader, string generation)
    {
        this.directory = directory;
        Reader = reader;
        Generation = generation;
        Searcher = new LiveSearcher(reader);
        Stored = new StoredDocuments(reader);
        columns = new Lazy<DocumentColumns>(() => DocumentColumns.Read(reader));
        same = new Lazy<SameTexts>(() => SameTexts.Read(reader));
        families = new Lazy<Families>(() => Families.Read(reader, columns.Value, same.Value));
        unread = new Lazy<int>(() => CountUnread(reader));
    }

    public string Generation { get; }

    public DirectoryReader Reader { get; }

    public IndexSearcher Searcher { get; }

    public StoredDocuments Stored { get; }

    /// <summary>Documents whose file could not be read.</summary>
    public int Unread => unread.Value;

    /// <summary>The files of the generation's last commit.</summary>
    public IEnumerable<FileInfo> Files => Reader.IndexCommit.FileNames.Select(f => new FileInfo(Path.Combine(directory.Directory.FullName, f)));

    public DocumentColumns Columns => columns.Value;

    public Families Families => families.Value;

    public SameTexts SameTexts => same.Value;

    /// <summary>The archive owner's, beside the generations, or the built-in one; read when the generation is opened.</summary>
    public Glossary Glossary { get; private init; } = Glossary.Default;

    public static IndexSnapshot Open(string folder, int? schemaVersion)
    {
        var directory = new PReadDirectory(folder, BlockCache.Shared);
        DirectoryReader? reader = null;
        try
        {
            reader = LiveDirectoryReader.Of(DirectoryReader.Open(directory));
            var found = reader.IndexCommit.UserData.TryGetValue(IndexBuilder.SchemaVersionKey, out var version) ? version : "unknown";
            if (schemaVersion is not null && found != schemaVersion.Value.ToString())
            {
                throw new IndexUnreadableException($"{folder} was written with schema {found}, and this program reads {schemaVersion}: run the indexer, which rebuilds it from the kept texts.");
            }

            var generation = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            return new IndexSnapshot(directory, reader, Path.GetFileName(generation)) { Glossary = Glossary.Of(Path.GetDirectoryName(generation)!) };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            reader?.Dispose();
            directory.Dispose();
            throw e as IndexUnreadableException ?? Unreadable(folder, e);
        }
    }

    /// <summary>Keeps the generation open until the lease is disposed of; throws where it is closed already.</summary>
    public Lease Use() => !closing && Reader.TryIncRef()
        ? new Lease(Reader)
        : throw new ObjectDisposedException(nameof(ArchiveIndex), $"Generation {Generation} is closed.");

    /// <summary>No use begins from now on; the files go when the last one in progress ends.</summary>
    public void Close()
    {
        closing = true;
        Reader.Dispose();
        directory.Dispose();
    }

    private static int CountUnread(DirectoryReader reader)
    {
        var keys = new KeyTerms(reader);
        return keys.From(Schema.Status, "").Where(s => s is not ("ok" or "partial")).Sum(s => keys.Count(Schema.Status, s));
    }

    /// <summary>Damage shows in many kinds of exception, by where it hits.</summary>
    private static IndexUnreadableException Unreadable(string folder, Exception e) => e is IndexNotFoundException or DirectoryNotFoundException
        ? new IndexUnreadableException($"There is no index in {folder}: run the indexer first.", e)
        : new IndexUnreadableException($"The index in {folder} is damaged ({e.Message}): go back to the generation before, or run the indexer with --full.", e);

    internal readonly struct Lease(DirectoryReader reader) : IDisposable
    {
        public void Dispose() => reader.DecRef();
    }
}
