using CstoArchive.Symbols.Scanning;

namespace CstoArchive.Symbols;

/// <summary>
/// Finds document symbols, the papers that prose names in words, and job numbers in running text, whatever the extraction of a PDF did to it. Time grows with the text's length
/// and nothing is allocated but what is found.
/// </summary>
public static class SymbolScanner
{
    /// <summary>
    /// Every symbol and job number of <paramref name="text"/>, each list in order of position. The parts of a joint symbol are found one by one; a range ("Add.1-4") gives its two
    /// ends.
    /// </summary>
    public static SymbolScan Scan(string text)
    {
        var scan = new TextScan(text);
        scan.Run();
        return new SymbolScan(scan.Symbols, scan.JobNumbers);
    }
}
