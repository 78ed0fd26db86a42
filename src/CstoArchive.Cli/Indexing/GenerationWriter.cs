using System.Collections.Concurrent;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>
/// Fills a new generation: files are read by the workers while other documents are indexed; what depends on other files is
/// indexed when all are known. The result is the same whatever of it was taken over from the generation before.
/// </summary>
internal sealed class GenerationWriter : IDisposable
{
    private readonly RunOptions _options;
    private readonly IndexBuilder _builder;
    private readonly ArchiveIndex? _previous;
    private readonly ChangeHistory _history;
    private readonly WaitingDocuments _waiting;
    private readonly IProgress<RunProgress> _progress;
    private readonly ConcurrentDictionary<string, FileRecord> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _untied = new(StringComparer.Ordinal);
    private Task _facts = Task.CompletedTask;
    private int _done;
    private int _extracted;
    private int _reused;

    /// <param name="options">What the run is asked to do.</param>
    /// <param name="folder">The new generation's folder: empty, or with the previous one's index in it.</param>
    /// <param name="previous">The previous generation, where its texts can be used.</param>
    /// <param name="history">What documents said before.</param>
    /// <param name="progress">Told of every file.</param>
    public GenerationWriter(RunOptions options, string folder, ArchiveIndex? previous, ChangeHistory history, IProgress<RunProgress> progress)
    {
        _options = options;
        _previous = previous;
        _history = history;
        _progress = progress;
        _builder = IndexBuilder.Open(folder);
        _waiting = new WaitingDocuments(folder);
    }

    /// <summary>The files of the new generation.</summary>
    public IReadOnlyCollection<FileRecord> Files => (IReadOnlyCollection<FileRecord>)_files.Values;

    public int Extracted => _extracted;

    public int Reused => _reused;

    /// <summary>Keeps files whose documents stand in the folder already. Their facts are parsed meanwhile: tying asks for all of them, when the last file has been read.</summary>
    public void Keep(IReadOnlyCollection<FileRecord> files)
    {
        foreach (var file in files)
        {
            _files[file.Path] = file;
        }

        _facts = Task.Run(() => files.Sum(file => file.Documents.Count));
    }

    /// <summary>Reads files, several at a time.</summary>
    public async Task ReadAsync(IReadOnlyCollection<FoundFile> files, ReadFile read, CancellationToken cancellation)
    {
        _done = 0;
        var ahead = files.Sum(file => file.Bytes);
        // More than the workers take at a time, so that none of them waits while a document is indexed here.
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = _options.Workers + 2 };
        await Parallel.ForEachAsync(files, options, async (file, token) =>
        {
            var documents = await read(Path.Join(_options.Archive, file.Path), file.Path, Interlocked.Add(ref ahead, -file.Bytes) + file.Bytes, token);
            var mapped = documents.Select(document => DocumentMapping.ToArchive(document, file.Path, file.Bytes)).ToList();
            var facts = documents.Zip(mapped, (document, to) => DocumentMapping.ToFacts(document, to, file.Path) with { OcrTried = _options.Ocr }).ToList();
            var texts = file.Before is null ? [] : mapped.Select(DocumentVersion.TextOf).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < mapped.Count; i++)
            {
                Put(mapped[i], _history.Of(mapped[i], file, texts), facts[i]);
            }

            // Else the next run would take the text for that of the hash, and so would every copy of the file.
            _files[file.Path] = ContentHash.IsStillOf(_options.Archive, file)
                ? new FileRecord(file.Path, file.Bytes, file.Modified, file.Sha256, facts)
                : new FileRecord(file.Path, file.Bytes, FileRecord.LookAgain, "", facts);
            Interlocked.Increment(ref _extracted);
            _progress.Report(new RunProgress("reading", Interlocked.Increment(ref _done), files.Count));
        });
    }

    /// <summary>Takes the texts of files from the previous generation, where they may stand under another path.</summary>
    public void Reuse(IReadOnlyCollection<(FoundFile File, FileRecord Source)> files, CancellationToken cancellation)
    {
        _done = 0;
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(files, options, pair =>
        {
            var (file, source) = pair;
            var facts = source.Documents.Select(document => document with { Statement = null }).ToList();
            foreach (var document in facts)
            {
                var kept = Kept(source.Path + document.Item) with { Path = file.Path + document.Item, Bytes = file.Bytes, Kind = document.Kind, StatementPath = null };
                Put(kept, _history.Earlier(source.Path + document.Item), document);
            }

            _files[file.Path] = new FileRecord(file.Path, file.Bytes, file.Modified, file.Sha256, facts);
            Interlocked.Increment(ref _reused);
            _progress.Report(new RunProgress("reusing", Interlocked.Increment(ref _done), files.Count));
        });
    }

    /// <summary>Removes what is gone, ties annexes to statements, indexes what waited for it, and makes the index durable. Nothing can be added after it.</summary>
    public void Finish(IEnumerable<FileRecord> gone, CancellationToken cancellation)
    {
        _facts.GetAwaiter().GetResult();
        var documents = _files.Values.SelectMany(file => file.Documents.Select(facts => new TiedDocument(file.Path, facts)))
            .OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        var there = documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in gone.SelectMany(file => file.Documents.Select(document => file.Path + document.Item)).Where(path => !there.Contains(path)))
        {
            _builder.Delete(path);
        }

        var tied = Tying.Tie(documents);
        var waiting = new Dictionary<string, DocumentFacts>(_waiting.Count, StringComparer.Ordinal);
        var changed = new List<TiedDocument>();
        var touched = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tied.Count; i++)
        {
            var isChanged = !ReferenceEquals(documents[i], tied[i]);
            if (isChanged)
            {
                touched.Add(tied[i].FilePath);
            }

            if (_untied.ContainsKey(tied[i].Path))
            {
                waiting[tied[i].Path] = tied[i].Facts;
            }
            else if (isChanged)
            {
                changed.Add(tied[i]);
            }
        }

        var done = 0;
        _waiting.ForEach((document, earlier) =>
        {
            _builder.Put(DocumentMapping.Tied(document, waiting[document.Path], document.Path), earlier);
            _progress.Report(new RunProgress("tying", Interlocked.Increment(ref done), _waiting.Count));
        }, cancellation);
        foreach (var document in changed)
        {
            cancellation.ThrowIfCancellationRequested();
            _builder.Put(DocumentMapping.Tied(Kept(document.Path), document.Facts, document.Path), _history.Earlier(document.Path));
        }

        foreach (var file in tied.Where(document => touched.Contains(document.FilePath)).GroupBy(document => document.FilePath, StringComparer.Ordinal))
        {
            _files[file.Key] = _files[file.Key].With([.. file.Select(document => document.Facts)]);
        }

        _progress.Report(new RunProgress("writing", 0, 0));
        _builder.Commit();
    }

    public void Dispose()
    {
        _waiting.Dispose();
        _builder.Dispose();
    }

    private void Put(ArchiveDocument document, IReadOnlyList<DocumentVersion> earlier, DocumentFacts facts)
    {
        if (Tying.DependsOnOthers(facts))
        {
            _untied[document.Path] = true;
            _waiting.Add(document, earlier);
        }
        else
        {
            _builder.Put(document, earlier);
        }
    }

    private ArchiveDocument Kept(string path) =>
        _previous?.Find(ArchiveDocument.IdOf(path)) ?? throw new InvalidDataException($"The live generation has lost the text of {path}. Rebuild it with --full.");
}
