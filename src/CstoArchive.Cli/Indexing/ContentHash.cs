using System.Security.Cryptography;

namespace CstoArchive.Cli.Indexing;

/// <summary>SHA-256 of a file, with the size and time of change that belong to the bytes that were hashed.</summary>
internal static class ContentHash
{
    private static readonly string OfNothing = Convert.ToHexStringLower(SHA256.HashData([]));

    public static FoundFile Of(string archive, FoundFile file, long settledBefore, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (file.Bytes == 0)
        {
            return Settled(file with { Sha256 = OfNothing }, settledBefore);
        }

        try
        {
            using var stream = Open(archive, file);
            var before = (stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle).Ticks);
            var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            var after = (stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle).Ticks);
            var hashed = file with { Sha256 = hash, Bytes = after.Length, Modified = before == after ? after.Ticks : FileRecord.LookAgain };
            return Settled(hashed, settledBefore);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Permissions don't show in the time of change: try again at every run.
            return file with { Modified = FileRecord.LookAgain };
        }
    }

    /// <summary>
    /// Whether a file is, after it was read, what it was when it was hashed. Where not, there is no telling which bytes were read: those of the hash, those
    /// that stand there now, or others in between.
    /// </summary>
    public static bool IsStillOf(string archive, FoundFile file)
    {
        try
        {
            using var stream = Open(archive, file);
            return stream.Length == file.Bytes
                && (file.Modified == FileRecord.LookAgain
                    ? Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256
                    : File.GetLastWriteTimeUtc(stream.SafeFileHandle).Ticks == file.Modified);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileStream Open(string archive, FoundFile file) =>
        new(Path.Join(archive, file.Path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);

    private static FoundFile Settled(FoundFile file, long settledBefore) =>
        file.Modified < settledBefore ? file : file with { Modified = FileRecord.LookAgain };
}
