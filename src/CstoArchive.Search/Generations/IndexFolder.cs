using System.Globalization;

namespace CstoArchive.Search;

/// <summary>
/// The folder of an index: numbered generations, the pointer <c>CURRENT</c> to the live one, the lock of the run in progress, the
/// reports of past runs. A generation is complete and read-only once <c>CURRENT</c> names it; nothing else is ever served.
/// </summary>
/// <remarks>Reading needs no lock. What changes the folder is for the process that holds <see cref="TryLock"/>.</remarks>
public sealed class IndexFolder
{
    private const string Pointer = "CURRENT";
    private const int Digits = 6;

    public IndexFolder(string path) => Path = System.IO.Path.GetFullPath(path);

    public string Path { get; }

    /// <summary>Where each run leaves its report, <c>2026-11-22T02-00-00Z.json</c>.</summary>
    public string RunsPath => System.IO.Path.Combine(Path, "runs");

    public string LogsPath => System.IO.Path.Combine(Path, "logs");

    /// <summary>The name of the live generation ("000042"), or null before the first run.</summary>
    public string? Current
    {
        get
        {
            try
            {
                var name = File.ReadAllText(System.IO.Path.Combine(Path, Pointer)).Trim();
                return IsGeneration(name) ? name : null;
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }
    }

    /// <summary>Complete generations, oldest first.</summary>
    public IReadOnlyList<string> Generations =>
        [.. Folders().Where(IsGeneration).OrderBy(Number)];

    public string PathOf(string generation) => System.IO.Path.Combine(Path, generation);

    /// <summary>Takes the lock for a run, or gives null when another run holds it. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where the folder can't be written. The lock goes with its process, however that ends.</summary>
    /// <remarks>FileShare.None is an exclusive flock; every other share would let a second process in on Linux.</remarks>
    public IDisposable? TryLock()
    {
        Directory.CreateDirectory(Path);
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.HResult is LockedOnLinux or LockedOnMac or LockedOnWindows)
        {
            return null;
        }
    }

    // What the framework gives where a FileShare.None is refused: EWOULDBLOCK of flock, ERROR_SHARING_VIOLATION.
    private const int LockedOnLinux = 11;
    private const int LockedOnMac = 35;
    private const int LockedOnWindows = unchecked((int)0x80070020);

    /// <summary>
    /// Starts the next generation, empty, after clearing what killed runs left and what was rolled back from.
    /// A number is never used for two generations that were both live.
    /// </summary>
    public GenerationDraft Begin()
    {
        var number = Folders().Select(Number).DefaultIfEmpty(0).Max() + 1;
        var current = Number(Current ?? "");
        foreach (var folder in Folders().Where(name => Number(name) > current))
        {
            Remove(folder);
        }

        return new GenerationDraft(this, number.ToString("D" + Digits, CultureInfo.InvariantCulture));
    }

    /// <summary>Removes half-built generations of killed runs.</summary>
    public void RemoveDrafts()
    {
        foreach (var folder in Folders().Where(IsDraft))
        {
            Remove(folder);
        }
    }

    /// <summary>Removes the oldest generations until <paramref name="keep"/> (1 or more) are left; never the live one.</summary>
    /// <remarks>A process that still reads a removed one goes on: its open files stay until it closes them.</remarks>
    public void RemoveOld(int keep)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
        var current = Current;
        foreach (var generation in Generations.SkipLast(keep).Where(name => name != current))
        {
            Remove(generation);
        }
    }

    /// <summary>The newest complete generation that is older than this one, or null.</summary>
    public string? GenerationBefore(string generation) => Generations.LastOrDefault(name => Number(name) < Number(generation));

    /// <summary>Makes a complete generation the live one.</summary>
    public void MakeCurrent(string generation)
    {
        DurableFiles.Replace(System.IO.Path.Combine(Path, Pointer), stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write(generation + "\n");
        });
    }

    /// <summary>A generation that is half removed must not look complete: it loses its name first.</summary>
    private void Remove(string folder)
    {
        var path = PathOf(folder);
        if (!IsDraft(folder))
        {
            Directory.Move(path, path + GenerationDraft.Suffix);
            path += GenerationDraft.Suffix;
        }

        Directory.Delete(path, recursive: true);
    }

    private IReadOnlyList<string> Folders() =>
        Directory.Exists(Path) ? [.. Directory.EnumerateDirectories(Path).Select(folder => System.IO.Path.GetFileName(folder)).Where(name => Number(name) > 0)] : [];

    private static bool IsDraft(string name) => name.EndsWith(GenerationDraft.Suffix, StringComparison.Ordinal);

    private static bool IsGeneration(string name) => Number(name) > 0 && name.All(char.IsAsciiDigit);

    /// <summary>42 for <c>000042</c> and for <c>000042.building</c>; 0 for what is neither.</summary>
    private static int Number(string name)
    {
        var digits = IsDraft(name) ? name[..^GenerationDraft.Suffix.Length] : name;
        return digits.Length >= Digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
