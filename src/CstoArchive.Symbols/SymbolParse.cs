namespace CstoArchive.Symbols;

/// <summary>The answer to a text that may be a symbol: the symbol, or where and why it is none. Exactly one of the two is there.</summary>
public readonly record struct SymbolParse
{
    internal SymbolParse(DocumentSymbol symbol) => Symbol = symbol;

    internal SymbolParse(SymbolFault fault) => Fault = fault;

    public DocumentSymbol? Symbol { get; }

    public SymbolFault? Fault { get; }
}

/// <summary>Why a text is not a symbol.</summary>
/// <param name="Position">Where the text stops being one, in UTF-16 code units; its length where something is missing at the end.</param>
/// <param name="Expected">What would be accepted there, in English: "a session from 31 to 89".</param>
public sealed record SymbolFault(int Position, string Expected);
