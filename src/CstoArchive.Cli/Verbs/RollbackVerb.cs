using System.CommandLine;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>rollback</c>: the generation before the live one serves again.</summary>
internal static class RollbackVerb
{
    public static Command Create(Terminal terminal)
    {
        var index = SharedOptions.Index();
        var command = new Command("rollback", "Goes back to the generation before the live one.") { index };
        command.SetAction(parsed =>
        {
            var folder = parsed.IndexFolder(index);
            var live = folder.Current
                ?? throw new CommandException(ExitStatus.WrongArguments, $"There is no index in {folder.Path}.");
            using var mutex = folder.TryLock()
                ?? throw new CommandException(ExitStatus.Locked, $"Another run is at work on {folder.Path}; try again when it is done.");

            var before = folder.GenerationBefore(live)
                ?? throw new CommandException(ExitStatus.Guarded, $"There is no generation before {live}; nothing changed.");

            // Going back to something that can't be opened would take the service down at its next start.
            ArchiveIndex.Open(folder.PathOf(before)).Dispose();
            folder.MakeCurrent(before);
            terminal.Error.WriteLine($"{before} is live, {live} is not any more. The next run starts from {before}.");
            return (int)ExitStatus.Done;
        });
        return command;
    }
}
