using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CstoArchive.Symbols;

/// <summary>A United Nations document symbol such as A/75/906, in canonical form.</summary>
public sealed partial class DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>
{
    private DocumentSymbol(string canonical) => Canonical = canonical;

    /// <summary>The form to print: <c>A/75/L.1/Rev.1</c>, <c>S/RES/2535 (2020)</c>.</summary>
    public string Canonical { get; }

    /// <summary>The form to compare and index: upper case, no blanks. Two symbols of one paper have one key.</summary>
    public string Key => Canonical.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = text is not null && Shape().IsMatch(text.Trim()) ? new DocumentSymbol(text.Trim().ToUpperInvariant()) : null;
        return symbol is not null;
    }

    public bool Equals(DocumentSymbol? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(DocumentSymbol? other) => string.CompareOrdinal(Key, other?.Key);

    public override string ToString() => Canonical;

    [GeneratedRegex(@"^[A-Z]{1,6}(/[\w.\-]+)+(?: ?\(\d{4}\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
