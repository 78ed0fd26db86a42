using System.CommandLine;
using System.Text.Json;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>symbol NUMBER...</c>: what bears a number, what belongs to it, what cites it.</summary>
internal static class SymbolVerb
{
    public static Command Create(Terminal terminal)
    {
        var numbers = new Argument<string[]>("NUMBER") { Description = "UN symbols, job numbers or file names, in any form; A/75/9* or A/75/900..910 for many", Arity = ArgumentArity.OneOrMore };
        var index = SharedOptions.Index();
        var json = SharedOptions.Json();
        var command = new Command("symbol", "Looks up documents by UN symbol, job number or file name.") { numbers, index, json };
        command.SetAction(parsed =>
        {
            using var opened = parsed.OpenIndex(index);
            var held = false;
            foreach (var number in parsed.GetValue(numbers)!)
            {
                var answer = opened.LookUp(number);
                held |= answer.Status == NumberStatus.Held || (answer.Status == NumberStatus.Ambiguous && answer.Related.Any(paper => paper.Held));
                if (parsed.GetValue(json))
                {
                    terminal.Output.WriteLine(JsonSerializer.Serialize(answer, ArchiveJson.Readable.NumberAnswer));
                }
                else
                {
                    Print(answer, terminal.Output);
                }
            }

            return (int)(held ? ExitStatus.Done : ExitStatus.NothingFound);
        });
        return command;
    }

    private static void Print(NumberAnswer answer, TextWriter output)
    {
        output.WriteLine(answer.Status switch
        {
            NumberStatus.Held => answer.Symbol ?? answer.Input,
            NumberStatus.NotHeld => $"{answer.Symbol ?? answer.Input}: not held",
            NumberStatus.Ambiguous => $"{answer.Input}: may mean several papers",
            _ => $"{answer.Input}: {answer.Fault?.Message ?? "not a number that is known here"}",
        });

        if (answer.Description is { } description)
        {
            output.WriteLine($"  {description}");
        }

        foreach (var document in answer.Documents)
        {
            output.WriteLine($"  {document.Date?.ToString("yyyy-MM-dd") ?? "undated"}  {document.Language ?? "--"}  {document.Title}");
            output.WriteLine($"      {document.Path}");
        }

        foreach (var paper in answer.Related)
        {
            output.WriteLine($"  {(answer.Status == NumberStatus.Ambiguous ? "" : "related: ")}{paper.Symbol}{(paper.Held ? $"  {paper.Title}" : "  (not held)")}");
        }

        foreach (var citing in answer.CitedBy)
        {
            output.WriteLine($"  cited by: {citing.Title} ({citing.Date?.ToString("yyyy-MM-dd") ?? "undated"})");
            foreach (var page in citing.Pages)
            {
                output.WriteLine($"      p. {page.Page}: {page.Sentence}");
            }
        }

        if (answer.Nearest.Count > 0)
        {
            output.WriteLine($"  held nearby: {string.Join(", ", answer.Nearest)}");
        }

        if (answer.OfficialUrl is { } url)
        {
            output.WriteLine($"  {url}");
        }
    }
}
