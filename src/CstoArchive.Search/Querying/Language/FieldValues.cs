namespace CstoArchive.Search.Language;

/// <summary>The values of the fields that have a closed list of them, and the names a person may give them.</summary>
internal static class FieldValues
{
    public static IReadOnlyList<string> Kinds { get; } = ["statement", "news", "annex", "paper"];

    public static IReadOnlyList<string> Statuses { get; } =
        ["ok", "partial", "no-text", "encrypted", "malformed", "timeout", "crashed", "too-large", "unsupported", "read", "unread"];

    private static readonly Dictionary<string, string> KindNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["statements"] = "statement",
        ["annexes"] = "annex",
        ["papers"] = "paper",
        ["заявление"] = "statement",
        ["заявления"] = "statement",
        ["новость"] = "news",
        ["новости"] = "news",
        ["приложение"] = "annex",
        ["приложения"] = "annex",
        ["документ"] = "paper",
        ["документы"] = "paper",
    };

    private static readonly Dictionary<string, string> LanguageNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en",
        ["английский"] = "en",
        ["eng"] = "en",
        ["russian"] = "ru",
        ["русский"] = "ru",
        ["rus"] = "ru",
        ["french"] = "fr",
        ["français"] = "fr",
        ["французский"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["испанский"] = "es",
        ["arabic"] = "ar",
        ["العربية"] = "ar",
        ["арабский"] = "ar",
        ["chinese"] = "zh",
        ["中文"] = "zh",
        ["китайский"] = "zh",
    };

    /// <summary>A language's ISO 639-1 code for its name or code.</summary>
    public static string Language(string value) =>
        LanguageNames.GetValueOrDefault(value) ?? value.ToLowerInvariant();

    /// <summary>Null where there is no such kind.</summary>
    public static string? Kind(string value) => KindNames.GetValueOrDefault(value) ?? OneOf(Kinds, value);

    /// <summary>Null where there is no such status.</summary>
    public static string? Status(string value) => OneOf(Statuses, value);

    private static string? OneOf(IReadOnlyList<string> values, string value) =>
        values.FirstOrDefault(v => v.Equals(value, StringComparison.OrdinalIgnoreCase));
}
