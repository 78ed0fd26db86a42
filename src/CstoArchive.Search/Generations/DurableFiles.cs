using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CstoArchive.Search;

/// <summary>What the framework has no call for: hard links, and folders that survive a power cut.</summary>
public static partial class DurableFiles
{
    /// <summary>Gives <paramref name="file"/> a second name; copies it where the file system can't.</summary>
    internal static void LinkOrCopy(string file, string newName)
    {
        if (OperatingSystem.IsWindows() || Link(file, newName) != 0)
        {
            File.Copy(file, newName);
        }
    }

    /// <summary>
    /// Writes a file so that at any moment, whatever happens, its path shows the old content or the new, whole: beside it, to the
    /// disk, then renamed over it.
    /// </summary>
    public static void Replace(string path, Action<Stream> write)
    {
        var aside = path + ".tmp";
        try
        {
            using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }

        FlushFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>Brings every file of a folder, and the folder, to the disk.</summary>
    internal static void Flush(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }

        FlushFolder(folder);
    }

    /// <summary>Brings the names in a folder to the disk. Windows does so by itself.</summary>
    internal static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var handle = new SafeFileHandle(Open(folder, 0), ownsHandle: true);
        if (handle.IsInvalid || FSync(handle) != 0)
        {
            // Some network file systems have no fsync for folders; there is nothing better to do on those.
            var error = Marshal.GetLastPInvokeError();
            if (error != NotSupportedByFileSystem)
            {
                throw new IOException($"{folder} could not be brought to the disk: {new Win32Exception(error).Message}");
            }
        }
    }

    /// <summary>EINVAL.</summary>
    private const int NotSupportedByFileSystem = 22;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string file, string newName);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(SafeFileHandle file);
}
