namespace CstoArchive.Symbols.Tables;

/// <summary>Ordinal numbers in words, 1 to 199, as sessions are counted: "seventy-fifth", "семьдесят пятая".</summary>
internal static class Ordinals
{
    private static readonly string[] s_english =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] s_englishTens = ["", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];

    private static readonly string[] s_russian =
    [
        "", "первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая", "одиннадцатая", "двенадцатая", "тринадцатая",
        "четырнадцатая", "пятнадцатая", "шестнадцатая", "семнадцатая", "восемнадцатая", "девятнадцатая",
    ];

    private static readonly string[] s_russianTens =
        ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

    private static readonly string[] s_russianRoundTens =
        ["", "", "двадцатая", "тридцатая", "сороковая", "пятидесятая", "шестидесятая", "семидесятая", "восьмидесятая", "девяностая"];

    public static string English(int number) => number switch
    {
        100 => "one hundredth",
        > 100 => $"one hundred and {English(number - 100)}",
        < 20 => s_english[number],
        _ when number % 10 == 0 => $"{s_englishTens[number / 10]}ieth",
        _ => $"{s_englishTens[number / 10]}y-{s_english[number % 10]}",
    };

    /// <summary>In the feminine, as for сессия.</summary>
    public static string Russian(int number) => number switch
    {
        100 => "сотая",
        > 100 => $"сто {Russian(number - 100)}",
        < 20 => s_russian[number],
        _ when number % 10 == 0 => s_russianRoundTens[number / 10],
        _ => $"{s_russianTens[number / 10]} {s_russian[number % 10]}",
    };
}
