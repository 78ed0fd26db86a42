using System.Collections.Frozen;

namespace CstoArchive.Search.Analysis;

/// <summary>
/// What a stemmer of endings leaves apart in English: British and American spellings ("organisation", "defence"), plurals and past forms that change the
/// word itself ("analyses", "children", "withdrawn"). The result is a key to compare by, not always a word: "advertise" goes with "advertize".
/// </summary>
internal static class EnglishSpelling
{
    /// <summary>Letters before <c>-ise</c>, <c>-our</c> and the like: shorter words (rise, tour) have but one spelling.</summary>
    private const int FewestBefore = 3;

    private static readonly FrozenDictionary<string, string> Irregular = Pairs(
        "children child men man women woman feet foot teeth tooth criteria criterion phenomena phenomenon indices index matrices matrix "
        + "vertices vertex appendices appendix formulae formula nuclei nucleus bacteria bacterium halves half thieves thief wives wife knives knife "
        + "held hold met meet spoke speak spoken speak took take taken take made make gave give given give said say went go gone go began begin begun begin "
        + "sought seek sent send built build fought fight brought bring kept keep lost lose paid pay wrote write written write chose choose chosen choose "
        + "grew grow grown grow knew know known know shown show drew draw drawn draw became become sold sell told tell understood understand taught teach caught catch "
        + "undertook undertake undertaken undertake withdrew withdraw withdrawn withdraw overcame overcome upheld uphold proven prove fell fall fallen fall stood stand "
        + "licence license licences licenses licenced licensed practise practice practised practiced practising practicing crises crisis diagnoses diagnosis");

    private static readonly string[] IseEndings = ["ise", "ised", "ises", "iser", "isers", "ising", "isation", "isations", "isational"];

    private static readonly FrozenSet<string> AfterOur = new[]
    {
        "", "s", "ed", "ing", "able", "ably", "ful", "hood", "hoods", "er", "ers", "ite", "ites", "al", "less", "ism",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary><paramref name="word"/> is in lower case, of Latin letters alone.</summary>
    public static string Of(string word) => Irregular.TryGetValue(word, out var regular) ? regular
        : Ise(word) ?? Our(word) ?? Ending(word, "fence", "fense") ?? Ending(word, "fences", "fenses")
        ?? Ending(word, "tre", "ter") ?? Ending(word, "tres", "ters") ?? Ending(word, "bre", "ber") ?? Ending(word, "gramme", "gram") ?? Ending(word, "grammes", "grams")
        ?? Ending(word, "yses", "ysis") ?? Ending(word, "yze", "yse") ?? Ending(word, "yzed", "ysed") ?? Ending(word, "yzing", "ysing") ?? Ending(word, "theses", "thesis")
        ?? word;

    /// <summary>-ise and -isation as -ize and -ization, but for words that never had a z: supervise, exercise, promise, enterprise, likewise.</summary>
    private static string? Ise(string word)
    {
        foreach (var ending in IseEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length is >= FewestBefore and var before)
            {
                var fixedSpelling = word[before - 1] switch
                {
                    'n' or 'l' or 't' or 'g' or 'h' => false,
                    'd' => word[before - 2] == 'a',
                    'r' => word[before - 2] == 'p',
                    'm' => word.AsSpan(0, before).EndsWith("prom"),
                    'c' => word[before - 2] != 'i',
                    's' => word[before - 2] is not ('a' or 'e'),
                    _ => true,
                };
                return fixedSpelling ? null : string.Concat(word.AsSpan(0, before), "iz", word.AsSpan(before + 2));
            }
        }

        return null;
    }

    private static string? Our(string word)
    {
        var at = word.LastIndexOf("our", StringComparison.Ordinal);
        return at >= FewestBefore && AfterOur.Contains(word[(at + 3)..]) ? string.Concat(word.AsSpan(0, at), "or", word.AsSpan(at + 3)) : null;
    }

    private static string? Ending(string word, string british, string american) =>
        word.EndsWith(british, StringComparison.Ordinal) && word.Length - british.Length >= 2 ? string.Concat(word.AsSpan(0, word.Length - british.Length), american) : null;

    private static FrozenDictionary<string, string> Pairs(string text)
    {
        var words = text.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToFrozenDictionary(i => words[2 * i], i => words[(2 * i) + 1], StringComparer.Ordinal);
    }
}
