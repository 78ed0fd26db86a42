using System.Collections.Frozen;

namespace CstoArchive.Symbols.Tables;

/// <summary>
/// The bodies that symbols name below the organ, by the elements that name them. A new one is one line here. Source: the symbols guide of the Dag Hammarskjöld Library.
/// </summary>
internal static class BodyTable
{
    private static readonly FrozenDictionary<string, (string English, string Russian)> s_byPath = new Dictionary<string, (string, string)>
    {
        ["A/C.1"] = ("First Committee", "Первый комитет"),
        ["A/C.2"] = ("Second Committee", "Второй комитет"),
        ["A/C.3"] = ("Third Committee", "Третий комитет"),
        ["A/C.4"] = ("Fourth Committee", "Четвертый комитет"),
        ["A/C.5"] = ("Fifth Committee", "Пятый комитет"),
        ["A/C.6"] = ("Sixth Committee", "Шестой комитет"),
        ["A/SPC"] = ("Special Political Committee", "Специальный политический комитет"),
        ["A/BUR"] = ("General Committee", "Генеральный комитет"),
        ["A/AC.105"] = ("Committee on the Peaceful Uses of Outer Space", "Комитет по использованию космического пространства в мирных целях"),
        ["A/AC.105/C.1"] = ("Scientific and Technical Subcommittee", "Научно-технический подкомитет"),
        ["A/AC.105/C.2"] = ("Legal Subcommittee", "Юридический подкомитет"),
        ["A/AC.109"] = ("Special Committee on decolonization", "Специальный комитет по деколонизации"),
        ["A/AC.96"] = ("Executive Committee of the High Commissioner’s Programme", "Исполнительный комитет Программы Верховного комиссара"),
        ["A/AC.138"] = ("Committee on the Peaceful Uses of the Sea-Bed", "Комитет по мирному использованию дна морей и океанов"),
        ["A/AC.183"] = ("Committee on the Exercise of the Inalienable Rights of the Palestinian People", "Комитет по осуществлению неотъемлемых прав палестинского народа"),
        ["A/AC.187"] = ("Preparatory Committee for the special session on disarmament", "Подготовительный комитет специальной сессии по разоружению"),
        ["A/AC.237"] = ("Intergovernmental Negotiating Committee on climate change", "Межправительственный комитет по ведению переговоров об изменении климата"),
        ["A/AC.252"] = ("Ad Hoc Committee on terrorism", "Специальный комитет по терроризму"),
        ["A/AC.290"] = ("Open-ended Working Group on information and communications technologies", "Рабочая группа открытого состава по вопросам информационно-коммуникационных технологий"),
        ["A/AC.291"] = ("Ad Hoc Committee on a convention against cybercrime", "Специальный комитет по конвенции о противодействии преступному использованию ИКТ"),
        ["A/AC.292"] = ("Open-ended working group on the security of ICTs", "Рабочая группа открытого состава по вопросам безопасности ИКТ"),
        ["A/CN.4"] = ("International Law Commission", "Комиссия международного права"),
        ["A/CN.9"] = ("Commission on International Trade Law", "Комиссия по праву международной торговли"),
        ["A/CN.10"] = ("Disarmament Commission", "Комиссия по разоружению"),
        ["A/HRC"] = ("Human Rights Council", "Совет по правам человека"),
        ["A/HRC/WG.6"] = ("Working Group on the Universal Periodic Review", "Рабочая группа по универсальному периодическому обзору"),
        ["A/HRC/WGAD"] = ("Working Group on Arbitrary Detention", "Рабочая группа по произвольным задержаниям"),
        ["A/CONF.62"] = ("Third Conference on the Law of the Sea", "Третья конференция по морскому праву"),
        ["A/CONF.157"] = ("World Conference on Human Rights", "Всемирная конференция по правам человека"),
        ["A/CONF.189"] = ("World Conference against Racism", "Всемирная конференция по борьбе против расизма"),
        ["S/AC.26"] = ("Compensation Commission", "Компенсационная комиссия"),
        ["S/AC.37"] = ("Committee pursuant to resolution 1267 (1999)", "Комитет, учрежденный резолюцией 1267 (1999)"),
        ["S/AC.40"] = ("Counter-Terrorism Committee", "Контртеррористический комитет"),
        ["S/AC.44"] = ("Committee pursuant to resolution 1540 (2004)", "Комитет, учрежденный резолюцией 1540 (2004)"),
        ["E/C.12"] = ("Committee on Economic, Social and Cultural Rights", "Комитет по экономическим, социальным и культурным правам"),
        ["E/C.16"] = ("Committee of Experts on Public Administration", "Комитет экспертов по государственному управлению"),
        ["E/C.18"] = ("Committee of Experts on tax matters", "Комитет экспертов по налоговым вопросам"),
        ["E/C.19"] = ("Permanent Forum on Indigenous Issues", "Постоянный форум по вопросам коренных народов"),
        ["E/C.2"] = ("Committee on Non-Governmental Organizations", "Комитет по неправительственным организациям"),
        ["E/CN.3"] = ("Statistical Commission", "Статистическая комиссия"),
        ["E/CN.4"] = ("Commission on Human Rights", "Комиссия по правам человека"),
        ["E/CN.4/Sub.2"] = ("Sub-Commission on the Promotion and Protection of Human Rights", "Подкомиссия по поощрению и защите прав человека"),
        ["E/CN.5"] = ("Commission for Social Development", "Комиссия социального развития"),
        ["E/CN.6"] = ("Commission on the Status of Women", "Комиссия по положению женщин"),
        ["E/CN.7"] = ("Commission on Narcotic Drugs", "Комиссия по наркотическим средствам"),
        ["E/CN.9"] = ("Commission on Population and Development", "Комиссия по народонаселению и развитию"),
        ["E/CN.11"] = ("Economic Commission for Asia and the Far East", "Экономическая комиссия для Азии и Дальнего Востока"),
        ["E/CN.12"] = ("Economic Commission for Latin America", "Экономическая комиссия для Латинской Америки"),
        ["E/CN.14"] = ("Economic Commission for Africa", "Экономическая комиссия для Африки"),
        ["E/CN.15"] = ("Commission on Crime Prevention and Criminal Justice", "Комиссия по предупреждению преступности и уголовному правосудию"),
        ["E/CN.16"] = ("Commission on Science and Technology for Development", "Комиссия по науке и технике в целях развития"),
        ["E/CN.17"] = ("Commission on Sustainable Development", "Комиссия по устойчивому развитию"),
        ["E/CN.18"] = ("Forum on Forests", "Форум по лесам"),
        ["E/ECE"] = ("Economic Commission for Europe", "Европейская экономическая комиссия"),
        ["E/ESCAP"] = ("Economic and Social Commission for Asia and the Pacific", "Экономическая и социальная комиссия для Азии и Тихого океана"),
        ["E/ECA"] = ("Economic Commission for Africa", "Экономическая комиссия для Африки"),
        ["E/ECLAC"] = ("Economic Commission for Latin America and the Caribbean", "Экономическая комиссия для Латинской Америки и Карибского бассейна"),
        ["E/CEPAL"] = ("Economic Commission for Latin America and the Caribbean", "Экономическая комиссия для Латинской Америки и Карибского бассейна"),
        ["E/ESCWA"] = ("Economic and Social Commission for Western Asia", "Экономическая и социальная комиссия для Западной Азии"),
        ["E/ECWA"] = ("Economic Commission for Western Asia", "Экономическая комиссия для Западной Азии"),
        ["E/ICEF"] = ("Executive Board of UNICEF", "Исполнительный совет ЮНИСЕФ"),
        ["E/INCB"] = ("International Narcotics Control Board", "Международный комитет по контролю над наркотиками"),
        ["E/NL"] = ("National laws and regulations on narcotic drugs", "Национальные законы о наркотических средствах"),
        ["ECE/TRANS"] = ("Inland Transport Committee", "Комитет по внутреннему транспорту"),
        ["ECE/TRANS/WP.29"] = ("World Forum for Harmonization of Vehicle Regulations", "Всемирный форум для согласования правил в области транспортных средств"),
        ["ECE/TRADE/C/CEFACT"] = ("Centre for Trade Facilitation and Electronic Business", "Центр по упрощению процедур торговли и электронным деловым операциям"),
        ["TD/B"] = ("Trade and Development Board", "Совет по торговле и развитию"),
        ["UNEP/EA"] = ("Environment Assembly", "Ассамблея по окружающей среде"),
        ["UNEP/GC"] = ("Governing Council", "Совет управляющих"),
        ["UNEP/CBD"] = ("Convention on Biological Diversity", "Конвенция о биологическом разнообразии"),
        ["HSP/GC"] = ("Governing Council", "Совет управляющих"),
        ["FCCC/CP"] = ("Conference of the Parties", "Конференция Сторон"),
        ["FCCC/KP/CMP"] = ("Meeting of the Parties to the Kyoto Protocol", "Совещание Сторон Киотского протокола"),
        ["FCCC/PA/CMA"] = ("Meeting of the Parties to the Paris Agreement", "Совещание Сторон Парижского соглашения"),
        ["FCCC/SBI"] = ("Subsidiary Body for Implementation", "Вспомогательный орган по осуществлению"),
        ["FCCC/SBSTA"] = ("Subsidiary Body for Scientific and Technological Advice", "Вспомогательный орган для консультирования по научным и техническим аспектам"),
        ["FCCC/SB"] = ("Subsidiary bodies", "Вспомогательные органы"),
        ["ICCD/COP"] = ("Conference of the Parties", "Конференция Сторон"),
        ["ST/SG"] = ("Secretary-General", "Генеральный секретарь"),
        ["ST/ESA"] = ("Department of Economic and Social Affairs", "Департамент по экономическим и социальным вопросам"),
        ["ST/LIB"] = ("Dag Hammarskjöld Library", "Библиотека им. Дага Хаммаршельда"),
        ["CAT/OP"] = ("Subcommittee on Prevention of Torture", "Подкомитет по предупреждению пыток"),
        ["NPT/CONF"] = ("Review Conference", "Конференция по рассмотрению действия Договора"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The body at a path of elements such as <c>E/CN.4/Sub.2</c>, or, for a numbered one, at the path without the number (<c>UNEP/EA</c>).</summary>
    public static bool TryFind(string path, out (string English, string Russian) name)
    {
        if (s_byPath.TryGetValue(path, out name))
        {
            return true;
        }

        var point = path.LastIndexOf('.');
        return point > path.LastIndexOf('/') && path[..point] is "UNEP/EA" or "UNEP/GC" or "E/NL" or "NPT/CONF" && s_byPath.TryGetValue(path[..point], out name);
    }
}
