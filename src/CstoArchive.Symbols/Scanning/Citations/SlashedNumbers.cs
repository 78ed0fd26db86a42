using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>
/// Security Council resolutions whose numbers are joined by slashes, 1267/1989/2253, and one with its year behind a slash, 1325/2000. The table of numbers and years says which of the two it is, and
/// keeps out what is neither.
/// </summary>
internal static class SlashedNumbers
{
    private const int Least = 100;

    /// <summary>So near to its own year, what stands behind the slash is a wrong year and no resolution.</summary>
    private const int MostYearsWrong = 3;

    /// <summary>Reads the number before a slash. False, and nothing changed: what is behind the slash is neither its year nor a later resolution.</summary>
    public static bool TryReadBefore(ReadOnlySpan<char> text, int slash, ref CitedNumber number)
    {
        var at = slash + 1;
        var year = SecurityCouncilResolutions.YearOf(number.First);
        if (year == 0 || number.First < Least || number.Prefix.Length > 0 || !NumberEdge.TryReadInteger(text, ref at, out var second) || !NumberEdge.IsAt(text, at) || NumberEdge.IsDecimal(text, at))
        {
            return false;
        }

        if (second == year && (at == text.Length || Characters.Fold(text[at]) != '/'))
        {
            number = number with { Form = CitedForm.CouncilNumber, Second = year, End = at };
            return true;
        }

        if (second > number.First && Math.Abs(second - year) > MostYearsWrong && SecurityCouncilResolutions.YearOf(second) != 0)
        {
            number = number with { Form = CitedForm.CouncilNumber, Second = year };
            return true;
        }

        return false;
    }

    /// <summary>The last number of such a chain, behind a slash.</summary>
    public static bool TryReadLast(ReadOnlySpan<char> text, int from, ref CitedNumber number)
    {
        var year = SecurityCouncilResolutions.YearOf(number.First);
        if (year == 0 || number.First < Least || !NumberEdge.IsJoinedBySlash(text, number.Start, from) || !char.IsAsciiDigit(text[number.Start - 2]))
        {
            return false;
        }

        number = number with { Form = CitedForm.CouncilNumber, Second = year };
        return true;
    }
}
