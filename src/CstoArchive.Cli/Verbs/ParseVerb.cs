using System.CommandLine;
using CstoArchive.Symbols;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>parse</c>: one candidate symbol a line in, one JSON object a line out.</summary>
internal static class ParseVerb
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("parse", "Reads candidate UN symbols, one a line, from the standard input; prints what each of them is.") { SharedOptions.Json() };
        command.SetAction(_ => (int)Run(terminal));
        return command;
    }

    private static ExitStatus Run(Terminal terminal)
    {
        using var input = terminal.OpenInput();
        using var lines = new JsonLines(terminal.Output);
        while (input.ReadLine() is { } line)
        {
            lines.Write(json =>
            {
                json.WriteString("input", line);
                if (DocumentSymbol.TryParse(line, out var symbol))
                {
                    json.WriteString("symbol", symbol.Canonical);
                }
                else
                {
                    json.WriteNull("symbol");
                }
            });
        }

        return ExitStatus.Done;
    }
}
