using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>What a run found and did, in the words of its report.</summary>
internal static class RunReporting
{
    /// <param name="archive">What changed since the manifest.</param>
    /// <param name="before">The files before the run.</param>
    /// <param name="after">The files after it.</param>
    public static RunReport Describe(ArchiveComparison archive, FileManifest before, IReadOnlyCollection<FileRecord> after)
    {
        var unread = Verdicts(before, after, document => !document.IsRead);
        return new RunReport
        {
            Started = default,
            Archive = "",
            Seen = archive.Seen,
            Added = archive.Fresh.Count(file => file.Before is null),
            Changed = archive.Fresh.Count(file => file.Before is not null),
            Unchanged = archive.Unchanged.Count,
            Deleted = archive.Deleted.Count,
            Moved = archive.Moved,
            Failed = unread.Count,
            Bytes = archive.Bytes,
            Unread = unread,
            Partial = Verdicts(before, after, document => document.Status == "partial"),
            Changes = [.. Changes(archive, after)],
            Absent = [.. Absent(after)],
            UnreadableFolders = archive.UnreadableFolders,
            Skipped = archive.Skipped,
        };
    }

    private static List<UnreadFile> Verdicts(FileManifest before, IReadOnlyCollection<FileRecord> after, Func<DocumentFacts, bool> wanted) =>
    [
        .. from file in after
           where file.Status != "ok"
           from document in file.Documents
           where wanted(document)
           orderby file.Path
           let known = before.ByPath.TryGetValue(file.Path, out var old) && old.Documents.Any(wanted)
           select new UnreadFile(file.Path + document.Item, document.Status, document.Reason, !known),
    ];

    private static IEnumerable<DocumentChange> Changes(ArchiveComparison archive, IReadOnlyCollection<FileRecord> after)
    {
        if (archive.IsUnchanged)
        {
            yield break;
        }

        var records = after.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var movedTo = archive.Fresh.Where(file => file.SameContent is { Seen: false }).ToLookup(file => file.SameContent!.Path, StringComparer.Ordinal);
        foreach (var file in archive.Fresh.Where(file => records.ContainsKey(file.Path)))
        {
            var was = file.Before?.Documents.Select(document => document.Item).ToHashSet(StringComparer.Ordinal) ?? [];
            foreach (var document in records[file.Path].Documents)
            {
                var source = file.SameContent is { Seen: false } moved ? moved.Path + document.Item : null;
                yield return new DocumentChange(file.Path + document.Item, was.Remove(document.Item) ? "changed" : "added", document.Title, MovedFrom: source);
            }

            foreach (var document in file.Before?.Documents.Where(document => was.Contains(document.Item)) ?? [])
            {
                yield return new DocumentChange(file.Path + document.Item, "deleted", document.Title);
            }
        }

        foreach (var file in archive.Deleted)
        {
            foreach (var document in file.Documents)
            {
                var target = movedTo[file.Path].FirstOrDefault()?.Path;
                yield return new DocumentChange(file.Path + document.Item, "deleted", document.Title, MovedTo: target is null ? null : target + document.Item);
            }
        }
    }

    private static IEnumerable<AbsentAttachment> Absent(IReadOnlyCollection<FileRecord> after) =>
        from file in after
        where file.MayNameAttachments
        from document in file.Documents
        from attachment in document.Attachments
        where attachment.Path is null
        orderby file.Path
        select new AbsentAttachment(file.Path + document.Item, attachment.Name);
}
