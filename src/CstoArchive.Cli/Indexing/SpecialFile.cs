using System.Runtime.InteropServices;

namespace CstoArchive.Cli.Indexing;

/// <summary>Pipes, sockets and devices, which the framework does not tell from files.</summary>
internal static partial class SpecialFile
{
    /// <summary>True for what is there and is neither a file nor a folder.</summary>
    public static bool Is(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        // struct statx has the same layout on every architecture; the mode is a 16-bit number at its byte 28.
        var result = new byte[256];
        return StatX(-100, path, 0, 1, result) == 0 && (BitConverter.ToUInt16(result, 28) & 0xF000) is not (0x8000 or 0x4000);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, [Out] byte[] result);
}
