using System.Globalization;

namespace CstoArchive.Search.Language;

/// <summary>What the typographer's characters mean in a query.</summary>
internal static class Characters
{
    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '＂' || IsGuillemet(c);

    /// <summary>A phrase is closed by a mark of the family that opened it, so a name in guillemets may stand within a quoted phrase.</summary>
    public static bool Closes(char opening, char c) => IsGuillemet(opening) ? c == '»' : IsQuote(c) && !IsGuillemet(c);

    /// <summary>A hyphen or a minus; the em dash is punctuation.</summary>
    public static bool IsMinus(char c) => c is '-' or '‐' or '‑' or '–' or '−';

    public static bool IsSeparator(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>A word can begin with it.</summary>
    public static bool BeginsWord(char c) => char.IsLetterOrDigit(c) || char.IsHighSurrogate(c);

    /// <summary>A word can end with it: an accent, the second half of a character, <c>C++</c>, <c>C#</c>.</summary>
    public static bool EndsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '+' or '#'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool HoldsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (BeginsWord(c))
                return true;
        }

        return false;
    }

    private static bool IsGuillemet(char c) => c is '«' or '»';
}
