using System.Diagnostics;
using System.Text;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>One of the programs as it was built beside the tests, started as its user starts it.</summary>
internal sealed class BuiltProgram(string project, string executable)
{
    /// <summary>Longer than any command here takes on a busy machine; a command that is still running then has hung.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    public static BuiltProgram Cli { get; } = new("CstoArchive.Cli", "csto-archive");

    public static BuiltProgram Web { get; } = new("CstoArchive.Web", "csto-archive-web");

    /// <summary>Debug or Release, as the tests themselves were built.</summary>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public string Path => System.IO.Path.Combine(Repository.Root, "src", project, "bin", Configuration, "net10.0", executable);

    /// <summary>Runs the program to its end and gives what it said.</summary>
    public Task<Finished> RunAsync(params string[] arguments) => RunAsync(arguments, input: null);

    public async Task<Finished> RunAsync(IReadOnlyList<string> arguments, string? input, string? workingFolder = null)
    {
        using var process = Start(arguments, workingFolder);
        using var patience = new CancellationTokenSource(_patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            if (input is not null)
            {
                await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
            }

            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            return new Finished(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Starts the program and leaves it running; the caller ends it.</summary>
    public Process Start(IEnumerable<string> arguments, string? workingFolder = null)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = workingFolder ?? Repository.Root,
        };
        foreach (var variable in new[] { "CSTO_ARCHIVE", "CSTO_INDEX", "ASPNETCORE_URLS" })
        {
            start.Environment.Remove(variable);
        }

        return Process.Start(start)!;
    }
}

/// <summary>A program that has ended.</summary>
internal sealed record Finished(int ExitStatus, string Output, string Error);
