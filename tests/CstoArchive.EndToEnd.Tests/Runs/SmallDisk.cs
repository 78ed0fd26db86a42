using System.Diagnostics;

namespace CstoArchive.EndToEnd.Tests.Runs;

/// <summary>A disk of its own, in memory, that a test may fill or make read-only; mounting one needs root.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const int Block = 4096;

    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "filler");

    /// <summary>Mounts one of that size; the test that needs it is ignored where this user may not.</summary>
    public static async Task<SmallDisk> MountAsync(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("csto-archive-disk-").FullName;
        if (!await IsDoneAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder))
        {
            Directory.Delete(folder);
            Assert.Ignore("Needs root, to mount a small disk.");
        }

        return new SmallDisk(folder);
    }

    /// <summary>Changes what the disk was mounted with: <c>ro</c>, <c>rw</c>, <c>size=200m</c>.</summary>
    public async Task RemountAsync(string option) => Assert.That(await IsDoneAsync("mount", "-o", $"remount,{option}", Folder), Is.True, option);

    /// <summary>Fills the disk with one file, up to so many kilobytes.</summary>
    public async Task FillAsync(int leaveKilobytes)
    {
        Empty();
        using var file = new FileStream(Filler, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[Block];
        for (var room = (new DriveInfo(Folder).AvailableFreeSpace / Block) - (leaveKilobytes * 1024 / Block); room > 0; room--)
        {
            await file.WriteAsync(block);
        }
    }

    /// <summary>Takes away what filled it.</summary>
    public void Empty() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        await IsDoneAsync("umount", Folder);
        Directory.Delete(Folder);
    }

    private static async Task<bool> IsDoneAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
