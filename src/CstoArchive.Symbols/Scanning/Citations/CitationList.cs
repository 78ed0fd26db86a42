using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>The citation found last: numbers come in lists of which only the first has the word and the body, and the next takes them from here.</summary>
internal readonly record struct CitationList(int End, CitingBody Body, bool IsDecision, bool IsBare)
{
    /// <summary>How far the next number of a list may be.</summary>
    private const int Gap = 140;

    private const int BareGap = 8;
    private const int MostWords = 24;

    /// <summary>Before the first citation of a text.</summary>
    public static CitationList None { get; } = new(-1, CitingBody.None, IsDecision: false, IsBare: false);

    /// <summary>Whether a bare number here may go on with a list of such: "resolutions 242, 338 and 497".</summary>
    public bool ExpectsNumberAt(int digit) => IsBare && digit - End < BareGap;

    /// <summary>Whether nothing but a separator, or a slash, stands between the last citation and a bare number.</summary>
    public bool IsNextBare(string text, int start)
    {
        if (start == End + 1 && text[End] == '/')
        {
            return true;
        }

        var next = End;
        return ListSeparator.TryRead(text, ref next, out _) && next == start;
    }

    /// <summary>Whether nothing but separators, dates and prepositions stands between the last citation and a number that begins here.</summary>
    public bool IsNext(string text, int start)
    {
        if (End < 0 || start - End > Gap)
        {
            return false;
        }

        var gap = text.AsSpan(End, start - End);
        Span<Word> words = stackalloc Word[MostWords];
        var count = Word.Split(gap, 0, gap.Length, words);
        if (count == words.Length || Sentence.HasEnd(gap))
        {
            return false;
        }

        foreach (var word in words[..count])
        {
            if (!CitationWords.IsBetween(word.Of(gap)))
            {
                return false;
            }
        }

        return true;
    }
}
