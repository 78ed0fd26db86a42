namespace CstoArchive.Symbols.Reading;

/// <summary>Roman numerals up to 399, as sessions and volumes are numbered.</summary>
internal static class Roman
{
    private static readonly (int Value, string Digits)[] s_steps =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>The value of a numeral in its regular spelling, upper case; 0 where the text is not one.</summary>
    public static int Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 12)
        {
            return 0;
        }

        var value = 0;
        var rest = text;
        foreach (var (step, digits) in s_steps)
        {
            var times = 0;
            while (rest.StartsWith(digits, StringComparison.Ordinal) && times < (digits.Length == 1 && step is 1 or 10 or 100 ? 3 : 1))
            {
                value += step;
                rest = rest[digits.Length..];
                times++;
            }
        }

        return rest.IsEmpty ? value : 0;
    }

    /// <summary>The regular spelling of 1 to 399.</summary>
    public static string Format(int value)
    {
        Span<char> numeral = stackalloc char[16];
        var length = 0;
        foreach (var (step, digits) in s_steps)
        {
            for (; value >= step; value -= step)
            {
                digits.CopyTo(numeral[length..]);
                length += digits.Length;
            }
        }

        return new string(numeral[..length]);
    }
}
