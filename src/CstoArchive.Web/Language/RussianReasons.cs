namespace CstoArchive.Web.Language;

/// <summary>Why a document is found or not, in Russian: the reasons, the parts of a score, and the filters they are about.</summary>
internal static class RussianReasons
{
    private static readonly RussianSentences Sentences = new(
        ("every document", "любой документ"),
        ("“{}” is too common and was left out", "«{0}» встречается слишком часто и пропущено"),
        ("it has what is excluded ({})", "в нём есть то, что исключено"),
        ("it has nothing of what is excluded ({})", "исключённого в нём нет"),
        ("it matches {}", "подходит"),
        ("nothing in it matches {}", "этого в нём нет"),
        ("words of the query stand near each other in it", "слова запроса стоят в нём рядом"),
        ("words near each other", "слова рядом"),
        ("“{}” in the title", "«{0}» в заголовке"),
        ("“{}” in the text", "«{0}» в тексте"),
        ("“{}” as written", "«{0}» как написано"),
        ("“{}” side by side", "«{0}» подряд"),
        ("“{}” near each other", "«{0}» рядом"),
        ("it bears the number", "это его номер"),
        ("it cites the number", "ссылается на этот номер"),
        ("the best of its names", "лучшее из названий"),
        ("it matches", "подходит"),
        ("dated {}..{}", "дата от {0} до {1}"),
        ("dated {}..", "дата от {0}"),
        ("dated ..{}", "дата до {0}"),
        ("its date is {}", "его дата {0}"),
        ("it has no date", "даты у него нет"),
        ("its year is {}", "его год {0}"),
        ("it has no year", "года у него нет"),
        ("its kind is {}", "его вид {0}"),
        ("it has no kind", "вида у него нет"),
        ("its language is {}", "его язык {0}"),
        ("it has no language", "языка у него нет"),
        ("its place is {}", "его место {0}"),
        ("it has no place", "места у него нет"),
        ("its body is {}", "его орган {0}"),
        ("it has no body", "органа у него нет"),
        ("year {}", "год {0}"),
        ("kind {}", "вид {0}"),
        ("language {}", "язык {0}"),
        ("place {}", "место {0}"),
        ("body {}", "орган {0}"));

    private static readonly (string English, string Russian)[] Kinds = [("statement", "заявление"), ("news", "новость"), ("annex", "приложение"), ("paper", "документ"), (" or ", " или ")];

    public static string Of(string english)
    {
        var russian = Sentences.Of(english);
        return english.StartsWith("kind ", StringComparison.Ordinal) || english.StartsWith("its kind ", StringComparison.Ordinal)
            ? Kinds.Aggregate(russian, (said, kind) => said.Replace(kind.English, kind.Russian, StringComparison.Ordinal))
            : russian;
    }
}
