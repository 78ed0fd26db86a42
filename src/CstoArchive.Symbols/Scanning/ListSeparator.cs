using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning;

/// <summary>What stands between two items of a list: a comma, a semicolon, "and", "to", a dash.</summary>
internal static class ListSeparator
{
    private static readonly string[] s_and = ["and", "or", "et", "y", "e", "и", "та", "і", "und", "&", "as well as", "а также", "ainsi que", "así como"];
    private static readonly string[] s_to = ["to", "through", "à", "a", "по", "до", "bis"];

    /// <summary>Steps over a separator. False, and nothing moved: there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place; just behind the separator and its blanks afterwards.</param>
    /// <param name="isRange">Whether the separator stands between the two ends of a range.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out bool isRange)
    {
        isRange = false;
        var position = Characters.SkipBlanks(text, at);
        var any = false;
        if (position < text.Length && Characters.Fold(text[position]) is ',' or ';')
        {
            any = true;
            position = Characters.SkipBlanks(text, position + 1);
        }
        else if (position < text.Length && Characters.Fold(text[position]) == '-')
        {
            any = true;
            isRange = true;
            position = Characters.SkipBlanks(text, position + 1);
        }

        if (!isRange)
        {
            any |= TryReadWord(text, ref position, s_and);
            isRange = TryReadWord(text, ref position, s_to);
            any |= isRange;
        }

        if (!any || position >= text.Length)
        {
            return false;
        }

        at = position;
        return true;
    }

    private static bool TryReadWord(ReadOnlySpan<char> text, ref int position, string[] words)
    {
        foreach (var word in words)
        {
            var end = position + word.Length;
            if (end < text.Length && text[position..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && Characters.Fold(text[end]) == ' ')
            {
                position = Characters.SkipBlanks(text, end);
                return true;
            }
        }

        return false;
    }
}
