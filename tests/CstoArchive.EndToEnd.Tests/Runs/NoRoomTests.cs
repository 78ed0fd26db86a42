using System.Diagnostics;

namespace CstoArchive.EndToEnd.Tests.Runs;

internal sealed class NoRoomTests
{
    [Test]
    [Platform("Linux")]
    public async Task A_full_disk_changes_nothing_and_the_next_run_with_room_does_the_job()
    {
        var disk = Directory.CreateTempSubdirectory("csto-archive-disk-").FullName;
        if (!await RootAsync("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk))
        {
            Directory.Delete(disk);
            Assert.Ignore("Needs root, to mount a small disk.");
        }

        try
        {
            using var archive = new ChangingArchive(60, seed: 2, index: Path.Combine(disk, "index"));
            await archive.RunAsync("--min-free", "0");
            var first = archive.Live;
            archive.Change();
            var filler = Path.Combine(disk, "filler");

            // From no room at all to nearly enough: the run stops at another step each time.
            foreach (var kilobytes in new[] { 0, 64, 200 })
            {
                await FillAsync(filler, disk, kilobytes);
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

            File.Delete(filler);
            await RootAsync("mount", "-o", "remount,size=200m", disk);
            await archive.RunAsync();
            await archive.VerifyAsync("with room again");
        }
        finally
        {
            await RootAsync("umount", disk);
            Directory.Delete(disk);
        }
    }

    [Test]
    [Platform("Linux")]
    public async Task A_read_only_index_changes_nothing_and_is_still_searched()
    {
        var folder = Directory.CreateTempSubdirectory("csto-archive-disk-").FullName;
        if (!await RootAsync("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", folder))
        {
            Directory.Delete(folder);
            Assert.Ignore("Needs root, to mount a disk that can be made read-only.");
        }

        try
        {
            using var archive = new ChangingArchive(20, seed: 3, index: Path.Combine(folder, "index"));
            await archive.RunAsync();
            archive.Change();
            Assert.That(await RootAsync("mount", "-o", "remount,ro", folder), Is.True);

            var run = await BuiltProgram.Cli.RunAsync(archive.IndexArguments);

            Assert.That(run.ExitStatus, Is.EqualTo(6), run.Error);
            Assert.That(run.Error.ToLowerInvariant(), Does.Contain("nothing was changed").And.Contain("read-only"));
            await archive.VerifyAsync("on a read-only disk");
            await RootAsync("mount", "-o", "remount,rw", folder);
            await archive.RunAsync();
            await archive.VerifyAsync("on a disk that can be written again");
        }
        finally
        {
            await RootAsync("umount", folder);
            Directory.Delete(folder);
        }
    }

    private static async Task FillAsync(string filler, string disk, int leaveKilobytes)
    {
        File.Delete(filler);
        using var file = new FileStream(filler, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        for (var room = (new DriveInfo(disk).AvailableFreeSpace / 4096) - (leaveKilobytes / 4); room > 0; room--)
        {
            await file.WriteAsync(block);
        }
    }

    private static async Task<bool> RootAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
