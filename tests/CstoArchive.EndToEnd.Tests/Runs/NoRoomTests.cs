namespace CstoArchive.EndToEnd.Tests.Runs;

internal sealed class NoRoomTests
{
    [Test]
    [Platform("Linux")]
    public async Task A_full_disk_changes_nothing_and_the_next_run_with_room_does_the_job()
    {
        await using var disk = await SmallDisk.MountAsync(megabytes: 24);
        using var archive = new ChangingArchive(60, seed: 2, index: Path.Combine(disk.Folder, "index"));
        await archive.RunAsync("--min-free", "0");
        var first = archive.Live;
        archive.Change();

        // From no room at all to nearly enough: the run stops at another step each time.
        foreach (var kilobytes in new[] { 0, 64, 200 })
        {
            await disk.FillAsync(kilobytes);
            var full = await BuiltProgram.Cli.RunAsync([.. archive.IndexArguments, "--min-free", "0"]);
            if (archive.Live != first)
            {
                break;
            }

            Assert.That(full.ExitStatus, Is.EqualTo(6), full.Error);
            Assert.That(full.Error, Does.Contain("nothing was changed").IgnoreCase);
            await archive.VerifyAsync($"with {kilobytes} kB free");
            var guarded = await BuiltProgram.Cli.RunAsync(archive.IndexArguments);
            Assert.That(guarded.ExitStatus, Is.EqualTo(5), guarded.Error);
            Assert.That(guarded.Error, Does.Contain("--min-free"));
        }

        disk.Empty();
        await disk.RemountAsync("size=200m");
        await archive.RunAsync();
        await archive.VerifyAsync("with room again");
    }

    [Test]
    [Platform("Linux")]
    public async Task A_read_only_index_changes_nothing_and_is_still_searched()
    {
        await using var disk = await SmallDisk.MountAsync(megabytes: 200);
        using var archive = new ChangingArchive(20, seed: 3, index: Path.Combine(disk.Folder, "index"));
        await archive.RunAsync();
        archive.Change();
        await disk.RemountAsync("ro");

        var run = await BuiltProgram.Cli.RunAsync(archive.IndexArguments);

        Assert.That(run.ExitStatus, Is.EqualTo(6), run.Error);
        Assert.That(run.Error.ToLowerInvariant(), Does.Contain("nothing was changed").And.Contain("read-only"));
        await archive.VerifyAsync("on a read-only disk");
        await disk.RemountAsync("rw");
        await archive.RunAsync();
        await archive.VerifyAsync("on a disk that can be written again");
    }
}
