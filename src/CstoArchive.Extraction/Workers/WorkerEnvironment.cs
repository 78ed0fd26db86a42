namespace CstoArchive.Extraction;

/// <summary>The environment of a worker: its limit of memory, and what makes a small, quickly started process of it.</summary>
internal static class WorkerEnvironment
{
    /// <summary>The share of a worker's memory that its managed heap may take; the rest is the runtime, code and stacks.</summary>
    private const double HeapShare = 0.75;

    public static void Set(IDictionary<string, string?> environment, int memoryMegabytes)
    {
        var heap = (long)(memoryMegabytes * HeapShare) << 20;
        environment["DOTNET_GCHeapHardLimit"] = $"0x{heap:X}";
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_gcConcurrent"] = "0";
        // Young objects have room for some fifty small files before they are collected.
        environment["DOTNET_GCgen0size"] = "0x1000000";
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
    }
}
