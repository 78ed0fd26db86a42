namespace CstoArchive.Cli;

/// <summary>How this program starts itself as a worker that reads hostile files.</summary>
internal static class WorkerCommand
{
    public const string Verb = "worker";

    public static IReadOnlyList<string> Find()
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("The path of the running program is unknown; a worker can't be started.");
        if (Path.GetFileNameWithoutExtension(host) == "csto-archive")
        {
            return [host, Verb];
        }

        // Started through a host: "dotnet csto-archive.dll".
        var program = Path.Combine(AppContext.BaseDirectory, "csto-archive.dll");
        return Path.GetFileNameWithoutExtension(host) == "dotnet" ? [host, program, Verb] : ["dotnet", program, Verb];
    }
}
