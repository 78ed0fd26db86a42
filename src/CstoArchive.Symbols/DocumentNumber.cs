using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Scanning.Citations;

namespace CstoArchive.Symbols;

/// <summary>Reads what a person who has a number types or pastes, in any form a number goes around in.</summary>
public static class DocumentNumber
{
    private const int Longest = 1024;

    /// <summary>
    /// Reads symbols, joint symbols, job numbers, bar codes, file names, links, and resolutions by number or in words. Every text is answered: with symbols, with a job
    /// number, with candidates where it may mean several papers, or with a fault that says where it stops being a number and what would be accepted.
    /// </summary>
    public static NumberReading Read(string? text)
    {
        text ??= "";
        if (text.Length > Longest)
        {
            return new NumberReading { Input = text, Fault = new SymbolFault(Longest, $"a number of at most {Longest} characters") };
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new NumberReading { Input = text, Fault = new SymbolFault(0, "a document symbol, a job number or a file name") };
        }

        return LinkReader.TryRead(text)
            ?? ReadJobNumber(text)
            ?? SymbolListReader.TryRead(text, out var fault)
            ?? ReadFileName(text)
            ?? ReadWithoutSlashes(text)
            ?? ReadText(text)
            ?? CitationAlone.TryRead(text)
            ?? new NumberReading { Input = text, Fault = fault };
    }

    internal static NumberReading? ReadJobNumber(string text) => JobNumber.TryParse(text, out var jobNumber)
        ? new NumberReading { Input = text, Form = jobNumber.IsBarCode ? NumberForm.BarCode : FileName.HasExtension(text) || char.IsAsciiLetter(text.AsSpan().Trim()[0]) && !text.Contains('-', StringComparison.Ordinal) ? NumberForm.FileName : NumberForm.JobNumber, JobNumber = jobNumber }
        : null;

    internal static NumberReading? ReadFileName(string text)
    {
        var name = text.Trim();
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        if (!name.Contains('_', StringComparison.Ordinal) && !FileName.HasExtension(name))
        {
            return null;
        }

        var symbols = FileName.Read(name);
        return symbols.Count > 0
            ? new NumberReading { Input = text, Form = NumberForm.FileName, Symbols = symbols }
            : ReadJobNumber(name) is { } job ? job with { Input = text, Form = NumberForm.FileName } : null;
    }

    /// <summary>"a 75 906", "A-RES-75-1".</summary>
    private static NumberReading? ReadWithoutSlashes(string text)
    {
        var name = text.Trim();
        if (name.AsSpan().ContainsAny("/(,;") || FileName.Read(name) is not [var symbol] || !symbol.IsKnownSeries)
        {
            return null;
        }

        return new NumberReading { Input = text, Form = NumberForm.Symbol, Symbols = [symbol] };
    }

    /// <summary>A symbol or citation somewhere in the text.</summary>
    private static NumberReading? ReadText(string text)
    {
        var scan = SymbolScanner.Scan(text);
        if (scan.Symbols.Count == 0)
        {
            return scan.JobNumbers.Count == 0 ? null : new NumberReading { Input = text, Form = NumberForm.Text, JobNumber = scan.JobNumbers[0].JobNumber };
        }

        return new NumberReading
        {
            Input = text,
            Form = scan.Symbols.All(s => s.Form == SymbolForm.Citation) ? NumberForm.Citation : NumberForm.Text,
            Symbols = [.. scan.Symbols.Select(s => s.Symbol).Distinct()],
            JobNumber = scan.JobNumbers.Count > 0 ? scan.JobNumbers[0].JobNumber : null,
        };
    }
}
