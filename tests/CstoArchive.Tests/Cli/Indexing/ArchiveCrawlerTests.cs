using System.Diagnostics;
using CstoArchive.Cli.Indexing;

namespace CstoArchive.Tests.Cli.Indexing;

internal sealed class ArchiveCrawlerTests
{
    [Test]
    public void Finds_every_file_whatever_its_name()
    {
        using var archive = new TemporaryFolder();
        string[] names = ["a.txt", "..b.txt", "c..d/e.txt", "Заявление/Приложение 2.pdf", "line\nbreak.txt", "tab\t.txt", "back\\slash.txt", ".hidden/f.txt", "#.txt", " .txt", "empty.txt"];
        foreach (var name in names)
        {
            archive.Write(name, name == "empty.txt" ? "" : "text");
        }

        Assert.That(Crawl(archive.Path).Files, Is.EquivalentTo(names));
    }

    [Test]
    public void Follows_a_link_to_a_file_of_the_archive_and_no_other()
    {
        using var archive = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        archive.Write("statements/a.txt", "text");
        outside.Write("secret.txt", "secret");
        Directory.CreateSymbolicLink(archive["loop"], archive.Path);
        Directory.CreateSymbolicLink(archive["statements/loop"], "..");
        Directory.CreateSymbolicLink(archive["outside"], outside.Path);
        File.CreateSymbolicLink(archive["inside.txt"], "statements/a.txt");
        File.CreateSymbolicLink(archive["secret.txt"], outside["secret.txt"]);
        File.CreateSymbolicLink(archive["through.txt"], "outside/secret.txt");
        File.CreateSymbolicLink(archive["nothing.txt"], "not-there");
        File.CreateSymbolicLink(archive["self.txt"], "self.txt");
        File.CreateSymbolicLink(archive["device.txt"], "/dev/zero");

        var (files, listing) = Crawl(archive.Path);

        Assert.That(files, Is.EquivalentTo(["statements/a.txt", "inside.txt"]));
        Assert.That(listing.Skipped, Is.EquivalentTo(["loop", "statements/loop", "outside", "secret.txt", "through.txt", "nothing.txt", "self.txt", "device.txt"]));
    }

    [Test]
    public void Takes_an_archive_that_is_itself_a_link()
    {
        using var archive = new TemporaryFolder();
        using var links = new TemporaryFolder();
        archive.Write("a.txt", "text");
        File.CreateSymbolicLink(archive["b.txt"], "a.txt");
        Directory.CreateSymbolicLink(links["archive"], archive.Path);

        Assert.That(Crawl(RealPath.Of(links["archive"])).Files, Is.EquivalentTo(["a.txt", "b.txt"]));
    }

    [Test]
    [Platform("Linux")]
    public void Does_not_wait_at_a_pipe()
    {
        using var archive = new TemporaryFolder();
        archive.Write("a.txt", "text");
        using (var mkfifo = Process.Start("mkfifo", archive["pipe.txt"]))
        {
            mkfifo.WaitForExit();
        }

        var (files, listing) = Crawl(archive.Path);

        Assert.That(files, Is.EqualTo(["a.txt"]));
        Assert.That(listing.Skipped, Is.EqualTo(["pipe.txt"]));
    }

    [Test]
    public void Leaves_out_an_index_that_stands_within_the_archive()
    {
        using var archive = new TemporaryFolder();
        archive.Write("a.txt", "text");
        archive.Write("index/000001/_0.cfs", "segment");

        Assert.That(Crawl(archive.Path, archive["index"]).Files, Is.EqualTo(["a.txt"]));
    }

    [Test]
    public void Leaves_out_what_desktops_leave_behind()
    {
        using var archive = new TemporaryFolder();
        archive.Write("a.txt", "text");
        archive.Write(".DS_Store", "x");
        archive.Write("b/Thumbs.db", "x");
        archive.Write(".git/config", "x");

        Assert.That(Crawl(archive.Path).Files, Is.EqualTo(["a.txt"]));
    }

    [Test]
    public void Tells_size_and_time_of_change()
    {
        using var archive = new TemporaryFolder();
        var time = new DateTime(2021, 5, 19, 10, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(archive.Write("a.txt", "12345"), time);

        Assert.That(ArchiveCrawler.Crawl(archive.Path, null, CancellationToken.None).Files, Is.EqualTo([new ListedFile("a.txt", 5, time.Ticks)]));
    }

    private static (List<string> Files, ArchiveListing Listing) Crawl(string archive, string? leaveOut = null)
    {
        var listing = ArchiveCrawler.Crawl(archive, leaveOut, CancellationToken.None);
        return ([.. listing.Files.Select(file => file.Path)], listing);
    }
}
