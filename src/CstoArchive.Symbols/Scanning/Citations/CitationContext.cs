using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>What the sentence says before a number: the word "resolution" or "decision", what stands between it and the number, and which body is named.</summary>
internal readonly ref struct CitationContext
{
    /// <summary>Words in the longest name of a body.</summary>
    private const int LongestName = 7;

    private readonly int _stemEnd = -1;

    public CitationContext(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int number)
    {
        var stem = words.Length - 1;
        for (; stem >= 0; stem--)
        {
            var word = words[stem].Of(text);
            if (CitationWords.IsResolution(word))
            {
                break;
            }

            if (CitationWords.IsDecision(word))
            {
                IsDecision = true;
                break;
            }
        }

        IsBracketed = number > 0 && text[number - 1] is '(' or '[';
        if (stem < 0)
        {
            return;
        }

        HasStem = true;
        _stemEnd = words[stem].End;
        (IsGapClean, BodyInGap) = ReadGap(text, words[stem..]);
        BodyBeforeStem = FindBefore(text, words, stem);
    }

    /// <summary>Whether "resolution" or "decision" stands before the number in its sentence.</summary>
    public bool HasStem { get; }

    public bool IsDecision { get; }

    /// <summary>Whether nothing stands between that word and the number but the body, prepositions, and a page's number and job number.</summary>
    public bool IsGapClean { get; }

    public bool IsBracketed { get; }

    public CitingBody BodyInGap { get; }

    public CitingBody BodyBeforeStem { get; }

    /// <summary>Whether the word stands behind this place.</summary>
    public bool IsStemBehind(int place) => _stemEnd > place;

    /// <param name="text">The text.</param>
    /// <param name="words">The word itself, which may say the body (UNSCR), and those behind it.</param>
    private static (bool IsClean, CitingBody Body) ReadGap(ReadOnlySpan<char> text, ReadOnlySpan<Word> words)
    {
        var body = BodyNames.Find(text, words, 0, out _);
        var isClean = true;
        for (var i = 1; i < words.Length; i++)
        {
            var found = BodyNames.Find(text, words, i, out var length);
            if (found != CitingBody.None)
            {
                body = found;
                i += length - 1;
            }
            else
            {
                isClean &= CitationWords.IsBetween(words[i].Of(text)) || IsNumber(words[i].Of(text));
            }
        }

        return (isClean, isClean ? body : CitingBody.None);
    }

    /// <summary>The body named last before the word. One whose resolutions have no symbol counts only right before it.</summary>
    private static CitingBody FindBefore(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int stem)
    {
        for (var at = stem - 1; at >= 0; at--)
        {
            var start = at;
            var body = BodyNames.Find(text, words[..stem], at, out var length);
            if (body == CitingBody.None)
            {
                continue;
            }

            // "Council" may be the end of a longer name: the one that begins first and reaches over it is meant.
            for (var earlier = at - 1; earlier >= 0 && earlier > at - LongestName; earlier--)
            {
                var longer = BodyNames.Find(text, words[..stem], earlier, out var reach);
                if (longer != CitingBody.None && earlier + reach > at)
                {
                    (body, start, length) = (longer, earlier, reach);
                }
            }

            if (body != CitingBody.Other || (start + length == stem && text[words[stem - 1].End..words[stem].Start].IsWhiteSpace()))
            {
                return body;
            }

            at = start;
        }

        return CitingBody.None;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => Characters.AreDigits(word);
}
