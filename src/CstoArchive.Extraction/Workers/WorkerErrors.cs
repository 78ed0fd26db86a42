namespace CstoArchive.Extraction;

/// <summary>Drains what a worker writes to standard error (a stack overflow fills megabytes) and keeps the line that says what happened.</summary>
internal sealed class WorkerErrors
{
    private const int MaxLineLength = 300;
    private readonly Task<string> first;

    public WorkerErrors(StreamReader errors) => first = Task.Run(() => DrainAsync(errors));

    /// <summary>The first line that is not empty; empty where there was none.</summary>
    public async Task<string> FirstLineAsync()
    {
        var done = await Task.WhenAny(first, Task.Delay(TimeSpan.FromSeconds(1)));
        return done == first ? await first : "";
    }

    private static async Task<string> DrainAsync(StreamReader errors)
    {
        var line = "";
        var buffer = new char[4_096];
        var complete = false;
        try
        {
            for (int read; (read = await errors.ReadAsync(buffer)) > 0;)
            {
                if (complete)
                {
                    continue;
                }

                line = (line + new string(buffer, 0, read)).TrimStart();
                var end = line.IndexOfAny(['\r', '\n']);
                complete = end >= 0 || line.Length > MaxLineLength;
                line = end >= 0 ? line[..end] : line;
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // What was read is what there is.
        }

        return line.Length > MaxLineLength ? line[..MaxLineLength] : line;
    }
}
