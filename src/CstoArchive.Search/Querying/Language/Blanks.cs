using System.Text;

namespace CstoArchive.Search.Language;

internal static class Blanks
{
    /// <summary>Each run of blanks becomes one blank.</summary>
    public static string Single(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Characters.IsSeparator(c))
                result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>Each run of stars becomes one star.</summary>
    public static string SingleStars(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != '*' || result.Length == 0 || result[^1] != '*')
                result.Append(c);
        }

        return result.ToString();
    }
}
