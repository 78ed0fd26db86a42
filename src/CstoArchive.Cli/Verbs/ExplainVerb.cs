using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>explain DOCUMENT QUERY</c>: why a document stands where it does among the hits, or why it is none of them.</summary>
internal static class ExplainVerb
{
    public static Command Create(Terminal terminal)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "The document's path in the archive, or its id" };
        var query = new Argument<string[]>("QUERY") { Description = "In the query language", Arity = ArgumentArity.OneOrMore };
        var index = SharedOptions.Index();
        var json = SharedOptions.Json();
        var command = new Command("explain", "Says why a document ranks where it does for a query, or why it is not found.") { document, query, index, json };
        var filters = new FilterOptions(command);
        command.SetAction(parsed =>
        {
            var request = filters.Read(parsed) with { Query = string.Join(' ', parsed.GetValue(query)!) };
            var name = parsed.GetValue(document)!;
            using var opened = parsed.OpenIndex(index);
            var explanation = opened.Explain(request, ArchiveDocument.IdOf(name)) ?? opened.Explain(request, name)
                ?? throw new CommandException(ExitStatus.NothingFound, $"The archive holds no document '{name}'.");
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(JsonSerializer.Serialize(explanation, ArchiveJson.Readable.SearchExplanation));
            }
            else
            {
                Print(explanation, terminal.Output);
            }

            return (int)(explanation.Found ? ExitStatus.Done : ExitStatus.NothingFound);
        });
        return command;
    }

    private static void Print(SearchExplanation explanation, TextWriter output)
    {
        output.WriteLine(Printable.Of(explanation.Document.Title));
        output.WriteLine(explanation.Summary);
        foreach (var clause in explanation.Clauses)
        {
            output.WriteLine();
            output.WriteLine($"{(clause.Holds ? "+" : "-")} {Printable.Of(clause.Text)}: {Printable.Of(clause.Reason)}{(clause.Score > 0 ? " " + Figure(clause.Score) : "")}");
            foreach (var part in clause.Parts)
            {
                output.WriteLine($"    {Figure(part.Score),8}  {Printable.Of(part.What)}");
            }
        }
    }

    private static string Figure(double score) => score.ToString("0.000", CultureInfo.InvariantCulture);
}
