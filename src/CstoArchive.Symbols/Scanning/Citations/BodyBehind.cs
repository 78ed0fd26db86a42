using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>The body named right behind a number: "75/1 of the General Assembly", "2179 (2014) Совета".</summary>
internal static class BodyBehind
{
    private const int Reach = 70;
    private const int MostWords = 16;

    public static CitingBody Find(ReadOnlySpan<char> text, int end)
    {
        Span<Word> words = stackalloc Word[MostWords];
        var count = Word.Split(text, end, Math.Min(text.Length, end + Reach), words);
        for (var i = 0; i < count; i++)
        {
            var body = BodyNames.Find(text, words[..count], i, out var length);
            if (body != CitingBody.None)
            {
                // "46/51 and Council resolution 1999/22": the body of the next citation.
                var isNext = i > 0 && i + length < count && words[i + length].Of(text) is var next && (CitationWords.IsResolution(next) || CitationWords.IsDecision(next));
                return isNext || Sentence.HasEnd(text[end..words[i].Start]) ? CitingBody.None : body;
            }

            if (!CitationWords.IsBetween(words[i].Of(text)))
            {
                return CitingBody.None;
            }
        }

        return CitingBody.None;
    }
}
