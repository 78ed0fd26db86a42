namespace CstoArchive.Cli.Indexing;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>Whether a file, with all links on the way to it followed, lies in a folder or below it.</summary>
    public static bool IsWithin(string file, string folder) =>
        Of(file).StartsWith(Path.TrimEndingDirectorySeparator(Of(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with every link in it followed. Throws <see cref="IOException"/> for a loop.</summary>
    public static string Of(string path)
    {
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        var pending = new Stack<string>(Parts(Path.GetFullPath(path)));
        for (var links = 0; pending.TryPop(out var part);)
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > 40)
            {
                throw new IOException($"{path} is a loop of links.");
            }

            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            foreach (var before in Parts(full))
            {
                pending.Push(before);
            }
        }

        return real;
    }

    /// <summary>The parts below the root, the last one first.</summary>
    private static IEnumerable<string> Parts(string full) =>
        full[Path.GetPathRoot(full)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
