namespace CstoArchive.Cli;

/// <summary>Where a verb reads and writes: results to <see cref="Output"/>, everything said to a person to <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    public required Func<Stream> Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>False where the output goes to a file or another program.</summary>
    public bool OutputIsForPeople { get; init; }

    public bool ErrorIsForPeople { get; init; }

    /// <summary>Text from <see cref="Input"/>: UTF-8, with or without a byte order mark.</summary>
    public StreamReader OpenInput() => new(Input());

    public ExitStatus Fail(ExitStatus status, string message)
    {
        Error.WriteLine($"csto-archive: {message}");
        return status;
    }
}
