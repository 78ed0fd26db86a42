using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CstoArchive.Extraction;

/// <summary>What one program may use: wall-clock time, address space in megabytes, bytes of output.</summary>
internal readonly record struct OcrBounds(TimeSpan Time, int MemoryMegabytes, int MaxOutput);

/// <summary>Runs a program of the machine on hostile input, within bounds: bytes in, bytes out.</summary>
internal static class OcrProgram
{
    /// <summary>The shell sets the bound on memory, which the kernel keeps, and becomes the program.</summary>
    private const string Bounded = "ulimit -v \"$1\" 2>/dev/null; shift; exec \"$@\"";

    /// <summary>The output; empty where the program failed, and then <c>Trouble</c> says how.</summary>
    public static (ReadOnlyMemory<byte> Output, string? Trouble) Run(string program, string[] arguments, ReadOnlyMemory<byte> input, OcrBounds bounds, Action<int> started)
    {
        var kilobytes = ((long)bounds.MemoryMegabytes << 10).ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("/bin/sh", ["-c", Bounded, "sh", kilobytes, program, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // Workers already follow the cores; a page read by four threads takes more of each.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            started(process.Id);
            try
            {
                return Exchange(process, input, bounds);
            }
            finally
            {
                Kill(process);
                started(0);
            }
        }
        catch (Win32Exception e)
        {
            return (default, $"could not be started: {e.Message}");
        }
    }

    private static (ReadOnlyMemory<byte> Output, string? Trouble) Exchange(Process process, ReadOnlyMemory<byte> input, OcrBounds bounds)
    {
        using var limit = new CancellationTokenSource(bounds.Time);
        var writing = WriteAsync(process, input, limit.Token);
        var reading = ReadAsync(process.StandardOutput.BaseStream, bounds.MaxOutput, limit.Token);
        var errors = new WorkerErrors(process.StandardError);
        try
        {
            var output = reading.GetAwaiter().GetResult();
            if (output is null)
            {
                return (default, $"wrote more than {bounds.MaxOutput >> 20} MB");
            }

            writing.GetAwaiter().GetResult();
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
            return process.ExitCode == 0 ? (output.Value, null) : (default, $"failed: {Ending(process.ExitCode, errors)}");
        }
        catch (OperationCanceledException)
        {
            return (default, "took too long");
        }
    }

    private static string Ending(int exitCode, WorkerErrors errors) =>
        errors.FirstLineAsync().GetAwaiter().GetResult() is { Length: > 0 } line ? line.TrimEnd('.') : $"exit status {exitCode}";

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading to the end; its exit status says why.
        }
    }

    /// <summary>All that the program writes; null where it is more than <paramref name="max"/> bytes.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int max, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        var length = 0;
        for (int read; (read = await stream.ReadAsync(buffer.AsMemory(length), cancellation)) > 0;)
        {
            length += read;
            if (length > max)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }
        }

        return buffer.AsMemory(0, length);
    }

    private static void Kill(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
