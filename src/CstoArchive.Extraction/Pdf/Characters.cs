using System.Globalization;
using System.Text;

namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// From the characters a font names to those a person would type: ligatures and Arabic presentation forms taken apart, blanks of
/// every width one blank, bullets of symbol fonts a bullet, nothing invisible. A soft hyphen stays at the end of a line only,
/// where <see cref="Hyphens"/> needs it.
/// </summary>
internal static class Characters
{
    /// <summary>Characters up to this one need no work.</summary>
    private const char LastPlain = '\u009f';

    public static string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', LastPlain);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text, 0, first, text.Length + 8);
        var combining = false;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case <= LastPlain:
                    clean.Append(c);
                    break;
                case '\u00ad' when i < text.Length - 1:
                    break;
                case '\u2010' or '\u2011':
                    clean.Append('-');
                    break;
                case (>= '\ufb00' and <= '\ufb06') or (>= '\ufb1d' and <= '\ufdfb') or (>= '\ufe70' and <= '\ufefc'):
                    clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
                    break;
                case '\uf0b7' or '\uf0a7' or '\uf0d8' or '\uf076' or '\uf02d':
                    clean.Append('•');
                    break;
                default:
                    Append(clean, c, ref combining);
                    break;
            }
        }

        return combining ? clean.ToString().Normalize(NormalizationForm.FormC) : clean.ToString();
    }

    private static void Append(StringBuilder clean, char c, ref bool combining)
    {
        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.SpaceSeparator:
                clean.Append(' ');
                break;
            case UnicodeCategory.Format when c != '\u00ad':
                break;
            case UnicodeCategory.Surrogate:
                // Lone halves of a pair come from broken fonts; both halves of a whole one are next to each other in one glyph.
                clean.Append(c);
                break;
            case UnicodeCategory.NonSpacingMark:
                combining = true;
                clean.Append(c);
                break;
            default:
                clean.Append(c);
                break;
        }
    }
}
