using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols;

/// <content>What a symbol says.</content>
public sealed partial class DocumentSymbol
{
    private SymbolParts? _parts;

    /// <summary>What the elements say: organ, bodies, session or year, nature, number, modifications.</summary>
    public SymbolParts Parts => _parts ??= PartsReader.Read(Canonical);

    /// <summary>The paper without what was done to it: A/75/L.1 of A/75/L.1/Rev.1/Corr.1; itself where it has no modification.</summary>
    public DocumentSymbol Base
    {
        get
        {
            var stem = SymbolKey.WithoutModifications(Canonical);
            return stem.Length == Canonical.Length ? this : FromCanonical(stem);
        }
    }

    /// <summary>
    /// Whether both are one paper or addenda, corrigenda and revisions of one: they have one <see cref="Base"/>.
    /// </summary>
    public bool IsOfOneFamilyWith(DocumentSymbol other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Base.Equals(other.Base);
    }

    /// <summary>Where the United Nations gives the document out: https://undocs.org/A/75/906. Made from the symbol, never fetched; the paper need not exist.</summary>
    public Uri OfficialUrl => new($"https://undocs.org/{Uri.EscapeDataString(Canonical.Replace(" (", "(", StringComparison.Ordinal))
        .Replace("%2F", "/", StringComparison.Ordinal).Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal)}");

    /// <summary>The symbol in words: "General Assembly, seventy-fifth session (2020-2021), document 906".</summary>
    public string Describe(SymbolLanguage language = SymbolLanguage.English) => SymbolDescription.Of(Parts, IsKnownSeries, language);
}
