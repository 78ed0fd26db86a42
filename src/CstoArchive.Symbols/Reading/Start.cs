using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

/// <summary>Where a symbol begins.</summary>
internal static class Start
{
    private const int LongestFirst = 8;

    /// <summary>Whether a known first element in capitals, its slash and something behind it stand at this place.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        Span<char> first = stackalloc char[LongestFirst];
        var length = 0;
        for (; at < text.Length && length < LongestFirst; at++)
        {
            var c = Characters.Fold(text[at]);
            if (c is Characters.Ignorable)
            {
                continue;
            }

            if (!char.IsAsciiLetterUpper(c))
            {
                break;
            }

            first[length++] = c;
        }

        return length > 0 && at + 1 < text.Length && Characters.Fold(text[at]) == '/' && SeriesTable.Find(first[..length]) is not null
            && char.IsAsciiLetterOrDigit(Characters.Fold(text[at + 1]));
    }
}
