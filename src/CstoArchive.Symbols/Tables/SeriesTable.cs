using System.Collections.Frozen;

namespace CstoArchive.Symbols.Tables;

/// <summary>
/// A series of documents: what the first element of a symbol says about who issues it.
/// </summary>
/// <param name="First">The first element: <c>A</c>, <c>CCPR</c>.</param>
/// <param name="English">The organ, body or programme in English.</param>
/// <param name="Russian">The same in Russian.</param>
/// <param name="Second">
/// What may follow in second place, by words without their numbers; <c>#</c> is a bare number, <c>?</c> any word. This is the strongest
/// filter against what only looks like a symbol (A/V, S/MIME, TD/TR).
/// </param>
internal sealed record Series(string First, string English, string Russian, string Second)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _second =
        Second.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One of the principal organs, with a single letter (ST: the Secretariat).</summary>
    public bool IsPrincipal => First.Length == 1 || First == "ST";

    public bool AllowsNumber => _second.Contains("#");

    /// <summary>Whether a second element that opens with this word (upper case, without its number) occurs in the series.</summary>
    public bool AllowsWord(ReadOnlySpan<char> word) => _second.Contains(word) || (_second.Contains("?") && word.Length > 0);
}

/// <summary>
/// The series of United Nations documents by their first element. A new one is one line here. Sources: the United Nations Editorial Manual, the
/// symbols guide of the Dag Hammarskjöld Library, and the second elements met in some 24,000 catalogued symbols.
/// </summary>
internal static class SeriesTable
{
    private static readonly Series[] s_all =
    [
        new("A", "General Assembly", "Генеральная Ассамблея",
            "# RES DEC PV SR L C SPC AC CN CONF BUR INF HRC ES S NGO EC CDR WG PC MISC PRST COP HLPF UN"),
        new("S", "Security Council", "Совет Безопасности", "# RES DEC PRST PV AC C INF AGENDA P T COM NGO WP SR L"),
        new("E", "Economic and Social Council", "Экономический и Социальный Совет",
            "# RES DEC CN C AC CONF ICEF INCB NL OB DSB ECE ESCAP ECA ECLAC ECLA CEPAL ESCWA ECWA UNCTAD L INF SR PV NGO HR CPR TAC PSCB PC CRP EC HLPF FFDF CEF CT IT AT DR REFUGEES"),
        new("T", "Trusteeship Council", "Совет по Опеке", "# PET PV SR L RES COM AC C OBS INF MIN"),
        new("ST", "Secretariat", "Секретариат", "?"),

        new("CCPR", "Human Rights Committee", "Комитет по правам человека", "# C CO SP OP"),
        new("CAT", "Committee against Torture", "Комитет против пыток", "C OP SP CO #"),
        new("CEDAW", "Committee on the Elimination of Discrimination against Women", "Комитет по ликвидации дискриминации в отношении женщин", "C SP CO #"),
        new("CERD", "Committee on the Elimination of Racial Discrimination", "Комитет по ликвидации расовой дискриминации", "C SP CO #"),
        new("CRC", "Committee on the Rights of the Child", "Комитет по правам ребенка", "C SP GC CO #"),
        new("CMW", "Committee on Migrant Workers", "Комитет по защите прав трудящихся-мигрантов", "C SP GC"),
        new("CED", "Committee on Enforced Disappearances", "Комитет по насильственным исчезновениям", "C SP"),
        new("CRPD", "Committee on the Rights of Persons with Disabilities", "Комитет по правам инвалидов", "C CSP SP"),
        new("HRI", "International human rights instruments", "Международные договоры по правам человека", "GEN MC CORE MCF ICM #"),
        new("HRC", "Human Rights Council", "Совет по правам человека", "NONE RES DEC"),

        new("DP", "Executive Board of UNDP, UNFPA and UNOPS", "Исполнительный совет ПРООН, ЮНФПА и ЮНОПС", "# FPA OPS RP DCP CCF GC PROJECTS SR ICEF INF CRP L UNIFEM CP"),
        new("TD", "United Nations Conference on Trade and Development", "Конференция Организации Объединенных Наций по торговле и развитию (ЮНКТАД)",
            "# B CODE RBP L SYMP CONF MIN WP GEN RES GC IPC AC COCOA CORK OLIVE SUGAR TIMBER TIN WHEAT RUBBER JUTE COPPER NR INF TUNGSTEN BEC UNCTAD PC SR PV C"),
        new("UNCTAD", "United Nations Conference on Trade and Development", "Конференция Организации Объединенных Наций по торговле и развитию (ЮНКТАД)", "?"),
        new("UNEP", "United Nations Environment Programme", "Программа Организации Объединенных Наций по окружающей среде", "? #"),
        new("HSP", "United Nations Human Settlements Programme", "Программа Организации Объединенных Наций по населенным пунктам", "?"),
        new("HS", "Commission on Human Settlements", "Комиссия по населенным пунктам", "C CONF"),
        new("ID", "United Nations Industrial Development Organization", "Организация Объединенных Наций по промышленному развитию", "WG B CONF SER SR CCIR # L WP"),
        new("IDB", "Industrial Development Board", "Совет по промышленному развитию", "#"),
        new("GC", "General Conference of UNIDO", "Генеральная конференция ЮНИДО", "NONE"),
        new("PBC", "Peacebuilding Commission", "Комиссия по миростроительству", "#"),
        new("FCCC", "United Nations Framework Convention on Climate Change", "Рамочная конвенция Организации Объединенных Наций об изменении климата", "?"),
        new("ICCD", "United Nations Convention to Combat Desertification", "Конвенция Организации Объединенных Наций по борьбе с опустыниванием", "?"),
        new("CBD", "Convention on Biological Diversity", "Конвенция о биологическом разнообразии", "?"),
        new("JIU", "Joint Inspection Unit", "Объединенная инспекционная группа", "REP NOTE ML CEB # R A INF"),
        new("ECE", "Economic Commission for Europe", "Европейская экономическая комиссия", "? #"),
        new("ESCAP", "Economic and Social Commission for Asia and the Pacific", "Экономическая и социальная комиссия для Азии и Тихого океана", "? #"),
        new("LC", "Economic Commission for Latin America and the Caribbean", "Экономическая комиссия для Латинской Америки и Карибского бассейна", "L G R CAR MEX W TS PUB BRS BUE MVD SES PLEN CRM CAPEL"),
        new("ISBA", "International Seabed Authority", "Международный орган по морскому дну", "# A C LTC FC ST"),
        new("SPLOS", "States Parties to the Convention on the Law of the Sea", "Государства — участники Конвенции по морскому праву", "# L CRP INF"),
        new("CLCS", "Commission on the Limits of the Continental Shelf", "Комиссия по границам континентального шельфа", "# L CRP INF"),
        new("LOS", "Preparatory Commission for the Seabed Authority", "Подготовительная комиссия для Международного органа по морскому дну", "PCN"),
        new("CD", "Conference on Disarmament", "Конференция по разоружению", "# PV WP INF L NTB CW RW OS AGENDA"),
        new("CCD", "Conference of the Committee on Disarmament", "Совещание Комитета по разоружению", "# PV INF"),
        new("ENDC", "Eighteen-Nation Committee on Disarmament", "Комитет восемнадцати государств по разоружению", "# PV INF C"),
        new("DC", "Disarmament Commission", "Комиссия по разоружению", "# PV SC SUB WG C CRP"),
        new("NPT", "Parties to the Treaty on the Non-Proliferation of Nuclear Weapons", "Участники Договора о нераспространении ядерного оружия", "CONF PC"),
        new("CCW", "Parties to the Convention on Certain Conventional Weapons", "Участники Конвенции о конкретных видах обычного оружия", "?"),
        new("BWC", "Parties to the Biological Weapons Convention", "Участники Конвенции о биологическом оружии", "?"),
        new("APLC", "Parties to the Anti-Personnel Mine Ban Convention", "Участники Конвенции о запрещении противопехотных мин", "?"),
        new("CCM", "Parties to the Convention on Cluster Munitions", "Участники Конвенции по кассетным боеприпасам", "?"),
        new("TPNW", "Parties to the Treaty on the Prohibition of Nuclear Weapons", "Участники Договора о запрещении ядерного оружия", "?"),
        new("CAC", "Conference of the States Parties to the Convention against Corruption", "Конференция государств — участников Конвенции против коррупции", "COSP"),
        new("CTOC", "Conference of the Parties to the Convention against Transnational Organized Crime",
            "Конференция участников Конвенции против транснациональной организованной преступности", "COP"),
        new("UNODC", "United Nations Office on Drugs and Crime", "Управление Организации Объединенных Наций по наркотикам и преступности", "?"),
        new("IPBES", "Platform on Biodiversity and Ecosystem Services", "Платформа по биоразнообразию и экосистемным услугам", "#"),
        new("SAICM", "Strategic Approach to International Chemicals Management", "Стратегический подход к международному регулированию химических веществ", "?"),
        new("UNW", "United Nations Entity for Gender Equality and the Empowerment of Women", "Структура «ООН-женщины»", "#"),
        new("PCNICC", "Preparatory Commission for the International Criminal Court", "Подготовительная комиссия для Международного уголовного суда", "# L WGCE WGEC WGRPE"),
        new("ICC-ASP", "Assembly of States Parties to the Rome Statute", "Ассамблея государств — участников Римского статута", "#"),
        new("CEB", "Chief Executives Board for Coordination", "Координационный совет руководителей", "# HLCM HLCP"),
        new("ACC", "Administrative Committee on Coordination", "Административный комитет по координации", "#"),
        new("ICSC", "International Civil Service Commission", "Комиссия по международной гражданской службе", "# R CRP INF"),
        new("AT", "Administrative Tribunal", "Административный трибунал", "DEC PV INF"),
        new("WFC", "World Food Council", "Всемирный продовольственный совет", "#"),
    ];

    private static readonly FrozenDictionary<string, Series> s_byFirst = s_all.ToFrozenDictionary(s => s.First, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, Series>.AlternateLookup<ReadOnlySpan<char>> s_bySpan =
        s_byFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first elements, in the order of the table.</summary>
    public static IEnumerable<string> FirstElements => s_all.Select(s => s.First);

    /// <summary>The series of a first element, in any case; null where it is not in the table.</summary>
    public static Series? Find(ReadOnlySpan<char> first) => s_bySpan.TryGetValue(first, out var series) ? series : null;
}
