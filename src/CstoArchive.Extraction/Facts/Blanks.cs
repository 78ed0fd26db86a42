using System.Text;

namespace CstoArchive.Extraction;

/// <summary>White space made plain.</summary>
internal static class Blanks
{
    /// <summary>Every run of white space, line breaks among it, as one blank; none at the ends. Invisible characters go.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (!IsInvisible(c))
            {
                result.Append(c);
            }
        }

        return result.Length > 0 && result[^1] == ' ' ? result.ToString(0, result.Length - 1) : result.ToString();
    }

    /// <summary>Soft hyphens, zero-width marks, byte order marks and control characters: nothing that a reader sees.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\u007F' or < ' ';
}
