using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>Where a number of prose begins and ends, and what beside it makes it another number's part.</summary>
internal static class NumberEdge
{
    private const int MostDigits = 4;

    /// <summary>Reads one to four digits, full-width ones too, and steps over them.</summary>
    public static bool TryReadInteger(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        var start = at;
        while (at < text.Length && Characters.IsDigit(Characters.Fold(text[at])) && at - start <= MostDigits)
        {
            value = (value * 10) + (Characters.Fold(text[at]) - '0');
            at++;
        }

        return at > start && at - start <= MostDigits;
    }

    /// <summary>Whether a number may begin here: at the lower limit, or where the character before is neither of a word nor of a number.</summary>
    public static bool IsCleanBefore(ReadOnlySpan<char> text, int start, int from)
    {
        if (start == 0 || start == from || IsJoinedBySlash(text, start, from))
        {
            return true;
        }

        var before = text[start - 1];
        if (Characters.IsWordCharacter(before))
        {
            return false;
        }

        return Characters.Fold(before) switch
        {
            '/' or '.' or '_' or '\\' or '$' or '€' or '£' or '=' => false,
            '-' => before == '—',
            ',' => start == 1 || !char.IsAsciiDigit(text[start - 2]),
            _ => true,
        };
    }

    /// <summary>Whether a number ends here: no letter or digit follows.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at) => at >= text.Length || !Characters.IsWordCharacter(text[at]);

    public static bool IsDecimal(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] is '.' or ',' && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Whether nothing but a slash stands between what was found last and this number: 1267 (1999)/1989 (2011)/2253 (2015), 1267/1989/2253.</summary>
    public static bool IsJoinedBySlash(ReadOnlySpan<char> text, int start, int from) =>
        start == from + 1 && start > 1 && text[start - 1] == '/' && (text[start - 2] == ')' || char.IsAsciiDigit(text[start - 2]));
}
