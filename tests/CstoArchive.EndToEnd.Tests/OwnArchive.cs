using System.Diagnostics;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>An archive of a test's own: written, indexed and served by the built programs.</summary>
internal sealed class OwnArchive : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Process? _service;
    private Uri? _address;

    public string Index => _folder["index"];

    public void Write(string path, string text) => _folder.Write("archive/" + path, text);

    public async Task IndexAsync()
    {
        var run = await BuiltProgram.Cli.RunAsync("index", "--archive", _folder["archive"], "--index", Index, "--quiet");
        Assert.That(run.ExitStatus, Is.Zero, run.Error);
    }

    public async Task ServeAsync() => (_service, _address) = await SampleService.ServeAsync(Index);

    /// <summary>The whole address of a path of the service.</summary>
    public string Of(string path) => new Uri(_address!, path).ToString();

    public async ValueTask DisposeAsync()
    {
        await SampleService.StopAsync(_service);
        _folder.Dispose();
    }
}
