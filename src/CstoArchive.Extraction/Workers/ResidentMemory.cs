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
            return long.Parse(pages[1]) * Environment.SystemPageSize;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
