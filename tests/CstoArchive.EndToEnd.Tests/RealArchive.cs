namespace CstoArchive.EndToEnd.Tests;

/// <summary>The real papers, statements and the owner's dump, indexed by the first test that needs them.</summary>
internal static class RealArchive
{
    private static readonly Lazy<TemporaryFolder> _folder = new(() => new TemporaryFolder());
    private static readonly Lazy<Task<Finished>> _run = new(() => BuiltProgram.Cli.RunAsync("index", "--archive", SharedData.PathOf("real"), "--index", Index, "--json", "--quiet"));

    public static string Index => _folder.Value["index"];

    /// <summary>The run that made the index. Skips the calling test where the papers are absent.</summary>
    public static Task<Finished> IndexedAsync()
    {
        SharedData.PathOf("real");
        return _run.Value;
    }

    public static void Delete()
    {
        if (_folder.IsValueCreated)
        {
            _folder.Value.Dispose();
        }
    }
}
