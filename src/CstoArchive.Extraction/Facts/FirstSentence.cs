namespace CstoArchive.Extraction;

/// <summary>The title of a text that has none: its first sentence, cut at a word where it is long.</summary>
internal static class FirstSentence
{
    private const int MaxLength = 160;

    /// <summary>Null where the text has no words.</summary>
    public static string? Of(string text)
    {
        var head = Blanks.Collapse(FirstParagraph(text.AsSpan(0, Math.Min(text.Length, 2_000)).TrimStart()));
        if (!head.Any(char.IsLetter))
        {
            return null;
        }

        return Cut(head[..End(head)], MaxLength);
    }

    /// <summary>Up to an empty line, or to the first row of a table.</summary>
    private static ReadOnlySpan<char> FirstParagraph(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("\n\n");
        var paragraph = end > 0 ? text[..end] : text;
        var bar = paragraph.IndexOf(" | ");
        var row = bar > 0 ? paragraph[..bar].LastIndexOf('\n') : -1;
        return row > 0 ? paragraph[..row] : paragraph;
    }

    /// <summary>The text, or its beginning up to a whole word, with an ellipsis.</summary>
    public static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', maxLength);
        end = end > maxLength / 2 ? end : maxLength - (char.IsHighSurrogate(text[maxLength - 1]) ? 1 : 0);
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    /// <summary>A sentence ends where a mark, a blank and a capital follow each other, after a word of more than two letters ("U.S. President", "г. Душанбе").</summary>
    private static int End(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' or '。'
                && i > 2 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLetter(text[i - 3])
                && (i + 2 >= text.Length || (text[i + 1] == ' ' && !char.IsLower(text[i + 2]))))
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
