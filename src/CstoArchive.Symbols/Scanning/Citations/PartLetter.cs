using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>The capital letter of a lettered part behind a number, told from the first letter of a word.</summary>
internal static class PartLetter
{
    /// <summary>Whether one capital letter and no word stands here.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && char.IsUpper(text[at]) && Characters.IsLetter(Characters.Fold(text[at])) && NumberEdge.IsAt(text, at + 1);

    /// <summary>Whether a letter stands behind the blank here. It is a part's only where no word follows it but one of a list ("31/6 A and B").</summary>
    public static bool IsBehindBlank(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || Characters.Fold(text[at]) != ' ' || !IsAt(text, at + 1))
        {
            return false;
        }

        var behind = at + 2;
        return behind >= text.Length || Characters.Fold(text[behind]) is ',' or ';' or ')' or ']' or '.' || LetterList.IsNext(text, behind);
    }
}
