using System.CommandLine;
using System.Runtime.InteropServices;
using CstoArchive.Extraction;

namespace CstoArchive.Cli.Verbs;

/// <summary>Reads files for another csto-archive process, which owns its standard streams.</summary>
internal static class WorkerVerb
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command(WorkerCommand.Verb, "Reads files for a run; started by it.") { Hidden = true };
        command.SetAction(parsed =>
        {
            // Ctrl+C goes to every process of the terminal. The run decides when its workers end: it closes their input.
            using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
            using var requests = terminal.Input();
            using var answers = Console.OpenStandardOutput();
            ExtractionWorker.Run(requests, answers);
            return (int)ExitStatus.Done;
        });
        return command;
    }
}
