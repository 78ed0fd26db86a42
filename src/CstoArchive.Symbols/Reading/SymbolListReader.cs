namespace CstoArchive.Symbols.Reading;

/// <summary>Reads a symbol that stands alone, or several of one paper that are joined, with what people and catalogues write behind them.</summary>
internal static class SymbolListReader
{
    private const int MostSymbols = 8;

    /// <summary>Null: the text is not this; then <paramref name="fault"/> says where it stops being it.</summary>
    public static NumberReading? TryRead(string text, out SymbolFault fault)
    {
        var symbols = new List<DocumentSymbol>();
        var at = 0;
        while (true)
        {
            var parse = DocumentSymbol.ParsePrefix(text, at, out var end);
            if (parse.Symbol is null)
            {
                fault = parse.Fault!;
                return null;
            }

            symbols.Add(parse.Symbol);
            if (SymbolTail.IsEmpty(text.AsSpan(end), out var asterisks, out var tailFault))
            {
                fault = null!;
                return Reading(text, symbols, asterisks);
            }

            if (SymbolTail.IsRemark(text.AsSpan(end)))
            {
                fault = null!;
                return Reading(text, symbols, 0);
            }

            fault = new SymbolFault(end + tailFault, "the end of the symbol, or a hyphen and a further symbol");
            if (symbols.Count == MostSymbols || !SymbolTail.TryReadJoiner(text, end, out at))
            {
                return null;
            }
        }
    }

    private static NumberReading Reading(string text, List<DocumentSymbol> symbols, int asterisks)
    {
        if (asterisks > 0)
        {
            symbols[^1] = symbols[^1].WithAsterisks(asterisks);
        }

        return new NumberReading { Input = text, Form = symbols.Count == 1 ? NumberForm.Symbol : NumberForm.JointSymbols, Symbols = symbols };
    }
}
