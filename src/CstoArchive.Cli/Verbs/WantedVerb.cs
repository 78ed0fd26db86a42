using System.CommandLine;
using CstoArchive.Search;
using CstoArchive.Symbols;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>wanted</c>: the numbers that documents cite and the archive does not hold.</summary>
internal static class WantedVerb
{
    public static Command Create(Terminal terminal)
    {
        var index = SharedOptions.Index();
        var json = SharedOptions.Json();
        var top = new Option<int>("--top") { Description = "Numbers to print", HelpName = "N", DefaultValueFactory = _ => 50 };
        ExtractionOptions.Within(top, 1, 1_000_000);
        var command = new Command("wanted", "Lists the numbers that documents cite and the archive does not hold, most cited first.") { index, top, json };
        command.SetAction(parsed =>
        {
            using var opened = parsed.OpenIndex(index);
            var numbers = opened.Wanted(parsed.GetValue(top));
            if (parsed.GetValue(json))
            {
                PrintJson(numbers, terminal);
            }
            else
            {
                Print(numbers, terminal.Output);
            }

            return (int)(numbers.Count > 0 ? ExitStatus.Done : ExitStatus.NothingFound);
        });
        return command;
    }

    private static void PrintJson(IReadOnlyList<WantedNumber> numbers, Terminal terminal)
    {
        using var lines = new JsonLines(terminal.Output);
        foreach (var number in numbers)
        {
            lines.Write(json =>
            {
                json.WriteString("symbol", number.Symbol);
                json.WriteString("description", number.Description);
                json.WriteNumber("citingDocuments", number.CitingDocuments);
                if (DocumentSymbol.TryParse(number.Symbol, out var symbol))
                {
                    json.WriteString("officialUrl", symbol.OfficialUrl.AbsoluteUri);
                }
            });
        }
    }

    private static void Print(IReadOnlyList<WantedNumber> numbers, TextWriter output)
    {
        foreach (var number in numbers)
        {
            output.WriteLine($"{number.CitingDocuments,6}  {number.Symbol}  {number.Description}");
        }
    }
}
