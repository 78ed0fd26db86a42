using System.Collections.Frozen;

namespace CstoArchive.Symbols.Tables;

/// <summary>
/// Bodies of the Framework Convention on Climate Change whose working papers are numbered with points: body, year, number, and what kind of paper it is
/// (ADP.2015.8.InformalNote). Their other papers are in the series FCCC.
/// </summary>
internal static class DottedSeries
{
    private static readonly FrozenDictionary<string, (string English, string Russian)> s_byFirst = new Dictionary<string, (string, string)>
    {
        ["ADP"] = ("Ad Hoc Working Group on the Durban Platform for Enhanced Action", "Специальная рабочая группа по Дурбанской платформе для более активных действий"),
        ["APA"] = ("Ad Hoc Working Group on the Paris Agreement", "Специальная рабочая группа по Парижскому соглашению"),
        ["SBI"] = ("Subsidiary Body for Implementation", "Вспомогательный орган по осуществлению"),
        ["SBSTA"] = ("Subsidiary Body for Scientific and Technological Advice", "Вспомогательный орган для консультирования по научным и техническим аспектам"),
        ["CMA"] = ("Meeting of the Parties to the Paris Agreement", "Совещание Сторон Парижского соглашения"),
        ["CMP"] = ("Meeting of the Parties to the Kyoto Protocol", "Совещание Сторон Киотского протокола"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string English, string Russian)>.AlternateLookup<ReadOnlySpan<char>> s_bySpan =
        s_byFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Letters of the longest.</summary>
    public const int LongestFirst = 5;

    public static bool TryFind(ReadOnlySpan<char> first, out (string English, string Russian) name) => s_bySpan.TryGetValue(first, out name);
}
