namespace CstoArchive.Extraction;

/// <summary>How a worker ended that was not asked to.</summary>
internal sealed record WorkerEnding(bool OutOfMemory, string Text)
{
    private const int SignalBase = 128;

    public static WorkerEnding Of(int exitCode, string error)
    {
        var outOfMemory = exitCode == ExtractionWorker.OutOfMemoryExitCode || error.StartsWith("Out of memory", StringComparison.OrdinalIgnoreCase) || error.Contains("OutOfMemoryException", StringComparison.Ordinal);
        var how = exitCode > SignalBase ? $"signal {exitCode - SignalBase}" : $"exit status {exitCode}";
        return new WorkerEnding(outOfMemory, error.Length == 0 ? how : $"{how}, {error.TrimEnd('.')}");
    }

    public override string ToString() => Text;
}
