namespace CstoArchive.Symbols.Tables;

/// <summary>Where a word of a text is.</summary>
internal readonly record struct Word(int Start, int End)
{
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The words of <c>text[from..to]</c>, as many as there is room for; letters, digits, and points and hyphens between them.</summary>
    public static int Split(ReadOnlySpan<char> text, int from, int to, Span<Word> words)
    {
        var count = 0;
        var at = from;
        while (count < words.Length)
        {
            while (at < to && !IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at == to)
            {
                break;
            }

            var start = at;
            while (at < to && (IsLetterOrDigit(text[at]) || (text[at] is '.' or '-' && at + 1 < to && char.IsLetter(text[at + 1]))))
            {
                at++;
            }

            words[count++] = new Word(start, at);
        }

        return count;
    }

    private static bool IsLetterOrDigit(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);
}
