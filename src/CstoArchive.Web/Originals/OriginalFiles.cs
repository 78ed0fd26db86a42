using System.Globalization;
using CstoArchive.Search;
using CstoArchive.Web.Service;

namespace CstoArchive.Web.Originals;

/// <summary>Finds the file a document was read from. Only paths that the index itself holds are ever looked for, and only inside the archive.</summary>
internal sealed class OriginalFiles(ServiceOptions options, LatestRun run)
{
    private const int MostLinks = 32;

    /// <summary>The folder of the original files, or null where it is not known or gone.</summary>
    public string? Archive => (options.Archive ?? run.Report?.Archive) is { } folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    /// <summary>The file of the document, or null where the archive does not hold it any more, or it lies outside of the archive.</summary>
    public FileInfo? Find(ArchiveDocument document)
    {
        if (Archive is not { } archive || Resolve(archive) is not { } root)
        {
            return null;
        }

        foreach (var path in PathsOf(document.Path))
        {
            var wanted = Path.GetFullPath(Path.Combine(root, path));
            if (IsInside(root, wanted) && Resolve(wanted) is { } real && IsInside(root, real) && File.Exists(real))
            {
                return new FileInfo(real);
            }
        }

        return null;
    }

    /// <summary>The path itself; then, for the n-th item of a listing, the file that lists it.</summary>
    private static IEnumerable<string> PathsOf(string path)
    {
        yield return path;
        var mark = path.LastIndexOf('#');
        if (mark > 0 && int.TryParse(path.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            yield return path[..mark];
        }
    }

    private static bool IsInside(string root, string path) =>
        path.StartsWith(root.EndsWith('/') ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with every symbolic link in it followed, or null where one leads nowhere or around in a circle.</summary>
    private static string? Resolve(string path)
    {
        try
        {
            for (var links = 0; links < MostLinks; links++)
            {
                if (FirstLink(path) is not { } link)
                {
                    return path;
                }

                var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(link.Path)!, link.Target));
                path = Path.GetFullPath(target + path[link.Path.Length..]);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }

        return null;
    }

    private static (string Path, string Target)? FirstLink(string path)
    {
        for (var end = path.IndexOf(Path.DirectorySeparatorChar, 1); ; end = path.IndexOf(Path.DirectorySeparatorChar, end + 1))
        {
            var part = end < 0 ? path : path[..end];
            if (new FileInfo(part).LinkTarget is { } target)
            {
                return (part, target);
            }

            if (end < 0)
            {
                return null;
            }
        }
    }
}
