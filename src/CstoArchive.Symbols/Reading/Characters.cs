using System.Runtime.CompilerServices;

namespace CstoArchive.Symbols.Reading;

/// <summary>
/// One character at a time, the spellings that typists, PDF fonts and Cyrillic keyboards give a symbol, folded to the ASCII character
/// that is meant. Folding never changes a length, so offsets into the text stay what they are.
/// </summary>
internal static class Characters
{
    /// <summary>What a zero-width character or soft hyphen folds to: it is stepped over.</summary>
    public const char Ignorable = '\u0001';

    /// <summary>Behind the end of the text.</summary>
    public const char End = '\0';

    /// <summary>
    /// The ASCII character meant by <paramref name="c"/>; every blank and line break is a space. A character that can't stand in a
    /// symbol stays as it is.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 0x80 ? (c is >= '\t' and <= '\r' ? ' ' : c) : FoldBeyondAscii(c);

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>Whether all are ASCII digits; also where there are none.</summary>
    public static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place behind the blanks that stand here, at most four.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        var most = at + 4;
        while (at < text.Length && at < most && Fold(text[at]) is ' ' or Ignorable)
        {
            at++;
        }

        return at;
    }

    public static bool IsLetter(char c) => char.IsAsciiLetter(c);

    /// <summary>Whether no ASCII letter among them is small.</summary>
    public static bool IsUpper(ReadOnlySpan<char> word) => !word.ContainsAnyInRange('a', 'z');

    public static void ToUpper(Span<char> word)
    {
        foreach (ref var c in word)
        {
            c = char.ToUpperInvariant(c);
        }
    }

    /// <summary>Letters and digits of any script that is written with blanks between words: a symbol does not begin or end beside one.</summary>
    public static bool IsWordCharacter(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) : c < 0x2E80 ? char.IsLetterOrDigit(c) : c is >= '０' and <= '９' or >= 'Ａ' and <= 'ｚ';

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029';

    private static char FoldBeyondAscii(char c) => c switch
    {
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => ' ',
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF' => Ignorable,
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u2044' or '\u2215' or '\u29F8' => '/',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= '\u0405' and <= '\u0456' => FoldCyrillic(c),
        _ => c,
    };

    /// <summary>By shape: С is C and Р is P. Only letters that are drawn like a Latin one.</summary>
    private static char FoldCyrillic(char c) => c switch
    {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'І' => 'I',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Ѕ' => 'S',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        'Ј' => 'J',
        'а' => 'a',
        'с' => 'c',
        'е' => 'e',
        'і' => 'i',
        'о' => 'o',
        'р' => 'p',
        'х' => 'x',
        'у' => 'y',
        'ѕ' => 's',
        _ => c,
    };
}
