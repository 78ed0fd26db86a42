using System.IO.Enumeration;

namespace CstoArchive.Cli.Indexing;

/// <summary>What stands in one folder of the archive. All paths are from the archive's folder.</summary>
internal sealed class FolderListing
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>What desktops and version control leave behind; nobody means to archive it.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Droppings =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini", ".git", ".svn" }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _archive;
    private readonly string _prefix;

    private FolderListing(string archive, string path)
    {
        _archive = archive;
        _prefix = path.Length == 0 ? "" : path + "/";
        Path = path;
    }

    /// <summary>Empty for the archive's folder itself.</summary>
    public string Path { get; }

    /// <summary>False where it could not be listed, or not to its end.</summary>
    public bool IsReadable { get; private set; } = true;

    public List<ListedFile> Files { get; } = [];

    public List<string> Folders { get; } = [];

    /// <summary>Links that are not followed, pipes, sockets, devices.</summary>
    public List<string> Skipped { get; } = [];

    public static FolderListing Of(string archive, string path)
    {
        var listing = new FolderListing(archive, path);
        try
        {
            listing.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            listing.IsReadable = false;
        }

        return listing;
    }

    private void Read()
    {
        // The entries are taken where they are seen, so that nothing is allocated for a file but its path.
        var entries = new FileSystemEnumerable<bool>(System.IO.Path.Join(_archive, Path), (ref FileSystemEntry _) => false, Everything)
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
        if (Droppings.Contains(entry.FileName))
        {
            return;
        }

        var path = string.Concat(_prefix, entry.FileName);
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            VisitLink(path);
        }
        else if (entry.IsDirectory)
        {
            Folders.Add(path);
        }
        else if (entry.Length == 0 && SpecialFile.Is(System.IO.Path.Join(_archive, path)))
        {
            // Opening a pipe would wait for its other end, for ever.
            Skipped.Add(path);
        }
        else
        {
            Files.Add(new ListedFile(path, entry.Length, entry.LastWriteTimeUtc.UtcTicks));
        }
    }

    private void VisitLink(string path)
    {
        var full = System.IO.Path.Join(_archive, path);
        try
        {
            if (File.ResolveLinkTarget(full, returnFinalTarget: true) is FileInfo { Exists: true } target
                && RealPath.IsWithin(target.FullName, _archive)
                && !SpecialFile.Is(target.FullName))
            {
                Files.Add(new ListedFile(path, target.Length, target.LastWriteTimeUtc.Ticks));
                return;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A loop of links, or a link into a place that may not be looked at.
        }

        Skipped.Add(path);
    }
}
