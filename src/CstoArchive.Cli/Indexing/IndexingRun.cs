using System.Diagnostics;
using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>
/// Brings an index up to date with its archive: compare, build the next generation aside, verify it, make it live. Until the last
/// step nothing that serves is touched, so whatever goes wrong before it leaves the index as it was.
/// </summary>
internal sealed class IndexingRun
{
    private readonly RunOptions _options;
    private readonly IProgress<RunProgress> _progress;
    private readonly Dictionary<string, double> _phases = [];
    private readonly DateTimeOffset _started = DateTimeOffset.UtcNow;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private readonly ReadFile _read;

    private IndexingRun(RunOptions options, ReadFile read, IProgress<RunProgress> progress)
    {
        _options = options;
        _read = read;
        _progress = progress;
    }

    /// <summary>Runs while the caller holds the index's lock. Throws <see cref="GuardException"/>, <see cref="OperationCanceledException"/>, or what went wrong: nothing has changed then.</summary>
    public static Task<RunReport> RunAsync(RunOptions options, ReadFile read, IProgress<RunProgress> progress, CancellationToken cancellation) =>
        new IndexingRun(options, read, progress).RunAsync(cancellation);

    private async Task<RunReport> RunAsync(CancellationToken cancellation)
    {
        var folder = _options.Index;
        RunGuards.Archive(_options);
        folder.RemoveDrafts();
        var (listing, live) = await PhaseAsync("list", () => ListAsync(folder, cancellation));
        var archive = Phase("compare", () => ArchiveComparison.Compare(RealPath.Of(_options.Archive), listing, live.Manifest, _started, _progress, cancellation));
        if (_options.Ocr)
        {
            archive.ReadAgain(file => file.MayGainByOcr);
        }

        RunGuards.NotEmpty(_options, archive);
        RunGuards.Deletions(_options, archive, live.Manifest.Files.Count, live.Info?.Archive);
        if (live.IsUsable && archive.IsUnchanged && !_options.Full)
        {
            if (archive.TimesDiffer)
            {
                FileManifest.Write(folder.PathOf(live.Name!), archive.Unchanged);
            }

            return Report(archive, live, live.Name!, archive.Unchanged) with { Outcome = RunOutcome.Unchanged, Documents = live.Info!.Documents };
        }

        using var previous = live.OpenIndex();
        return await BuildAsync(live, previous, archive, cancellation);
    }

    /// <summary>What there is and what there was. To list an archive and to read the list of the run before take about as long, so they are done at the same time.</summary>
    private async Task<(ArchiveListing Listing, LiveGeneration Live)> ListAsync(IndexFolder folder, CancellationToken cancellation)
    {
        var listing = Task.Run(() => ArchiveCrawler.Crawl(RealPath.Of(_options.Archive), RealPath.Of(folder.Path), cancellation), cancellation);
        var live = Task.Run(() => LiveGeneration.Open(folder, _options.Full), cancellation);
        await Task.WhenAll(listing, live);
        return (await listing, await live);
    }

    private async Task<RunReport> BuildAsync(LiveGeneration live, ArchiveIndex? previous, ArchiveComparison archive, CancellationToken cancellation)
    {
        var folder = _options.Index;
        var work = RunWork.Plan(archive, live, previous is not null && live.TextsAreUsable);
        RunGuards.DiskSpace(_options, work.ToRead.Concat(work.ToReuse.Select(pair => pair.File)), live.IndexBytes);
        using var draft = folder.Begin();
        if (work.Continues)
        {
            draft.StartFrom(live.Name!, FileManifest.FileName, GenerationInfo.FileName);
        }

        IReadOnlyCollection<FileRecord> files;
        int extracted, reused;
        using (var writer = new GenerationWriter(_options, draft.Path, previous, new ChangeHistory(previous, _started), _progress))
        {
            writer.Keep(work.ToKeep);
            Phase("reuse", () => writer.Reuse(work.ToReuse, cancellation));
            await PhaseAsync("read", async () =>
            {
                await writer.ReadAsync(work.ToRead, _read, cancellation);
                return true;
            });
            Phase("write", () => writer.Finish(work.Gone, cancellation));
            (files, extracted, reused) = (writer.Files, writer.Extracted, writer.Reused);
        }

        var documents = files.Sum(file => file.Documents.Count);
        FileManifest.Write(draft.Path, files);
        new GenerationInfo
        {
            Archive = _options.Archive,
            Created = _started,
            SchemaVersion = IndexBuilder.SchemaVersion,
            ExtractorVersion = DocumentExtractor.Version,
            Files = files.Count,
            Documents = documents,
        }.Write(draft.Path);

        Phase("verify", () => GenerationCheck.Draft(draft.Path, files));
        cancellation.ThrowIfCancellationRequested();
        Phase("publish", draft.Publish);
        folder.RemoveOld(_options.Keep);
        return Report(archive, live, draft.Name, files) with { Documents = documents, Extracted = extracted, Reused = reused, Message = live.Damage };
    }

    private RunReport Report(ArchiveComparison archive, LiveGeneration live, string generation, IReadOnlyCollection<FileRecord> files) =>
        RunReporting.Describe(archive, live.Manifest, files) with
        {
            Started = _started,
            Seconds = Math.Round(_clock.Elapsed.TotalSeconds, 3),
            Archive = _options.Archive,
            Generation = generation,
            Previous = live.Name,
            Phases = _phases,
        };

    private void Phase(string name, Action work) => Phase(name, () =>
    {
        work();
        return true;
    });

    private T Phase<T>(string name, Func<T> work)
    {
        var start = _clock.Elapsed;
        var result = work();
        _phases[name] = Math.Round((_clock.Elapsed - start).TotalSeconds, 3);
        return result;
    }

    private async Task<T> PhaseAsync<T>(string name, Func<Task<T>> work)
    {
        var start = _clock.Elapsed;
        var result = await work();
        _phases[name] = Math.Round((_clock.Elapsed - start).TotalSeconds, 3);
        return result;
    }
}
