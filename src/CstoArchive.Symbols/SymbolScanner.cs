using System.Text.RegularExpressions;

namespace CstoArchive.Symbols;

/// <summary>Finds document symbols and job numbers in running text.</summary>
public static partial class SymbolScanner
{
    /// <summary>Every symbol and job number of <paramref name="text"/>, each list in order of position.</summary>
    public static SymbolScan Scan(string text)
    {
        var symbols = new List<SymbolOccurrence>();
        foreach (Match m in Symbol().Matches(text))
        {
            if (DocumentSymbol.TryParse(m.Value, out var symbol))
            {
                symbols.Add(new SymbolOccurrence(symbol, m.Index, m.Index + m.Length, SymbolForm.Printed));
            }
        }

        var jobNumbers = new List<JobNumberOccurrence>();
        foreach (Match m in Job().Matches(text))
        {
            if (JobNumber.TryParse(m.Value, out var jobNumber))
            {
                jobNumbers.Add(new JobNumberOccurrence(jobNumber, m.Index, m.Index + m.Length));
            }
        }

        return new SymbolScan(symbols, jobNumbers);
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9/])(?:(?:A|S)/\d+(?:/\d+)?(?:/(?:Add|Corr|Rev)\.\d+)*|A/RES/\d+/\d+|S/RES/\d+ \(\d{4}\))(?!\d)|(?<=\.)A/75/906")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"(?<![\d/])\d\d-\d{5}(?!\d)")]
    private static partial Regex Job();
}
