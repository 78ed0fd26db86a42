using Microsoft.Win32.SafeHandles;

namespace CstoArchive.Search.Storage;

/// <summary>Index files are opened and read in one way, whoever keeps what was read.</summary>
internal static class PositionedReads
{
    /// <summary>For reading, while a run may link, rename and delete the file.</summary>
    public static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);

    /// <summary>Fills all of <paramref name="bytes"/>; throws <see cref="EndOfStreamException"/> where the file ends before.</summary>
    public static void Fill(SafeFileHandle file, Span<byte> bytes, long position, string path)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, bytes, position);
            if (read == 0)
            {
                throw new EndOfStreamException($"{path} ends at {position}, where more was expected.");
            }

            bytes = bytes[read..];
            position += read;
        }
    }
}
