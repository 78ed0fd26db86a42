namespace CstoArchive.Cli.Indexing;

/// <summary>A file of the archive.</summary>
/// <param name="Path">From the archive's folder, with <c>/</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Modified">Its time of change, UTC ticks.</param>
internal readonly record struct ListedFile(string Path, long Bytes, long Modified);

/// <summary>What a crawl saw. Paths are from the archive's folder; an empty one is the archive's folder itself.</summary>
/// <param name="Files">In no order.</param>
/// <param name="UnreadableFolders">Folders that could not be listed.</param>
/// <param name="Skipped">Links that were not followed, pipes, sockets, devices.</param>
internal sealed record ArchiveListing(IReadOnlyList<ListedFile> Files, IReadOnlyList<string> UnreadableFolders, IReadOnlyList<string> Skipped);

/// <summary>
/// Lists every file of an archive, in no order, for the price of one stat a file; several folders at the same time. A link to a file within
/// the archive is a file under its own name; links to folders are not followed (what they show stands under its own path already, or is
/// not the archive's, or is a loop), nor are links that leave the archive.
/// </summary>
internal sealed class ArchiveCrawler
{
    private readonly string _archive;
    private readonly string? _leaveOut;

    private ArchiveCrawler(string archive, string? leaveOut)
    {
        _archive = Path.TrimEndingDirectorySeparator(archive);
        _leaveOut = leaveOut is null ? null : Path.TrimEndingDirectorySeparator(leaveOut);
    }

    /// <param name="archive">The archive's folder, a full path.</param>
    /// <param name="leaveOut">A folder that may stand within the archive and is none of it (the index); a full path.</param>
    /// <param name="cancellation">Ends the crawl.</param>
    public static ArchiveListing Crawl(string archive, string? leaveOut, CancellationToken cancellation) => new ArchiveCrawler(archive, leaveOut).Crawl(cancellation);

    /// <summary>Level by level: the folders of one are listed at the same time.</summary>
    private ArchiveListing Crawl(CancellationToken cancellation)
    {
        var (files, unreadable, skipped) = (new List<ListedFile>(), new List<string>(), new List<string>());
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        for (List<string> level = [""]; level.Count > 0;)
        {
            var folders = new FolderListing[level.Count];
            Parallel.For(0, folders.Length, options, i => folders[i] = FolderListing.Of(_archive, level[i]));
            foreach (var folder in folders)
            {
                files.AddRange(folder.Files);
                skipped.AddRange(folder.Skipped);
                if (!folder.IsReadable)
                {
                    unreadable.Add(folder.Path);
                }
            }

            level = [.. folders.SelectMany(folder => folder.Folders).Where(folder => Path.Join(_archive, folder) != _leaveOut)];
        }

        return new ArchiveListing(files, unreadable, skipped);
    }
}
