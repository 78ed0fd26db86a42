namespace CstoArchive.Symbols.Scanning;

/// <summary>
/// The first look at a number: whether the characters beside it allow it to be part of anything sought. It turns down most numbers of prose in a few
/// instructions, and may only turn down what the readers behind it would.
/// </summary>
internal static class NumberNeighbourhood
{
    /// <param name="text">The text.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="end">Just behind the last digit.</param>
    public static bool IsPromising(ReadOnlySpan<char> text, int start, int end)
    {
        var behind = end < text.Length ? text[end] : ' ';
        return behind is '/' or '(' or > '\u007F'
            || (behind == '-' && end - start == 2 && end + 5 < text.Length && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 5]))
            || IsBeforeParenthesis(text, end)
            || IsBehindPromising(text, start, end - start);
    }

    /// <summary>2535 (2020), 1514 [XV], 217 A (III), 31/16 A.</summary>
    private static bool IsBeforeParenthesis(ReadOnlySpan<char> text, int end)
    {
        if (end + 2 >= text.Length || !char.IsAsciiLetterOrDigit(text[end]) && text[end] > ' ')
        {
            return false;
        }

        var at = end;
        while (at < text.Length && at < end + 4 && text[at] <= ' ')
        {
            at++;
        }

        if (at == text.Length)
        {
            return false;
        }

        return text[at] is '(' or '[' or > '\u007F' || (char.IsAsciiLetterUpper(text[at]) && at + 1 < text.Length && text[at + 1] is <= ' ' or '(' or '[' or ',' or '-' or > '\u007F');
    }

    private static bool IsBehindPromising(ReadOnlySpan<char> text, int start, int digits)
    {
        if (start == 0)
        {
            return false;
        }

        var before = text[start - 1];
        if (before > ' ')
        {
            return before switch
            {
                '.' => start > 1 && !char.IsAsciiDigit(text[start - 2]),
                '-' => start > 1 && text[start - 2] is 'S' or 's' or > '\u007F',
                '/' or '_' or '#' or > '\u007F' => true,
                '*' => digits == 7,
                '%' => digits == 1 && text[start..] is ['2', 'F' or 'f', ..],
                '(' => start > 1 && (text[start - 2] == '/' || char.IsAsciiLetter(text[start - 2])),
                _ => char.IsAsciiLetter(before) && IsInElement(text, start - 1),
            };
        }

        var at = start - 1;
        while (at > 0 && at > start - 6 && text[at] <= ' ')
        {
            at--;
        }

        var last = text[at];
        return last is '/' or '-' || (last == '.' && at > 0 && !char.IsAsciiDigit(text[at - 1])) || (last > '\u007F' ? MayEndCyrillicWord(last) : digits is > 1 and < 5 && at > 1 && MayEndLatinWord(text[at - 2], text[at - 1], last));
    }

    /// <summary>L89, HRC23, WG2: letters between a slash or point and the digits.</summary>
    private static bool IsInElement(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Max(0, at - 16);
        while (at > limit && char.IsAsciiLetter(text[at]))
        {
            at--;
        }

        return text[at] is '/' or '.' or '-' or > '\u007F';
    }

    /// <summary>
    /// The last three letters of a word that may stand before a bare number: resolution(s), Res, UNSCR, UNGAR, number(s), No, Council, Assembly, resolución, seguridad. Of frequent endings the
    /// third tells "April", "until" and "only" from these.
    /// </summary>
    private static bool MayEndLatinWord(char before, char previous, char last) => ((char)(previous | 0x20), (char)(last | 0x20)) switch
    {
        ('o', 'n') => (before | 0x20) == 'i',
        ('i', 'l') => (before | 0x20) is 'c' or 'e',
        ('l', 'y') => (before | 0x20) == 'b',
        ('e', 'n') => (before | 0x20) == 'n',
        ('e', 'r') => (before | 0x20) == 'b',
        ('n', 's') or ('e', 's') or ('c', 'r') or ('r', 's') or ('n', 'o') or ('o', 's') or ('u', 'n') or ('a', 'd') or ('g', 'a') or ('s', 'c') or ('a', 'r') or ('e', 'o') or ('j', 'o') => true,
        _ => previous > '\u007F',
    };

    /// <summary>The last letters of резолюция in its cases, of Безопасности, Ассамблеи, ООН, СБ, ГА; every other sign beyond ASCII is left to the readers.</summary>
    private static bool MayEndCyrillicWord(char last) => last is < 'А' or > 'я' or 'я' or 'и' or 'ю' or 'й' or 'х' or 'м' or 'і' or 'ї' or 'Н' or 'Б' or 'А' or 'е';
}
