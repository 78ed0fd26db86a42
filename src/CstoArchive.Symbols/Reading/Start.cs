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

        if (length == 0 || at >= text.Length || Characters.Fold(text[at]) != '/' || SeriesTable.Find(first[..length]) is null)
        {
            return false;
        }

        while (at < text.Length && Characters.Fold(text[at]) is '/' or Characters.Ignorable)
        {
            at++;
        }

        return at < text.Length && char.IsAsciiLetterOrDigit(Characters.Fold(text[at]));
    }
}
