using System.Text;
using CstoArchive.Cli;

namespace CstoArchive.Tests.Cli;

/// <summary>The program, called in this process as a shell would: arguments and standard input in; exit status, output and errors out.</summary>
internal sealed record CommandLineRun(ExitStatus Status, string Output, string Error)
{
    public static CommandLineRun Of(params string[] arguments) => With("", arguments);

    public static CommandLineRun With(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Error = error };
        var status = Commands.RunAsync(arguments, terminal).GetAwaiter().GetResult();
        return new CommandLineRun(status, output.ToString(), error.ToString());
    }
}
