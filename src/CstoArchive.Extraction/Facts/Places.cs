using System.Collections.Frozen;

namespace CstoArchive.Extraction;

/// <summary>Towns where such statements are made: a dateline may name them without a comma, and one written in capitals gets its usual form.</summary>
internal static class Places
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known =
        new[]
        {
            "Dushanbe", "Moscow", "Yerevan", "Minsk", "Astana", "Nur-Sultan", "Almaty", "Bishkek", "Tashkent", "Sochi", "Saint Petersburg", "St. Petersburg", "Kazan",
            "New York", "Geneva", "Vienna", "Brussels", "Beijing", "Samarkand", "Baku", "Tbilisi", "Chisinau", "Kyiv", "Ashgabat", "Istanbul", "Ankara", "Tehran", "Doha",
            "Nairobi", "The Hague", "London", "Paris", "Washington", "Berlin", "Rome", "Madrid", "Cholpon-Ata", "Aktau", "Almaata", "Alma-Ata", "Khujand", "Gyumri", "Brest", "Vitebsk",
            "Душанбе", "Москва", "Ереван", "Минск", "Астана", "Нур-Султан", "Алматы", "Бишкек", "Ташкент", "Сочи", "Санкт-Петербург", "Казань", "Нью-Йорк", "Женева", "Вена",
            "Брюссель", "Пекин", "Самарканд", "Баку", "Тбилиси", "Кишинев", "Киев", "Ашхабад", "Стамбул", "Анкара", "Тегеран", "Чолпон-Ата", "Актау", "Алма-Ата", "Худжанд", "Гюмри", "Брест", "Витебск",
        }.ToFrozenDictionary(place => place, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsKnown(ReadOnlySpan<char> place) => Known.ContainsKey(place);

    /// <summary>The usual spelling of a known place; any other as it was written.</summary>
    public static string Canonical(ReadOnlySpan<char> place) => Known.TryGetValue(place, out var name) ? name : place.ToString();
}
