namespace CstoArchive.Symbols;

/// <summary>What a scan of one text found, each list in order of position.</summary>
public sealed record SymbolScan(IReadOnlyList<SymbolOccurrence> Symbols, IReadOnlyList<JobNumberOccurrence> JobNumbers);

/// <summary>A symbol in a text: <c>text[Start..End]</c>, in UTF-16 code units.</summary>
/// <param name="Symbol">The whole symbol meant, also where the text has only a part of it ("Add.1" behind A/7601).</param>
/// <param name="Start">Where it begins; of a citation in prose, the number ("75/1"), not the word "resolution" before it.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Form">Whether the symbol itself is in the text, or implied by words.</param>
public sealed record SymbolOccurrence(DocumentSymbol Symbol, int Start, int End, SymbolForm Form)
{
    /// <summary>Whether a letter was read as the digit that scanning had made it of (Add.l): likely, not certain.</summary>
    public bool IsRepaired { get; init; }
}

/// <summary>A job number in a text: <c>text[Start..End]</c>, in UTF-16 code units, without the language letter.</summary>
public sealed record JobNumberOccurrence(JobNumber JobNumber, int Start, int End);

public enum SymbolForm
{
    /// <summary>The symbol itself, or what is left of it in a list, is written in the text.</summary>
    Printed,

    /// <summary>The text names the paper in words ("resolution 2535 (2020)"); the symbol is implied.</summary>
    Citation,
}
