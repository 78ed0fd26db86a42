namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>Where sentences end, as far as a citation needs to know it.</summary>
internal static class Sentence
{
    /// <summary>The place at most <paramref name="most"/> characters before <paramref name="at"/> from which the text is one sentence, at a word's beginning.</summary>
    public static int Start(ReadOnlySpan<char> text, int at, int most)
    {
        var limit = Math.Max(0, at - most);
        for (var i = at - 1; i > limit; i--)
        {
            if (MayEnd(text[i]) && IsEnd(text, i))
            {
                return i + 1;
            }
        }

        while (limit > 0 && limit < at && char.IsLetterOrDigit(text[limit]) && char.IsLetterOrDigit(text[limit - 1]))
        {
            limit++;
        }

        return limit;
    }

    public static bool HasEnd(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MayEnd(text[i]) && IsEnd(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayEnd(char c) => c is '.' or '!' or '?' or '。';

    /// <summary>A full stop behind a whole word (not "No." or "Res.") and before a blank and a capital.</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '!' or '?' or '。')
        {
            return true;
        }

        if (text[at] != '.' || at + 2 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        var next = at + 2;
        while (next < text.Length && next < at + 6 && (char.IsWhiteSpace(text[next]) || text[next] is '“' or '"' or '«'))
        {
            next++;
        }

        if (next < text.Length && !char.IsUpper(text[next]))
        {
            return false;
        }

        var letters = 0;
        while (at - letters > 0 && char.IsLetter(text[at - letters - 1]) && letters < 4)
        {
            letters++;
        }

        return letters >= 4 || (letters == 0 && at > 0 && text[at - 1] is ')' or ']' or '”' or '"' || (at > 0 && char.IsAsciiDigit(text[at - 1])));
    }
}
