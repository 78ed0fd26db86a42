namespace CstoArchive.Extraction;

/// <summary>The memory that a process holds, where the system tells without cost (Linux).</summary>
internal static class ResidentMemory
{
    public static long Of(int processId)
    {
        try
        {
            // Pages: total, resident, shared, ...
            var pages = File.ReadAllText($"/proc/{processId}/statm").Split(' ');
            // A process that is about to go may leave nothing to read; a watch over all workers must not fall over that.
            return pages.Length > 1 && long.TryParse(pages[1], out var resident) ? resident * Environment.SystemPageSize : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
