using System.Buffers;
using System.Globalization;

namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// Tells text from what comes out of fonts that do not say which letters they draw: codes shown as if they were characters.
/// Real text in any script is mostly letters; Latin text has vowels in it.
/// </summary>
internal static class Gibberish
{
    /// <summary>Characters a page must have before it is judged.</summary>
    private const int MinCharacters = 60;

    /// <summary>Of all characters: more that are no characters at all (controls, private use, unassigned) are gibberish.</summary>
    private const float MaxNonCharacters = 0.3f;

    /// <summary>Of all characters: more signs that prose seldom has are gibberish.</summary>
    private const float MaxOdd = 0.25f;

    /// <summary>Of the Latin letters: fewer vowels are gibberish. In English 38 %, in Czech 40 %, in Welsh without w and y 30 %.</summary>
    private const float MinVowels = 0.15f;

    private const int MinLatin = 200;

    private static readonly SearchValues<char> Odd = SearchValues.Create("!\"#$%&'*+;<=>?@[\\]^`{|}~");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <param name="page">All that was read of the page.</param>
    /// <param name="controls">Control characters that stood between.</param>
    public static bool Is(IReadOnlyList<Sheet> page, int controls)
    {
        int all = controls, non = controls, odd = 0, latin = 0, vowels = 0;
        foreach (var c in page.SelectMany(s => s.Rows).SelectMany(r => r.Runs).SelectMany(r => r.Text))
        {
            if (c == ' ')
            {
                continue;
            }

            all++;
            if (char.IsAsciiLetter(c))
            {
                latin++;
                vowels += Vowels.Contains(c) ? 1 : 0;
            }
            else if (Odd.Contains(c))
            {
                odd++;
            }
            else if (c is < ' ' or (>= '\u007f' and < '\u00a0') or '\ufffd'
                || (c > '\u1000' && char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                non++;
            }
            else if (c is >= 'À' and <= 'ÿ')
            {
                vowels++;
            }
        }

        return all >= MinCharacters
            && (non > MaxNonCharacters * all || odd > MaxOdd * all || (latin >= MinLatin && latin * 2 > all && vowels < MinVowels * latin));
    }
}
