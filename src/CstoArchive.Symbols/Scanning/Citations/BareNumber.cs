using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>Whether a number without year and session is a citation's. Most numbers of prose end here.</summary>
internal static class BareNumber
{
    private const int Least = 50;
    private const int Most = 3600;
    private const int MostWords = 7;
    private const int LongestWord = 16;

    /// <summary>It is a citation's only directly behind the word, with no more between than the body's name or a number sign, or as the next of such a list.</summary>
    public static bool IsCitation(string text, in CitedNumber number, int from, in CitationList list)
    {
        if (number.First is < Least or > Most || IsMeasured(text, number.End))
        {
            return false;
        }

        return list.ExpectsNumberAt(number.Start) ? list.IsNextBare(text, number.Start) : IsBehindWord(text, number.Start, from);
    }

    private static bool IsBehindWord(string text, int at, int from)
    {
        for (var words = 0; words < MostWords; words++)
        {
            while (at > from && !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is ' ' or '\n' or '\r' or '\u00A0' or '№' or '.' or '#')
            {
                at--;
            }

            var end = at;
            while (at > 0 && char.IsLetter(text[at - 1]) && end - at < LongestWord)
            {
                at--;
            }

            if (at == end)
            {
                return false;
            }

            var word = text.AsSpan(at, end - at);
            if (CitationWords.IsResolution(word))
            {
                return true;
            }

            if (!CitationWords.IsInBodyName(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a unit or a thing counted follows: resolution 600 dpi.</summary>
    private static bool IsMeasured(string text, int end)
    {
        var at = end;
        while (at < text.Length && at < end + 3 && Characters.Fold(text[at]) == ' ')
        {
            at++;
        }

        var from = at;
        while (at < text.Length && at < from + 8 && char.IsLetter(text[at]))
        {
            at++;
        }

        return at > from && CitationWords.IsMeasure(text.AsSpan(from, at - from));
    }
}
