namespace CstoArchive.Cli;

/// <summary>Ends a verb with a message for the person who called it and an exit status.</summary>
internal sealed class CommandException(ExitStatus status, string message) : Exception(message)
{
    public ExitStatus Status { get; } = status;
}
