using System.Globalization;
using System.Text.Json;

namespace CstoArchive.EndToEnd.Tests.Runs;

/// <summary>An archive whose keeper adds, changes, moves and deletes files between two runs, with its index. Keeps a copy of the archive as it was at the last finished run.</summary>
internal sealed class ChangingArchive : IDisposable
{
    private static readonly string[] Words = ["borders", "migration", "elephant", "cooperation", "peacekeeping", "humanitarian", "assistance", "council", "statement", "disarmament"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("csto-archive-runs-");
    private readonly Random _random;
    private int _written;

    /// <param name="statements">How many there are at first.</param>
    /// <param name="seed">Of all that happens to it.</param>
    /// <param name="index">The index's folder; null for one beside the archive.</param>
    public ChangingArchive(int statements, int seed, string? index = null)
    {
        _random = new Random(seed);
        Index = index ?? Path.Combine(_folder.FullName, "index");
        for (var i = 0; i < statements; i++)
        {
            Write(NewPath());
        }
    }

    public string Archive => Path.Combine(_folder.FullName, "archive");

    public string Index { get; }

    /// <summary>The archive as it was at the last finished run.</summary>
    private string Finished => Path.Combine(_folder.FullName, "finished");

    /// <summary>What a busy day does: about a tenth of the files.</summary>
    public void Change()
    {
        var files = Directory.GetFiles(Archive, "*", SearchOption.AllDirectories);
        _random.Shuffle(files);
        var share = Math.Max(1, files.Length / 30);
        foreach (var file in files.Take(share))
        {
            File.Delete(file);
        }

        foreach (var file in files.Skip(share).Take(share))
        {
            Write(Path.GetRelativePath(Archive, file));
        }

        foreach (var file in files.Skip(2 * share).Take(share))
        {
            var target = Path.Combine(Archive, "moved", Path.GetFileName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target, overwrite: true);
        }

        for (var i = 0; i < share; i++)
        {
            Write(NewPath());
        }
    }

    public string[] IndexArguments => ["index", "--archive", Archive, "--index", Index, "--quiet", "--json", "--max-delete", "100"];

    /// <summary>A run to its end, which must be a good one; gives its report.</summary>
    public async Task<JsonElement> RunAsync(params string[] options)
    {
        var run = await BuiltProgram.Cli.RunAsync([.. IndexArguments, .. options]);
        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        KeepAsFinished();
        return JsonDocument.Parse(run.Output).RootElement.Clone();
    }

    /// <summary>The name of the live generation.</summary>
    public string Live => File.ReadAllText(Path.Combine(Index, "CURRENT")).Trim();

    /// <summary>Fails where the live generation is not whole, or does not say what the archive said at the last finished run.</summary>
    public async Task VerifyAsync(string when)
    {
        var verify = await BuiltProgram.Cli.RunAsync("verify", "--index", Index, "--archive", Finished);
        Assert.That(verify.ExitStatus, Is.Zero, $"{when}\n{verify.Output}{verify.Error}");
    }

    /// <summary>The archive as it is now is what the live generation must say from now on.</summary>
    public void KeepAsFinished()
    {
        if (Directory.Exists(Finished))
        {
            Directory.Delete(Finished, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(Archive, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Finished, Path.GetRelativePath(Archive, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string NewPath() => string.Create(CultureInfo.InvariantCulture, $"{2015 + (_written % 10)}/statement-{++_written:0000}.html");

    private void Write(string path)
    {
        var file = Path.Combine(Archive, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var body = string.Join(' ', Enumerable.Range(0, 150).Select(_ => Words[_random.Next(Words.Length)]));
        File.WriteAllText(file, $"<html><head><title>Statement {_random.Next(10_000)}</title></head><body><main><h1>Statement on {Words[_random.Next(Words.Length)]}</h1><p>19 May 2021, Dushanbe</p><p>The States recall resolution {_random.Next(1000, 2700)} (2021) and document A/75/{_random.Next(1, 999)}.</p><p>{body}</p></main></body></html>");
    }
}
