namespace CstoArchive.Search;

/// <summary>
/// The folder of an index: numbered generations, the pointer <c>CURRENT</c> to the live one, the lock of the run in progress, the
/// reports of past runs. A generation is complete and read-only once <c>CURRENT</c> names it; nothing else is ever served.
/// </summary>
public sealed class IndexFolder
{
    public IndexFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>The name of the live generation ("000042"), or null before the first run.</summary>
    public string? Current => throw new NotImplementedException();

    /// <summary>Complete generations, oldest first.</summary>
    public IReadOnlyList<string> Generations => throw new NotImplementedException();

    public string PathOf(string generation) => System.IO.Path.Combine(Path, generation);

    /// <summary>Takes the lock for a run, or gives null when another run holds it. The lock goes with its process, however that ends.</summary>
    public IDisposable? TryLock() => throw new NotImplementedException();
}
