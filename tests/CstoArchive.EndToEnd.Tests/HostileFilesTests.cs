using System.Text.Json;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>Malformed, fuzzed, encrypted and odd PDFs, some of which end the process that reads them.</summary>
public class HostileFilesTests
{
    [Test]
    public async Task The_run_ends_by_itself_and_every_file_has_its_verdict()
    {
        var archive = SharedData.PathOf("hostile");
        using var folder = new TemporaryFolder();

        var run = await BuiltProgram.Cli.RunAsync(
            "index", "--archive", archive, "--index", folder["index"], "--json", "--quiet", "--file-timeout", "20", "--file-memory", "512");

        Assert.That(run.ExitStatus, Is.EqualTo(3), run.Error);
        var report = JsonDocument.Parse(run.Output).RootElement;
        var files = Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories).Count();
        Assert.That(report.GetProperty("seen").GetInt32(), Is.EqualTo(files));
        Assert.That(report.GetProperty("documents").GetInt32(), Is.GreaterThanOrEqualTo(files), "an unread file is a document too, found by its name");
        Assert.That(report.GetProperty("unread").EnumerateArray().Select(u => u.GetProperty("reason").GetString()), Has.All.Not.Empty);

        var verify = await BuiltProgram.Cli.RunAsync("verify", "--index", folder["index"], "--archive", archive);
        Assert.That(verify.ExitStatus, Is.Zero, verify.Error);
    }
}
