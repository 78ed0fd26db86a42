using System.CommandLine;
using System.Text.Json;
using CstoArchive.Symbols;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>scan</c>: a text, or lines <c>{"id","text"}</c>, in; the symbols and job numbers of each, with their offsets, out.</summary>
internal static class ScanVerb
{
    public static Command Create(Terminal terminal)
    {
        var jsonl = new Option<bool>("--jsonl") { Description = "The input is JSON Lines: {\"id\",\"text\"}" };
        var command = new Command("scan", "Finds UN symbols and job numbers in the text on the standard input.") { jsonl };
        command.SetAction(parsed => (int)(parsed.GetValue(jsonl) ? ScanLines(terminal) : ScanText(terminal)));
        return command;
    }

    private static ExitStatus ScanText(Terminal terminal)
    {
        using var input = terminal.OpenInput();
        using var lines = new JsonLines(terminal.Output);
        lines.Write(json => Write(json, SymbolScanner.Scan(input.ReadToEnd())));
        return ExitStatus.Done;
    }

    private static ExitStatus ScanLines(Terminal terminal)
    {
        using var input = terminal.OpenInput();
        using var lines = new JsonLines(terminal.Output);
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (line.AsSpan().IsWhiteSpace())
            {
                continue;
            }

            using var item = Parse(line, number);
            lines.Write(json =>
            {
                if (item.RootElement.TryGetProperty("id", out var id))
                {
                    json.WritePropertyName("id");
                    id.WriteTo(json);
                }

                Write(json, SymbolScanner.Scan(item.RootElement.GetProperty("text").GetString()!));
            });
        }

        return ExitStatus.Done;
    }

    private static JsonDocument Parse(string line, int number)
    {
        JsonDocument? item = null;
        try
        {
            item = JsonDocument.Parse(line);
            if (item.RootElement.ValueKind == JsonValueKind.Object && item.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
            {
                return item;
            }
        }
        catch (JsonException)
        {
        }

        item?.Dispose();
        throw new CommandException(ExitStatus.WrongArguments, $"Line {number} of the input is not a JSON object with a \"text\".");
    }

    private static void Write(Utf8JsonWriter json, SymbolScan scan)
    {
        json.WriteStartArray("symbols");
        foreach (var found in scan.Symbols)
        {
            json.WriteStartObject();
            json.WriteString("symbol", found.Symbol.Canonical);
            json.WriteNumber("start", found.Start);
            json.WriteNumber("end", found.End);
            json.WriteString("form", found.Form == SymbolForm.Printed ? "printed" : "citation");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("jobNumbers");
        foreach (var found in scan.JobNumbers)
        {
            json.WriteStartObject();
            json.WriteString("jobNumber", found.JobNumber.Canonical);
            json.WriteNumber("start", found.Start);
            json.WriteNumber("end", found.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
