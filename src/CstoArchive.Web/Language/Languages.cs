namespace CstoArchive.Web.Language;

/// <summary>The names of the documents' languages, each in itself: a reader who looks for it can read it.</summary>
internal static class Languages
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ar"] = "العربية",
        ["be"] = "беларуская",
        ["de"] = "Deutsch",
        ["en"] = "English",
        ["es"] = "español",
        ["fr"] = "français",
        ["hy"] = "հայերեն",
        ["kk"] = "қазақша",
        ["ky"] = "кыргызча",
        ["ru"] = "русский",
        ["tg"] = "тоҷикӣ",
        ["uk"] = "українська",
        ["uz"] = "oʻzbekcha",
        ["zh"] = "中文",
    };

    /// <summary>The language's own name; the code where we know no name.</summary>
    public static string NameOf(string code) => Names.GetValueOrDefault(code, code);

    /// <summary>Is the language written from right to left?</summary>
    public static bool IsRightToLeft(string? code) => code is "ar" or "fa" or "he" or "ur";
}
