namespace CstoArchive.Cli.Indexing;

/// <summary>A file that is new, or changed since the manifest was written.</summary>
/// <param name="Path">From the archive's folder, with <c>/</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Modified">Its time of change, or <see cref="FileRecord.LookAgain"/>.</param>
/// <param name="Sha256">Of its content; empty where it could not be read.</param>
/// <param name="Before">What stood under this path, if anything did.</param>
internal sealed record FoundFile(string Path, long Bytes, long Modified, string Sha256, FileRecord? Before)
{
    /// <summary>A known file of the same content and the same name, elsewhere: its text is this file's text.</summary>
    public FileRecord? SameContent { get; init; }
}

/// <summary>How an archive differs from the manifest of the last run: by path, size and time of change, and by content where those differ.</summary>
internal sealed class ArchiveComparison
{
    /// <summary>A file may change twice within one tick of the file system's clock; one that changed this shortly before the run is looked at again by the next.</summary>
    private static readonly TimeSpan ClockTick = TimeSpan.FromSeconds(2);

    private readonly string _archive;
    private readonly FileManifest _manifest;
    private readonly long _settledBefore;
    private readonly List<FoundFile> _candidates = [];

    private ArchiveComparison(string archive, FileManifest manifest, DateTimeOffset started)
    {
        _archive = archive;
        _manifest = manifest;
        _settledBefore = (started - ClockTick).UtcTicks;
    }

    public int Seen { get; private set; }

    /// <summary>Of all files seen.</summary>
    public long Bytes { get; private set; }

    /// <summary>Files that are as they were, with their times as they are now.</summary>
    public required List<FileRecord> Unchanged { get; init; }

    /// <summary>Whether a file of <see cref="Unchanged"/> has another time of change than the manifest says.</summary>
    public bool TimesDiffer { get; private set; }

    /// <summary>New and changed files, in order of path.</summary>
    public List<FoundFile> Fresh { get; } = [];

    /// <summary>Known files that are gone, in order of path; those of folders that could not be listed are not among them but unchanged.</summary>
    public List<FileRecord> Deleted { get; private set; } = [];

    public required IReadOnlyList<string> UnreadableFolders { get; init; }

    public required IReadOnlyList<string> Skipped { get; init; }

    public bool IsUnchanged => Fresh.Count == 0 && Deleted.Count == 0;

    /// <summary>Deleted files whose content stands elsewhere now.</summary>
    public int Moved => Fresh.Select(file => file.SameContent).Where(source => source is { Seen: false }).Distinct().Count();

    /// <summary>Takes unchanged files for changed ones: they can be read better than they were.</summary>
    public void ReadAgain(Predicate<FileRecord> file)
    {
        var again = Unchanged.FindAll(file);
        if (again.Count > 0)
        {
            Unchanged.RemoveAll(file);
            Fresh.AddRange(again.Select(known => new FoundFile(known.Path, known.Bytes, known.Modified, known.Sha256, known)));
            Fresh.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        }
    }

    /// <param name="archive">The archive's folder, a full path.</param>
    /// <param name="listing">What a crawl saw in it.</param>
    /// <param name="manifest">Its files as they were.</param>
    /// <param name="started">When the crawl began, or a little before.</param>
    /// <param name="progress">Told of every file whose content is looked at.</param>
    /// <param name="cancellation">Ends the comparison.</param>
    public static ArchiveComparison Compare(string archive, ArchiveListing listing, FileManifest manifest, DateTimeOffset started, IProgress<RunProgress> progress, CancellationToken cancellation)
    {
        var comparison = new ArchiveComparison(archive, manifest, started)
        {
            Unchanged = new List<FileRecord>(manifest.Files.Count),
            UnreadableFolders = listing.UnreadableFolders,
            Skipped = listing.Skipped,
        };
        foreach (var file in listing.Files)
        {
            comparison.Take(file);
        }

        comparison.CompareContent(progress, cancellation);
        comparison.FindDeleted();
        comparison.FindSameContent();
        return comparison;
    }

    private void Take(ListedFile file)
    {
        Seen++;
        Bytes += file.Bytes;
        if (!_manifest.ByPath.TryGetValue(file.Path, out var known))
        {
            _candidates.Add(new FoundFile(file.Path, file.Bytes, file.Modified, "", null));
        }
        else if (known.Seen)
        {
            // Two names whose bytes are not valid UTF-8 look alike.
            Seen--;
        }
        else if (known.Bytes == file.Bytes && known.Modified == file.Modified)
        {
            known.Seen = true;
            Unchanged.Add(known);
        }
        else
        {
            known.Seen = true;
            _candidates.Add(new FoundFile(known.Path, file.Bytes, file.Modified, "", known));
        }
    }

    private void CompareContent(IProgress<RunProgress> progress, CancellationToken cancellation)
    {
        var done = 0;
        var hashed = new FoundFile[_candidates.Count];
        Parallel.For(0, hashed.Length, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            hashed[i] = ContentHash.Of(_archive, _candidates[i], _settledBefore, cancellation);
            progress.Report(new RunProgress("comparing", Interlocked.Increment(ref done), hashed.Length));
        });
        foreach (var file in hashed.DistinctBy(file => file.Path))
        {
            if (file.Before is { } before && before.Sha256 == file.Sha256 && before.Bytes == file.Bytes)
            {
                var now = file.Modified == before.Modified ? before : before.WithTimes(file.Bytes, file.Modified);
                now.Seen = true;
                TimesDiffer |= now != before;
                Unchanged.Add(now);
            }
            else
            {
                Fresh.Add(file);
            }
        }

        Fresh.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
    }

    private void FindDeleted()
    {
        var unlisted = UnreadableFolders.Select(folder => folder.Length == 0 ? "" : folder + "/").ToList();
        foreach (var file in _manifest.Files.Where(file => !file.Seen))
        {
            if (unlisted.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            {
                file.Seen = true;
                Unchanged.Add(file);
            }
            else
            {
                Deleted.Add(file);
            }
        }

        Deleted.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
    }

    /// <summary>
    /// Text depends on the content and on the file's name (a date may stand in it), not on the folder. A deleted file goes first: that
    /// is a move; a copy of one that is still there is as good for its text.
    /// </summary>
    private void FindSameContent()
    {
        if (Fresh.Count == 0 || _manifest.Files.Count == 0)
        {
            return;
        }

        var wanted = Fresh.Where(file => file.Sha256.Length > 0).Select(Key).ToHashSet();
        var known = new Dictionary<(string, string), FileRecord>();
        foreach (var file in Deleted.Concat(Unchanged))
        {
            if (wanted.Contains((file.Sha256, NameOf(file.Path))))
            {
                known.TryAdd((file.Sha256, NameOf(file.Path)), file);
            }
        }

        for (var i = 0; i < Fresh.Count; i++)
        {
            Fresh[i] = Fresh[i] with { SameContent = known.GetValueOrDefault(Key(Fresh[i])) };
        }

        static (string, string) Key(FoundFile file) => (file.Sha256, NameOf(file.Path));
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
