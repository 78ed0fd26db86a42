using System.Collections.Frozen;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace CstoArchive.Search.Analysis;

/// <summary>
/// Snowball's stems by the alphabet of the word: English (Porter2) for Latin letters, Russian for Cyrillic ones, so that a text which mixes both is stemmed
/// in both. Words with digits, and of other alphabets, are their own stems. Not safe for use by several threads at once.
/// </summary>
internal sealed class Stemmer
{
    // Snowball takes "-стан" names apart: казахстан stays, казахстане becomes казахстан, but казахстана becomes казахста.
    private static readonly FrozenSet<string> Stans = new[]
    {
        "казахстан", "кыргызстан", "киргизстан", "таджикистан", "узбекистан", "туркменистан", "афганистан", "пакистан", "татарстан",
        "башкортостан", "дагестан", "белуджистан", "курдистан", "индостан", "пуштунистан",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly EnglishStemmer english = new();
    private readonly RussianStemmer russian = new();

    /// <summary>The stem of a word in the form of <see cref="WordFold"/>.</summary>
    public string Stem(string word)
    {
        var (latin, cyrillic) = (false, false);
        foreach (var c in word)
        {
            if (c is >= 'a' and <= 'z')
            {
                latin = true;
            }
            else if (c is >= '\u0400' and <= '\u052F')
            {
                cyrillic = true;
            }
            else if (c != '\'')
            {
                return word;
            }
        }

        if (latin == cyrillic || word.Length < 3)
        {
            return word;
        }

        if (cyrillic && Stan(word) is { } name)
        {
            return name;
        }

        var snowball = latin ? (Lucene.Net.Tartarus.Snowball.SnowballProgram)english : russian;
        snowball.SetCurrent(latin ? EnglishSpelling.Of(word) : word);
        snowball.Stem();
        var stem = latin ? snowball.Current : WithoutFleetingVowel(snowball.Current);
        return stem.Length == 0 || stem == word ? word : stem;
    }

    /// <summary>
    /// "Участок" and "участка", "ошибок" and "ошибка" are one word: the vowel before the last к or ц comes and goes. Words in which it stays (человек) lose it in
    /// all their forms alike.
    /// </summary>
    private static string WithoutFleetingVowel(string stem) =>
        stem.Length > 4 && stem[^1] is 'к' or 'ц' && stem[^2] is 'о' or 'е' && !IsVowel(stem[^3]) ? string.Concat(stem.AsSpan(0, stem.Length - 2), stem.AsSpan(stem.Length - 1)) : stem;

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    private static string? Stan(string word)
    {
        var at = word.LastIndexOf("стан", StringComparison.Ordinal);
        return at > 2 && word[(at + 4)..] is "" or "а" or "у" or "ом" or "е" && Stans.Contains(word[..(at + 4)]) ? word[..(at + 4)] : null;
    }
}
