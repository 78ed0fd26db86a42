using System.Diagnostics.CodeAnalysis;
using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols;

/// <summary>
/// A United Nations document symbol such as A/75/906: elements between slashes that say, from left to right, who issued the paper, in which
/// session or year, of what nature it is, its number, and what was done to it. There is no closed list of symbols and no check digit: what has
/// the form is accepted, and <see cref="IsKnownSeries"/> says whether the series is in our tables.
/// </summary>
public sealed partial class DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>
{
    private const int LongestInput = 256;

    // Canonical is the whole truth: everything else is derived from it, so two symbols with one canonical form are alike in everything but the asterisks.
    private string? _key;

    private DocumentSymbol(string canonical, int asterisks)
    {
        Canonical = canonical;
        Asterisks = asterisks;
    }

    /// <summary>The form to print: <c>A/75/L.1/Rev.1</c>, <c>S/RES/2535 (2020)</c>, <c>A/RES/217(III)A</c>.</summary>
    public string Canonical { get; }

    /// <summary>
    /// The form to compare, index and look up by. Two symbols of one paper have one key: without blanks, in upper case, without the year of a
    /// Security Council resolution (its number alone names it) and without the E/ that may stand before ECE/.
    /// </summary>
    public string Key => _key ??= SymbolKey.Of(Canonical);

    /// <summary>How often the paper was reissued for technical reasons (A/76/100** : 2). Not part of the symbol's identity.</summary>
    public int Asterisks { get; }

    /// <summary>Reads one symbol that stands alone, in any case, with any dashes, blanks and look-alike letters.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = Parse(text).Symbol;
        return symbol is not null;
    }

    /// <summary>
    /// Reads one symbol that stands alone. Taken besides the symbol: blanks and brackets around it, punctuation and reissue asterisks behind it, and
    /// the language letter of the documents system (<c>E/2002/41(A)</c>).
    /// </summary>
    public static SymbolParse Parse(string? text)
    {
        if (text is null || text.Length > LongestInput)
        {
            return new SymbolParse(new SymbolFault(0, "a symbol of at most 128 characters"));
        }

        var parse = ParsePrefix(text, 0, out var end);
        if (parse.Symbol is null)
        {
            return parse;
        }

        return SymbolTail.IsEmpty(text.AsSpan(end), out var asterisks, out var fault)
            ? asterisks == 0 ? parse : new SymbolParse(parse.Symbol.WithAsterisks(asterisks))
            : new SymbolParse(new SymbolFault(end + fault, "the end of the symbol"));
    }

    /// <summary>Reads the symbol that <paramref name="text"/> begins with at <paramref name="start"/>, whatever follows it.</summary>
    internal static SymbolParse ParsePrefix(string text, int start, out int end)
    {
        while (start < text.Length && Characters.Fold(text[start]) is ' ' or '(' or '[' or '"' or Characters.Ignorable)
        {
            start++;
        }

        Span<char> canonical = stackalloc char[SymbolReader.MaxLength];
        var reader = new SymbolReader(text, canonical, running: false);
        if (reader.Read(start))
        {
            end = reader.End;
            return new SymbolParse(FromCanonical(reader.Canonical));
        }

        end = start;
        return new SymbolParse(new SymbolFault(Math.Min(reader.FaultAt, text.Length), reader.Expected));
    }

    internal DocumentSymbol WithAsterisks(int asterisks) => new(Canonical, asterisks);

    internal static DocumentSymbol FromCanonical(ReadOnlySpan<char> canonical) => new(canonical.ToString(), 0);

    public bool Equals(DocumentSymbol? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    /// <summary>The order of a shelf: numbers as numbers (A/75/9 before A/75/10), a paper before what was added to it.</summary>
    public int CompareTo(DocumentSymbol? other) => other is null ? 1 : SymbolKey.Compare(Key, other.Key);

    public override string ToString() => Canonical;

    /// <summary>Whether the first element is in the table of organs and series. A symbol of another series has only the form.</summary>
    public bool IsKnownSeries => SeriesTable.Find(FirstElement) is not null || (IsDotted && DottedSeries.TryFind(FirstElement, out _));

    /// <summary>Its elements stand between points: ADP.2015.8.InformalNote.</summary>
    internal bool IsDotted => !Canonical.Contains('/', StringComparison.Ordinal);

    private ReadOnlySpan<char> FirstElement
    {
        get
        {
            var end = Canonical.AsSpan().IndexOfAny('/', '.', '(');
            return end < 0 ? Canonical : Canonical.AsSpan(0, end);
        }
    }
}
