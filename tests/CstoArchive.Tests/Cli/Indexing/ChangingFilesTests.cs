using System.Text.Json;
using CstoArchive.Cli;
using CstoArchive.Cli.Indexing;
using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Indexing;

/// <summary>An archive is not locked while a run reads it: its files change, are cut short, vanish and come back.</summary>
internal sealed class ChangingFilesTests
{
    private const string File = "2021/b.html";

    private const int Settled = 60;

    /// <summary>Written a moment ago: its time of change tells nothing yet.</summary>
    private const int Fresh = 0;

    /// <summary>What happens to the file while it is read, and what happens to it afterwards.</summary>
    private static readonly Dictionary<string, (Action<TemporaryArchive> Meanwhile, Action<TemporaryArchive> Afterwards)> Fates = new(StringComparer.Ordinal)
    {
        ["changes"] = (archive => Write(archive, "giraffe", 1), _ => { }
        ),
        ["changes and changes back"] = (archive => Write(archive, "giraffe", 1), archive => Write(archive, "elephant", Settled)),
        ["changes and is the same again, later"] = (archive => Write(archive, "giraffe", 1), archive => Write(archive, "elephant", 30)),
        ["is cut short and mended"] = (CutShort, archive => Write(archive, "elephant", Settled)),
        ["is cut short for good"] = (CutShort, _ => { }
        ),
        ["is emptied"] = (archive => archive.Write(File, ""), _ => { }
        ),
        ["vanishes"] = (archive => archive.Delete(File), _ => { }
        ),
        ["vanishes and comes back"] = (archive => archive.Delete(File), archive => Write(archive, "elephant", Settled)),
        ["vanishes with its folder"] = (archive => Directory.Delete(archive["2021"], recursive: true), _ => { }
        ),
        ["becomes a folder"] = (archive => { archive.Delete(File); Directory.CreateDirectory(archive[File]); }, _ => { }
        ),
        ["vanishes and a copy turns up"] = (archive => archive.Delete(File), archive => Write(archive, "elephant", Settled, "2022/b.html")),
    };

    private static readonly string[] Names = [.. Fates.Keys];

    [Test]
    public void A_file_that_changes_while_it_is_read_harms_nothing([ValueSource(nameof(Names))] string fate) => HarmsNothing(fate, beforeItsBytesAreTaken: true, Settled);

    [TestCase("changes")]
    [TestCase("vanishes and comes back")]
    public void Nor_does_one_that_changes_when_its_bytes_are_taken(string fate) => HarmsNothing(fate, beforeItsBytesAreTaken: false, Settled);

    [TestCase("changes")]
    [TestCase("changes and changes back")]
    public void Nor_does_one_that_was_written_just_before_the_run(string fate) => HarmsNothing(fate, beforeItsBytesAreTaken: true, Fresh);

    [Test]
    public void A_file_that_stays_as_it_was_is_not_read_again()
    {
        using var archive = new TemporaryArchive();
        Write(archive, "elephant", Settled);
        archive.Run();

        Assert.That(archive.Run().Outcome, Is.EqualTo(RunOutcome.Unchanged));
        Assert.That(archive.ReadFiles, Is.EqualTo((string[])[File]));
    }

    private static void HarmsNothing(string fate, bool beforeItsBytesAreTaken, int minutesAgo)
    {
        var (meanwhile, afterwards) = Fates[fate];
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "Statement on borders", "The States speak of borders.", "2021/b.html");
        Write(archive, "elephant", minutesAgo);
        archive.WriteStatement("c.html", "Statement on drugs", "The States speak of drugs.");

        var report = archive.Run(read: While(File, () => meanwhile(archive), beforeItsBytesAreTaken));

        Assert.That(report.Outcome, Is.EqualTo(RunOutcome.Done));
        Assert.That(archive.Documents().Select(document => document.Path), Is.EquivalentTo((string[])["a.html", File, "c.html"]), "every file has a verdict");
        Assert.That(archive.Find("borders"), Does.Contain("a.html"));
        Assert.That(CommandLineRun.Of("verify", "--index", archive.Index.Path).Status, Is.EqualTo(ExitStatus.Done));

        afterwards(archive);
        archive.Run();

        var verify = CommandLineRun.Of("verify", "--index", archive.Index.Path, "--archive", archive.Path);
        Assert.That(verify.Status, Is.EqualTo(ExitStatus.Done), verify.Output);
        var grown = Contents(archive);
        archive.Run(options => options with { Full = true });
        Assert.That(grown, Is.EqualTo(Contents(archive)));
    }

    private static void Write(TemporaryArchive archive, string animal, int minutesAgo, string path = File) =>
        archive.Write(path, $"<html><head><title>Statement</title></head><body><main><h1>Statement</h1><p>19 May 2021, Dushanbe</p><p>They speak of the {animal}.</p></main></body></html>", minutesAgo);

    private static void CutShort(TemporaryArchive archive)
    {
        using var stream = new FileStream(archive[File], FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.SetLength(stream.Length / 2);
    }

    /// <summary>Reads files; just before or just after the bytes of one are taken, something happens to it.</summary>
    private static ReadFile While(string file, Action happens, bool before)
    {
        var extractor = new DocumentExtractor();
        return (path, name, _, _) =>
        {
            if (name == file && before)
            {
                happens();
            }

            var documents = extractor.Extract(path, name);
            if (name == file && !before)
            {
                happens();
            }

            return Task.FromResult(documents);
        };
    }

    private static List<string> Contents(TemporaryArchive archive) =>
        [.. archive.Documents().OrderBy(document => document.Path, StringComparer.Ordinal).Select(document => JsonSerializer.Serialize(document, ArchiveJson.Readable.ArchiveDocument))];
}
