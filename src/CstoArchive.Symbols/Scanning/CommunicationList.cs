using System.Globalization;
using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning;

/// <summary>
/// Communications to a treaty body that one paper answers together: CCPR/C/105/D/1867, 1936 and 1975/2009. The year stands behind the last and is all of theirs; the numbers go up.
/// </summary>
internal static class CommunicationList
{
    private const int MostFurther = 64;
    private const int MostDigits = 5;
    private const int YearDigits = 4;

    /// <summary>Reads the rest of the list. Null: the symbol is not a communication's that lacks its year, or no such list follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbol">The symbol read, up to the first number.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Just behind it.</param>
    /// <returns>All communications, the first with them; the last reaches to the end of the year.</returns>
    public static List<SymbolOccurrence>? TryRead(string text, DocumentSymbol symbol, int start, int end)
    {
        var number = symbol.Canonical.LastIndexOf('/') + 1;
        return symbol.Canonical.AsSpan(0, number).EndsWith("/D/") && Characters.AreDigits(symbol.Canonical.AsSpan(number)) ? ReadFurther(text, symbol, number, start, end) : null;
    }

    private static List<SymbolOccurrence>? ReadFurther(string text, DocumentSymbol symbol, int stemLength, int start, int end)
    {
        var stem = symbol.Canonical[..stemLength];
        _ = int.TryParse(symbol.Canonical.AsSpan(stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var last);
        List<(string Canonical, int Start, int End)> members = [(symbol.Canonical, start, end)];
        for (var at = end; members.Count <= MostFurther && ListSeparator.TryRead(text, ref at, out _);)
        {
            var number = ReadDigits(text, ref at, MostDigits);
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value <= last || number[0] == '0')
            {
                return null;
            }

            last = value;
            members.Add((string.Concat(stem, number), at - number.Length, at));
            if (at < text.Length && Characters.Fold(text[at]) == '/')
            {
                at++;
                return IsYear(ReadDigits(text, ref at, YearDigits), out var year) && (at == text.Length || !Characters.IsWordCharacter(text[at]))
                    ? [.. members.Select((member, i) => new SymbolOccurrence(
                        DocumentSymbol.FromCanonical(string.Create(CultureInfo.InvariantCulture, $"{member.Canonical}/{year}")), member.Start, i == members.Count - 1 ? at : member.End, SymbolForm.Printed))]
                    : null;
            }
        }

        return null;
    }

    /// <summary>The Optional Protocol, under which the first communications came, is in force since 1976.</summary>
    private static bool IsYear(ReadOnlySpan<char> digits, out int year) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1976 and < 2100;

    private static ReadOnlySpan<char> ReadDigits(string text, ref int at, int most)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < most)
        {
            at++;
        }

        return text.AsSpan(start, at - start);
    }
}
