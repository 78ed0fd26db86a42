using System.Globalization;
using System.Text;

namespace CstoArchive.Search.Analysis;

/// <summary>
/// The form in which a word is compared: lower case, one apostrophe, no accents or stress marks (but й is a letter of its own), ё as е, no soft
/// hyphens, no points in abbreviations, and a look-alike of the other alphabet inside a Latin or Cyrillic word put right.
/// </summary>
internal static class WordFold
{
    private const string Cyrillic = "асеорхукмтвні";
    private const string Latin = "aceopxykmtbhi";

    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or 'ـ';

    public static string Fold(ReadOnlySpan<char> word)
    {
        var plain = true;
        foreach (var c in word)
        {
            // a-z, 0-9, and the Russian letters but ё.
            plain &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is >= 'а' and <= 'я';
        }

        if (!plain)
        {
            return FoldSlowly(word);
        }

        return HasBoth(word) ? PutRight(word.ToString()) : word.ToString();
    }

    private static string FoldSlowly(ReadOnlySpan<char> word)
    {
        var source = word.ToString();
        if (!Ascii.IsValid(word))
        {
            // Composed first, so that й and ё are one character each; compatibility forms (ligatures, full width) become plain.
            source = Normalize(source, NormalizationForm.FormKC);
        }

        var folded = new StringBuilder(source.Length);
        foreach (var c in source.ToLowerInvariant())
        {
            Append(folded, c);
        }

        var result = folded.ToString();
        if (result.Contains('.', StringComparison.Ordinal) && !char.IsDigit(result[0]))
        {
            result = result.Replace(".", "", StringComparison.Ordinal);
        }

        result = WithoutElision(result);
        return HasBoth(result) ? PutRight(result) : result.Length > 0 ? result : source;
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (c is '’' or 'ʼ')
        {
            folded.Append('\'');
        }
        else if (c < '\u0080' || c is >= 'а' and <= 'я')
        {
            folded.Append(c);
        }
        else if (c is 'ё' or 'ѐ')
        {
            folded.Append('е');
        }
        else if (c is 'ß' or 'æ' or 'œ' or 'ø' or 'ł' or 'đ' or 'ı')
        {
            folded.Append(c switch { 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'ø' => "o", 'ł' => "l", 'đ' => "d", _ => "i" });
        }
        else if (!IsInvisible(c))
        {
            AppendBase(folded, c);
        }
    }

    /// <summary>The letter without its marks; letters of Cyrillic and Korean stay whole.</summary>
    private static void AppendBase(StringBuilder folded, char c)
    {
        if (char.IsSurrogate(c) || IsCyrillic(c) || c is >= '\uAC00' and <= '\uD7A3')
        {
            folded.Append(c);
            return;
        }

        foreach (var part in Normalize(c.ToString(), NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(part);
            }
        }
    }

    /// <summary>French l'organisation, d'un: the noun alone.</summary>
    private static string WithoutElision(string word) =>
        word.Length > 3 && ((word[1] == '\'' && "cdjlmnst".Contains(word[0], StringComparison.Ordinal)) || word.StartsWith("qu'", StringComparison.Ordinal))
            ? word[(word.IndexOf('\'', StringComparison.Ordinal) + 1)..]
            : word;

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    private static bool HasLatin(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('a', 'z') >= 0;

    private static bool HasBoth(ReadOnlySpan<char> word) => HasLatin(word) && word.IndexOfAnyInRange('\u0400', '\u052F') >= 0;

    /// <summary>A word of two alphabets becomes one of one alphabet where look-alikes allow it.</summary>
    private static string PutRight(string word)
    {
        var cyrillic = word.Count(IsCyrillic);
        var latin = word.Count(char.IsAsciiLetterLower);
        var (from, to) = cyrillic >= latin ? (Latin, Cyrillic) : (Cyrillic, Latin);
        return string.Create(word.Length, (word, from, to), static (result, s) =>
        {
            for (var i = 0; i < result.Length; i++)
            {
                var at = s.from.IndexOf(s.word[i], StringComparison.Ordinal);
                result[i] = at < 0 ? s.word[i] : s.to[at];
            }
        });
    }

    /// <summary>Half a surrogate pair has no normal form; it stays as it is.</summary>
    private static string Normalize(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
