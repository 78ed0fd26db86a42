using System.Collections.Frozen;

namespace CstoArchive.Symbols.Tables;

/// <summary>
/// Numbers of the same shape that are not United Nations document symbols, by their first element: they are recognised as what they are and
/// taken for nothing else.
/// </summary>
internal static class OtherPublications
{
    private static readonly FrozenDictionary<string, (string English, string Russian)>.AlternateLookup<ReadOnlySpan<char>> s_byFirst =
        new Dictionary<string, (string, string)>
        {
            ["GA"] = ("press release of the General Assembly", "пресс-релиз Генеральной Ассамблеи"),
            ["SC"] = ("press release of the Security Council", "пресс-релиз Совета Безопасности"),
            ["SG"] = ("press release of the Secretary-General", "пресс-релиз Генерального секретаря"),
            ["DSG"] = ("press release of the Deputy Secretary-General", "пресс-релиз первого заместителя Генерального секретаря"),
            ["ECOSOC"] = ("press release of the Economic and Social Council", "пресс-релиз Экономического и Социального Совета"),
            ["HR"] = ("press release on human rights", "пресс-релиз по правам человека"),
            ["L"] = ("press release on legal matters", "пресс-релиз по правовым вопросам"),
            ["OBV"] = ("press release on an observance", "пресс-релиз о памятной дате"),
            ["PI"] = ("press release on public information", "пресс-релиз по вопросам общественной информации"),
            ["UNIS"] = ("press release of the Information Service in Vienna", "пресс-релиз Информационной службы в Вене"),
            ["ORG"] = ("press release on an organisational matter", "пресс-релиз по организационным вопросам"),
            ["BIO"] = ("press release with a biography", "пресс-релиз с биографией"),
            ["ENV"] = ("press release on the environment", "пресс-релиз по окружающей среде"),
            ["SEA"] = ("press release on the law of the sea", "пресс-релиз по морскому праву"),
            ["AFR"] = ("press release on Africa", "пресс-релиз по Африке"),
            ["IHA"] = ("press release on humanitarian affairs", "пресс-релиз по гуманитарным вопросам"),
            ["POP"] = ("press release on population", "пресс-релиз по народонаселению"),
            ["WOM"] = ("press release on women", "пресс-релиз по положению женщин"),
            ["SOC"] = ("press release on social matters", "пресс-релиз по социальным вопросам"),
            ["PKO"] = ("press release on peacekeeping", "пресс-релиз по поддержанию мира"),
            ["NGO"] = ("press release on non-governmental organisations", "пресс-релиз о неправительственных организациях"),
            ["GOV"] = ("paper of the IAEA Board of Governors", "документ Совета управляющих МАГАТЭ"),
            ["INFCIRC"] = ("information circular of the IAEA", "информационный циркуляр МАГАТЭ"),
            ["GEF"] = ("paper of the Global Environment Facility", "документ Глобального экологического фонда"),
            ["OEA"] = ("paper of the Organization of American States", "документ Организации американских государств"),
            ["WHA"] = ("paper of the World Health Assembly", "документ Всемирной ассамблеи здравоохранения"),
            ["EB"] = ("paper of the WHO Executive Board", "документ Исполнительного комитета ВОЗ"),
            ["CL"] = ("paper of the FAO Council", "документ Совета ФАО"),
            ["WT"] = ("paper of the World Trade Organization", "документ Всемирной торговой организации"),
            ["GB"] = ("paper of the ILO Governing Body", "документ Административного совета МОТ"),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a number with this first element is, in English; null where the table does not know it.</summary>
    public static string? Find(ReadOnlySpan<char> first) => s_byFirst.TryGetValue(first, out var name) ? name.English : null;
}
