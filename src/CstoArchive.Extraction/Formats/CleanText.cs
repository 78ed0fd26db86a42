using System.Text;

namespace CstoArchive.Extraction;

/// <summary>Text as the archive keeps it: composed characters, line feeds, plain blanks, nothing invisible, no blanks at line ends.</summary>
internal static class CleanText
{
    /// <summary>Form feeds stay: they part pages.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    EndLine(result);
                    i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    break;
                case '\n' or '\u2028' or '\u2029' or '\u0085' or '\v':
                    EndLine(result);
                    break;
                case '\f':
                    result.Append(c);
                    break;
                case '\t' or '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A'):
                    result.Append(' ');
                    break;
                default:
                    Append(result, text, ref i);
                    break;
            }
        }

        TrimLine(result);
        var clean = result.ToString();
        return clean.IsNormalized() ? clean : clean.Normalize();
    }

    private static void Append(StringBuilder result, string text, ref int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            result.Append(c).Append(text[++i]);
        }
        else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
        {
            result.Append('\uFFFD');
        }
        else if (!Blanks.IsInvisible(c))
        {
            result.Append(c);
        }
    }

    private static void EndLine(StringBuilder result)
    {
        TrimLine(result);
        result.Append('\n');
    }

    private static void TrimLine(StringBuilder result)
    {
        while (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }
    }
}
