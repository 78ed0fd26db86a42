namespace CstoArchive.Cli.Indexing;

/// <summary>What looks like an accident rather than news: each guard ends the run before anything is changed, and its message names the option that lets it pass.</summary>
internal static class RunGuards
{
    private const double DefaultMaxDeletePercent = 20;

    /// <summary>Without a limit given, so few files may always go: an archive of three may lose one.</summary>
    private const int AlwaysAllowed = 10;

    private const long SpareBytes = 64L << 20;

    public static void Archive(RunOptions options)
    {
        if (!Directory.Exists(options.Archive))
        {
            throw new GuardException($"The archive {options.Archive} is not there. Is its disk mounted, is --archive right? Nothing was changed.");
        }
    }

    public static void NotEmpty(RunOptions options, ArchiveComparison archive)
    {
        if (archive.UnreadableFolders.Contains(""))
        {
            throw new GuardException($"The archive {options.Archive} can't be listed; this user may not read it. Nothing was changed.");
        }

        if (archive.Seen == 0 && !options.AllowEmpty)
        {
            throw new GuardException($"The archive {options.Archive} holds no file. Is its disk mounted? Nothing was changed. If it is meant to be empty, say --allow-empty.");
        }
    }

    public static void Deletions(RunOptions options, ArchiveComparison archive, int known, string? knownArchive)
    {
        var gone = archive.Deleted.Count - archive.Moved;
        if (known == 0 || (archive.Seen == 0 && options.AllowEmpty) || (options.MaxDeletePercent is null && gone <= AlwaysAllowed))
        {
            return;
        }

        var percent = 100.0 * gone / known;
        var most = options.MaxDeletePercent ?? DefaultMaxDeletePercent;
        if (percent > most)
        {
            var other = knownArchive is not null && knownArchive != options.Archive ? $" The index was built from another folder, {knownArchive}." : "";
            throw new GuardException($"{gone} of {known} files are gone ({percent:0.#} %); at most {most:0.#} % may go in one run.{other} Nothing was changed. If they are meant to be gone, say --max-delete {Math.Min(100, Math.Ceiling(percent)):0}.");
        }
    }

    /// <summary>
    /// The index of a text is about as large as the text, and merging writes the touched part of the old index once more. PDFs
    /// hold less text than bytes.
    /// </summary>
    public static void DiskSpace(RunOptions options, IEnumerable<FoundFile> toIndex, long previousIndexBytes)
    {
        var needed = options.MinFreeBytes
            ?? SpareBytes + (previousIndexBytes / 4) + toIndex.Sum(file => file.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? file.Bytes / 4 : 2 * file.Bytes);
        var free = new DriveInfo(options.Index.Path).AvailableFreeSpace;
        if (free < needed)
        {
            throw new GuardException($"The disk of {options.Index.Path} has {free >> 20} MB free; this run may need {needed >> 20} MB. Nothing was changed. Make room (a smaller --keep removes old generations after the next run), or say --min-free {free >> 20} to try all the same.");
        }
    }
}
