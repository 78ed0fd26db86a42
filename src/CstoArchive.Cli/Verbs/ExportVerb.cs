using System.CommandLine;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>export QUERY</c>: all hits, for another program.</summary>
internal static class ExportVerb
{
    public static Command Create(Terminal terminal)
    {
        var query = new Argument<string[]>("QUERY") { Description = "In the query language; nothing means every document", Arity = ArgumentArity.ZeroOrMore };
        var index = SharedOptions.Index();
        var format = new Option<string>("--format") { Description = "csv, jsonl, ris or bibtex", HelpName = "FORMAT", Required = true };
        var root = new Option<string>("--root") { Description = "What the addresses of documents begin with, such as http://127.0.0.1:5080", HelpName = "URL", DefaultValueFactory = _ => "" };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(known => known.Name)]);

        var command = new Command("export", "Prints all hits as CSV, JSON Lines, RIS or BibTeX.") { query, index, format, root };
        var filters = new FilterOptions(command);
        command.SetAction(parsed =>
        {
            var request = filters.Read(parsed) with { Query = string.Join(' ', parsed.GetValue(query) ?? []), Group = false };
            var writer = ExportFormat.Of(parsed.GetValue(format))!;
            using var opened = parsed.OpenIndex(index);
            writer.WriteHeader(terminal.Output);
            var found = false;
            foreach (var hit in opened.SearchAll(request))
            {
                found = true;
                writer.Write(terminal.Output, hit, parsed.GetValue(root)!);
            }

            return (int)(found ? ExitStatus.Done : ExitStatus.NothingFound);
        });
        return command;
    }
}
