using System.CommandLine;
using CstoArchive.Cli.Verbs;
using CstoArchive.Search;

namespace CstoArchive.Cli;

/// <summary>The program: one line a verb, and what is common to all of them.</summary>
internal static class Commands
{
    public static RootCommand Root(Terminal terminal) => new("Indexes an archive of public statements and their annexes, and answers questions to the index.")
    {
        IndexVerb.Create(terminal),
        SearchVerb.Create(terminal),
        ExplainVerb.Create(terminal),
        SymbolVerb.Create(terminal),
        ParseVerb.Create(terminal),
        ScanVerb.Create(terminal),
        ExtractVerb.Create(terminal),
        VerifyVerb.Create(terminal),
        RollbackVerb.Create(terminal),
        ExportVerb.Create(terminal),
        StatsVerb.Create(terminal),
        WantedVerb.Create(terminal),
        WorkerVerb.Create(terminal),
    };

    public static async Task<ExitStatus> RunAsync(string[] arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed, terminal);
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            // The verbs that can be interrupted in order see to it themselves.
            ProcessTerminationTimeout = null,
        };

        try
        {
            return (ExitStatus)await parsed.InvokeAsync(configuration);
        }
        catch (CommandException e)
        {
            return terminal.Fail(e.Status, e.Message);
        }
        catch (IndexUnreadableException e)
        {
            return terminal.Fail(ExitStatus.Failed, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return terminal.Fail(ExitStatus.Failed, e.Message);
        }
        finally
        {
            await terminal.Output.FlushAsync();
        }
    }

    private static ExitStatus Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Fail(ExitStatus.WrongArguments, error.Message);
        }

        var verb = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        terminal.Error.WriteLine($"How it is used: csto-archive{verb} --help");
        return ExitStatus.WrongArguments;
    }
}
