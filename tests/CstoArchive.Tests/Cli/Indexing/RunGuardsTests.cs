using CstoArchive.Cli.Indexing;

namespace CstoArchive.Tests.Cli.Indexing;

/// <summary>What looks like an accident changes nothing, and the message names the option that says it is none.</summary>
internal sealed class RunGuardsTests
{
    [Test]
    public void An_archive_that_is_not_there()
    {
        using var archive = new TemporaryArchive();
        Fill(archive, 2);

        AssertStopped(archive, "mounted", options => options with { Archive = archive["not-there"] });
    }

    [Test]
    public void An_archive_without_a_file()
    {
        using var archive = new TemporaryArchive();
        Fill(archive, 2);
        Empty(archive, 2);

        AssertStopped(archive, "--allow-empty");

        var report = archive.Run(options => options with { AllowEmpty = true, MaxDeletePercent = null });
        Assert.That((report.Deleted, report.Documents), Is.EqualTo((2, 0)));
    }

    [Test]
    public void More_files_gone_than_allowed()
    {
        using var archive = new TemporaryArchive();
        Fill(archive, 4);
        Empty(archive, 2);

        AssertStopped(archive, "--max-delete 50", options => options with { MaxDeletePercent = 49 });

        Assert.That(archive.Run(options => options with { MaxDeletePercent = 50 }).Deleted, Is.EqualTo(2));
    }

    [Test]
    public void More_than_a_fifth_gone_when_nothing_is_said()
    {
        using var archive = new TemporaryArchive();
        Fill(archive, 40);
        Empty(archive, 11);

        AssertStopped(archive, "--max-delete 28", options => options with { MaxDeletePercent = null });
    }

    [Test]
    public void Few_files_may_always_go_when_nothing_is_said()
    {
        using var archive = new TemporaryArchive();
        Fill(archive, 3);
        Empty(archive, 1);

        Assert.That(archive.Run(options => options with { MaxDeletePercent = null }).Deleted, Is.EqualTo(1));
    }

    [Test]
    public void A_whole_archive_moved_into_another_folder_is_no_loss()
    {
        using var archive = new TemporaryArchive();
        Fill(archive, 20);
        for (var i = 0; i < 20; i++)
        {
            archive.Move($"{i}.txt", $"2021/{i}.txt");
        }

        Assert.That(archive.Run(options => options with { MaxDeletePercent = 5 }).Moved, Is.EqualTo(20));
    }

    [Test]
    public void A_disk_that_is_too_full()
    {
        using var archive = new TemporaryArchive();
        Fill(archive, 1);
        archive.Write("new.txt", "A new text.");

        AssertStopped(archive, "--min-free", options => options with { MinFreeBytes = long.MaxValue });
    }

    private static void Fill(TemporaryArchive archive, int files)
    {
        for (var i = 0; i < files; i++)
        {
            archive.Write($"{i}.txt", $"Text number {i}");
        }

        archive.Run();
    }

    private static void Empty(TemporaryArchive archive, int files)
    {
        for (var i = 0; i < files; i++)
        {
            archive.Delete($"{i}.txt");
        }
    }

    private static void AssertStopped(TemporaryArchive archive, string message, Func<RunOptions, RunOptions>? options = null)
    {
        var before = archive.Documents().Count;
        Assert.That(() => archive.Run(options), Throws.InstanceOf<GuardException>().With.Message.Contains(message));
        Assert.That(archive.Index.Current, Is.EqualTo("000001"));
        Assert.That(archive.Documents(), Has.Count.EqualTo(before));
    }
}
