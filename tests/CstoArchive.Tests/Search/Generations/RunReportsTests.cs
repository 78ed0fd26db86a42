using CstoArchive.Search;

namespace CstoArchive.Tests.Search.Generations;

internal sealed class RunReportsTests
{
    [Test]
    public void Gives_the_last_report_and_keeps_the_newest()
    {
        using var folder = new TemporaryFolder();
        var reports = new RunReports(new IndexFolder(folder.Path));
        for (var day = 1; day <= 5; day++)
        {
            reports.Add(new RunReport { Started = new DateTimeOffset(2026, 11, day, 2, 0, 0, TimeSpan.Zero), Archive = "/archive", Seen = day }, keep: 3);
        }

        Assert.That(reports.Last()!.Seen, Is.EqualTo(5));
        Assert.That(reports.Names, Is.EqualTo(["2026-11-03T02-00-00.000Z.json", "2026-11-04T02-00-00.000Z.json", "2026-11-05T02-00-00.000Z.json"]));
    }

    [Test]
    public void Passes_over_a_report_that_is_cut_off()
    {
        using var folder = new TemporaryFolder();
        var reports = new RunReports(new IndexFolder(folder.Path));
        reports.Add(new RunReport { Started = DateTimeOffset.UnixEpoch, Archive = "/archive", Seen = 7 });
        folder.Write("runs/2026-11-22T02-00-00.000Z.json", "{\"started\":");

        Assert.That(reports.Last()!.Seen, Is.EqualTo(7));
    }

    [Test]
    public void Has_no_last_report_before_the_first_run()
    {
        using var folder = new TemporaryFolder();

        Assert.That(new RunReports(new IndexFolder(folder.Path)).Last(), Is.Null);
    }
}
