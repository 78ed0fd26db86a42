using System.Text;

namespace CstoArchive.Tests.Search.Language;

/// <summary>Queries that no person would write: characters at random, pieces of the language at random, and a few bombs. The same seed gives the same queries.</summary>
internal static class RandomQueries
{
    private static readonly string[] Pieces =
    [
        "convoy", "граница", "security", "совет", "A/75/906", "S/2021/534", "S/RES/2535 (2020)", "21-07422", "A/75/*", "A/75/900..910", "5/8",
        "(", ")", "((", "))", "\"", "“", "”", "«", "»", "„", " AND ", " OR ", " NOT ", " NEAR/3 ", " NEAR ", " NEAR/99999999999 ", " И ", " ИЛИ ", " НЕ ",
        "-", "+", "!", "~", "~2", "~9", "*", "?", ":", "|", "||", "&", "&&", "..", "/", "\\", "^2", "—", "–", "[", "]", "{", "}", "\u00AD", "\u0301", "\uD800", "\u0000", "😀",
        "title:", "symbol:", "cites:", "body:", "place:", "lang:", "kind:", "date:", "job:", "file:", "status:", "titel:", "foo:", "date:2021-05..2021-07", "date:99999", "kind:news",
        " ", " ", " ", " ", "  ", "\t", "\n", "the", "of", "и", "на", "a*", "secur*", "*tion", "co*n", "w?rd", "terorism~", "x", "ё",
    ];

    private static readonly char[] Characters = [.. " \"()*?~:+-!|&/\\.,«»“”„[]{}^<>=#AaЯяЁ0129é\u0301\u00AD\u200B\u202E\uFEFF\uD83D\uDE00\u0000\r\n"];

    public static IEnumerable<string> Some(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return i % 3 == 0 ? OfCharacters(random) : OfPieces(random);
    }

    /// <summary>Pieces of the language with a blank between each.</summary>
    public static IEnumerable<string> Spaced(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return string.Join(' ', random.GetItems(Pieces, random.Next(1, 24)));
    }

    public static IEnumerable<string> Bombs()
    {
        yield return new string('(', 100_000);
        yield return new string(')', 100_000);
        yield return new string('"', 99_999);
        yield return new string('-', 100_000) + "a";
        yield return string.Concat(Enumerable.Repeat("(a ", 20_000));
        yield return string.Concat(Enumerable.Repeat("NOT ", 20_000)) + "a";
        yield return string.Concat(Enumerable.Repeat("title:", 20_000)) + "a";
        yield return string.Concat(Enumerable.Repeat("a NEAR/50 ", 20_000));
        yield return string.Concat(Enumerable.Repeat("A/75/906.", 20_000));
        yield return string.Concat(Enumerable.Repeat("A/75/900..", 20_000));
        yield return string.Concat(Enumerable.Repeat("a* ", 20_000));
        yield return string.Concat(Enumerable.Repeat("word~ ", 20_000));
        yield return string.Concat(Enumerable.Repeat("\"the of the\"~50 ", 200));
        yield return "ab" + string.Concat(Enumerable.Repeat("*?", 50_000));
        yield return new string('a', 100_000) + "~";
        yield return "/[ac]*a[ac]{18}/";
        yield return "a OR " + string.Concat(Enumerable.Repeat("b OR ", 20_000));
        yield return new string('\u0301', 100_000);
        yield return string.Concat(Enumerable.Repeat("\uD800", 1_000));
    }

    private static string OfCharacters(Random random) => new(random.GetItems(Characters, random.Next(0, 60)));

    private static string OfPieces(Random random)
    {
        var text = new StringBuilder();
        for (var n = random.Next(1, 24); n > 0; n--)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
        return text.ToString();
    }
}
