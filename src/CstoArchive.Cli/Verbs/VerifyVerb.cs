using System.CommandLine;
using CstoArchive.Cli.Indexing;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>verify</c>: is the live index whole, and does it say what the archive says.</summary>
internal static class VerifyVerb
{
    public static Command Create(Terminal terminal)
    {
        var index = SharedOptions.Index();
        var archive = SharedOptions.Archive();
        var command = new Command("verify", "Re-reads the live index whole and, where an archive is given, every file of it; names every difference.") { index, archive };
        command.SetAction(parsed =>
        {
            var folder = parsed.IndexFolder(index);
            using var opened = folder.OpenCurrent();
            var generation = opened.Generation;
            var manifest = FileManifest.Read(folder.PathOf(generation));
            var differences = GenerationCheck.Differences(opened, manifest);
            if (ArchiveIndex.Verify(folder.PathOf(generation)) is { } damage)
            {
                differences = differences.Prepend(damage);
            }

            if (parsed.GetValue(archive) is { Length: > 0 } path)
            {
                differences = differences.Concat(DifferencesFrom(Path.GetFullPath(path), folder, manifest));
            }

            var count = 0;
            foreach (var difference in differences)
            {
                count++;
                terminal.Output.WriteLine(Printable.Of(difference));
            }

            terminal.Error.WriteLine($"Generation {generation}: {opened.Statistics.Documents} documents, {count} differences.");
            return (int)(count == 0 ? ExitStatus.Done : ExitStatus.NothingFound);
        });
        return command;
    }

    private static IEnumerable<string> DifferencesFrom(string archive, IndexFolder folder, FileManifest manifest)
    {
        if (!Directory.Exists(archive))
        {
            throw new CommandException(ExitStatus.WrongArguments, $"The archive {archive} is not there.");
        }

        // Every file is read: a manifest without times makes the comparison look at the content.
        var withoutTimes = FileManifest.Of(manifest.Files.Select(file => file.WithTimes(file.Bytes, FileRecord.LookAgain)));
        var started = DateTimeOffset.UtcNow;
        archive = RealPath.Of(archive);
        var listing = ArchiveCrawler.Crawl(archive, RealPath.Of(folder.Path), CancellationToken.None);
        var comparison = ArchiveComparison.Compare(archive, listing, withoutTimes, started, new Progress<RunProgress>(), CancellationToken.None);
        return
        [
            .. comparison.Fresh.Select(file => file.Before is null ? $"{file.Path}: in the archive, but not in the index" : $"{file.Path}: has changed since it was indexed"),
            .. comparison.Deleted.Select(file => $"{file.Path}: in the index, but not in the archive"),
            .. comparison.UnreadableFolders.Select(unreadable => $"{unreadable}/: can't be listed"),
        ];
    }
}
