using System.CommandLine;
using System.Text.Json;
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
            var reading = DocumentNumber.Read(line);
            lines.Write(json => Write(json, reading));
        }

        return ExitStatus.Done;
    }

    private static void Write(Utf8JsonWriter json, NumberReading reading)
    {
        json.WriteString("input", reading.Input);
        if (reading.Symbols.Count > 0)
        {
            Write(json, reading.Symbols[0]);
        }
        else
        {
            json.WriteNull("symbol");
        }

        if (reading.Symbols.Count > 1)
        {
            Write(json, "symbols", reading.Symbols);
        }

        if (reading.Candidates.Count > 0)
        {
            Write(json, "candidates", reading.Candidates);
        }

        if (reading.JobNumber is { } jobNumber)
        {
            json.WriteString("jobNumber", jobNumber.Canonical);
        }

        if (reading.Fault is { } fault)
        {
            json.WriteStartObject("fault");
            json.WriteNumber("position", fault.Position);
            json.WriteString("expected", fault.Expected);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, DocumentSymbol symbol)
    {
        var parts = symbol.Parts;
        json.WriteString("symbol", symbol.Canonical);
        json.WriteString("organ", parts.Organ);
        WriteIf(json, "session", parts.Session);
        if (parts.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        WriteIf(json, "nature", parts.Nature);
        WriteIf(json, "number", parts.Number);
        json.WriteString("description", symbol.Describe());
        json.WriteBoolean("knownSeries", symbol.IsKnownSeries);
        json.WriteString("officialUrl", symbol.OfficialUrl.AbsoluteUri);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<DocumentSymbol> symbols)
    {
        json.WriteStartArray(name);
        foreach (var symbol in symbols)
        {
            json.WriteStringValue(symbol.Canonical);
        }

        json.WriteEndArray();
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
