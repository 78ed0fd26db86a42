using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>
/// The sample archive, indexed once by the built program into a folder of its own and served on a free port, for every test of
/// the run.
/// </summary>
[SetUpFixture]
internal sealed partial class SampleService
{
    private static DirectoryInfo? _folder;
    private static Process? _service;

    /// <summary>The index of the sample archive.</summary>
    public static string Index => Path.Combine(_folder!.FullName, "index");

    /// <summary>Where the service answers: <c>http://127.0.0.1:PORT</c>.</summary>
    public static Uri Address { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = Directory.CreateTempSubdirectory("csto-archive-e2e-");
        var archive = Repository.PathOf("sample-archive");
        var run = await BuiltProgram.Cli.RunAsync("index", "--archive", archive, "--index", Index, "--quiet");
        Assert.That(run.ExitStatus, Is.AnyOf(0, 3), run.Error);

        (_service, Address) = await ServeAsync(Index);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await StopAsync(_service);
        RealArchive.Delete();
        _folder?.Delete(recursive: true);
    }

    /// <summary>Starts a service over an index on a free port and waits until it says where it listens.</summary>
    public static async Task<(Process Service, Uri Address)> ServeAsync(string index, params string[] options)
    {
        var service = BuiltProgram.Web.Start(["--index", index, "--urls", "http://127.0.0.1:0", .. options], Path.GetTempPath());
        var said = new List<string>();
        while (await service.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Listening().Match(line) is { Success: true } address)
            {
                // The pipes are read to their ends, or the service would wait for a reader in the middle of a log line.
                _ = service.StandardOutput.ReadToEndAsync();
                _ = service.StandardError.ReadToEndAsync();
                return (service, new Uri(address.Value));
            }
        }

        throw new InvalidOperationException($"The service did not start: {string.Join('\n', said)}\n{await service.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Ends a service, where it was started, and waits until it has gone.</summary>
    public static async Task StopAsync(Process? service)
    {
        if (service is not null)
        {
            service.Kill();
            await service.WaitForExitAsync();
            service.Dispose();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Listening();
}
