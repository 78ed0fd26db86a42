using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>Keeps what documents said before their files were changed. A file read anew by a better extractor has not changed.</summary>
/// <param name="before">The generation before, whatever its schema; null where there is none that can be read: nothing is known of the past then.</param>
/// <param name="replaced">When the run began.</param>
internal sealed class ChangeHistory(ArchiveIndex? before, DateTimeOffset replaced)
{
    /// <summary>The earlier versions of a document, newest first, as they were before this run.</summary>
    public IReadOnlyList<DocumentVersion> Earlier(string path) =>
        Readable(() => before?.EarlierVersions(ArchiveDocument.IdOf(path))) ?? [];

    /// <summary>The earlier versions of a document whose file was read, the one of the generation before among them if it said something else.</summary>
    /// <param name="document">As it is now.</param>
    /// <param name="file">Its file.</param>
    /// <param name="texts">Of all documents of the file: in a listing that gets a new first item, the others only move down.</param>
    public IReadOnlyList<DocumentVersion> Of(ArchiveDocument document, FoundFile file, IReadOnlySet<string> texts)
    {
        var earlier = Earlier(document.Path);
        if (before is null || file.Before is null || file.Before.Sha256 == file.Sha256)
        {
            return earlier;
        }

        if (Readable(() => before.Find(document.Id)) is { IsRead: true } old && DocumentVersion.TextOf(old) is var then && !texts.Contains(then))
        {
            earlier = [new DocumentVersion(replaced, old.Title, then), .. earlier];
        }

        // A text that was away for some nights and is back is no earlier version of itself.
        return earlier is [var last, ..] && last.Text == DocumentVersion.TextOf(document) ? [.. earlier.Skip(1)] : earlier;
    }

    /// <summary>A run that reads every file anew is the way out of a damaged generation: what can't be read of the past must not stop it.</summary>
    private static T? Readable<T>(Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
