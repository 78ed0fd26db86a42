using System.Buffers;
using System.IO.Enumeration;

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
/// Lists every file of an archive, in no order, for the price of one stat a file. A link to a file within the archive is a file
/// under its own name; links to folders are not followed (what they show stands under its own path already, or is
/// not the archive's, or is a loop), nor are links that leave the archive.
/// </summary>
internal sealed class ArchiveCrawler
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>What desktops and version control leave behind; nobody means to archive it.</summary>
    private static readonly HashSet<string> Droppings = new(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini", ".git", ".svn" };

    private readonly string _archive;
    private readonly string? _leaveOut;
    private readonly List<ListedFile> _files = [];
    private readonly Stack<string> _folders = new();
    private readonly List<string> _unreadableFolders = [];
    private readonly List<string> _skipped = [];
    private char[] _path = ArrayPool<char>.Shared.Rent(4096);
    private int _prefix;

    private ArchiveCrawler(string archive, string? leaveOut)
    {
        _archive = Path.TrimEndingDirectorySeparator(archive);
        _leaveOut = leaveOut is null ? null : Path.TrimEndingDirectorySeparator(leaveOut);
    }

    /// <param name="archive">The archive's folder, a full path.</param>
    /// <param name="leaveOut">A folder that may stand within the archive and is none of it (the index); a full path.</param>
    /// <param name="cancellation">Ends the crawl.</param>
    public static ArchiveListing Crawl(string archive, string? leaveOut, CancellationToken cancellation)
    {
        var crawler = new ArchiveCrawler(archive, leaveOut);
        crawler.Crawl(cancellation);
        return new ArchiveListing(crawler._files, crawler._unreadableFolders, crawler._skipped);
    }

    private void Crawl(CancellationToken cancellation)
    {
        _folders.Push("");
        while (_folders.TryPop(out var folder))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                Crawl(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _unreadableFolders.Add(folder);
            }
        }

        ArrayPool<char>.Shared.Return(_path);
    }

    private void Crawl(string folder)
    {
        _prefix = folder.Length == 0 ? 0 : folder.Length + 1;
        Reserve(_prefix);
        folder.CopyTo(_path);
        if (_prefix > 0)
        {
            _path[_prefix - 1] = '/';
        }

        // The entries are taken where they are seen, so that nothing is allocated for a file but its path.
        var entries = new FileSystemEnumerable<bool>(Path.Join(_archive, folder), (ref FileSystemEntry _) => false, Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            {
                Visit(ref entry);
                return false;
            },
        };
        foreach (var _ in entries)
        {
        }
    }

    private void Visit(ref FileSystemEntry entry)
    {
        if (Droppings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(entry.FileName))
        {
            return;
        }

        var length = _prefix + entry.FileName.Length;
        Reserve(length);
        entry.FileName.CopyTo(_path.AsSpan(_prefix));
        var path = _path.AsSpan(0, length);
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            VisitLink(path.ToString());
        }
        else if (entry.IsDirectory)
        {
            var folder = path.ToString();
            if (Path.Join(_archive, folder) != _leaveOut)
            {
                _folders.Push(folder);
            }
        }
        else if (entry.Length == 0 && SpecialFile.Is(Path.Join(_archive, path)))
        {
            // Opening a pipe would wait for its other end, for ever.
            _skipped.Add(path.ToString());
        }
        else
        {
            _files.Add(new ListedFile(path.ToString(), entry.Length, entry.LastWriteTimeUtc.UtcTicks));
        }
    }

    private void VisitLink(string path)
    {
        var full = Path.Join(_archive, path);
        try
        {
            if (File.ResolveLinkTarget(full, returnFinalTarget: true) is FileInfo { Exists: true } target
                && RealPath.IsWithin(target.FullName, _archive)
                && !SpecialFile.Is(target.FullName))
            {
                _files.Add(new ListedFile(path, target.Length, target.LastWriteTimeUtc.Ticks));
                return;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A loop of links, or a link into a place that may not be looked at.
        }

        _skipped.Add(path);
    }

    private void Reserve(int length)
    {
        if (_path.Length < length)
        {
            var larger = ArrayPool<char>.Shared.Rent(length * 2);
            _path.AsSpan(0, _prefix).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_path);
            _path = larger;
        }
    }
}
