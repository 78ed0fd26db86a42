using System.Buffers;

namespace CstoArchive.Extraction;

/// <summary>White space made plain.</summary>
internal static class Blanks
{
    /// <summary>White space, and what nobody sees: all that <see cref="Collapse"/> changes.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, ' ' + 1).Select(c => (char)c), '\u007F', '\u0085', '\u00A0', '\u00AD', '\u1680', .. Enumerable.Range(0x2000, 16).Select(c => (char)c), '\u2028', '\u2029', '\u202F', '\u205F', '\u2060', '\u3000', '\uFEFF']);

    /// <summary>Every run of white space, line breaks among it, as one blank; none at the ends. Invisible characters go.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var result = new TextBuffer(text.Length);
        while (!text.IsEmpty)
        {
            var next = text.IndexOfAny(Special);
            result.Append(next < 0 ? text : text[..next]);
            if (next < 0)
            {
                break;
            }

            if (char.IsWhiteSpace(text[next]))
            {
                if (result.Length > 0 && result.Last != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (!IsInvisible(text[next]))
            {
                result.Append(text[next]);
            }

            text = text[(next + 1)..];
        }

        result.TrimEnd(' ');
        return result.ToString();
    }

    /// <summary>Soft hyphens, zero-width marks, byte order marks and control characters: nothing that a reader sees.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\u007F' or < ' ';
}
