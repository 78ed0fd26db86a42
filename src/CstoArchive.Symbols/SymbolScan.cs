namespace CstoArchive.Symbols;

/// <summary>What a scan of one text found, each list in order of position.</summary>
public sealed record SymbolScan(IReadOnlyList<SymbolOccurrence> Symbols, IReadOnlyList<JobNumberOccurrence> JobNumbers);

/// <summary>A symbol in a text: <c>text[Start..End]</c>, in UTF-16 code units.</summary>
public sealed record SymbolOccurrence(DocumentSymbol Symbol, int Start, int End, SymbolForm Form);

/// <summary>A job number in a text: <c>text[Start..End]</c>, in UTF-16 code units, without the language letter.</summary>
public sealed record JobNumberOccurrence(JobNumber JobNumber, int Start, int End);

public enum SymbolForm
{
    /// <summary>The symbol itself is written in the text.</summary>
    Printed,

    /// <summary>The text names the paper in words ("resolution 2535 (2020)"); the symbol is implied.</summary>
    Citation,
}
