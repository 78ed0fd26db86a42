namespace CstoArchive.Benchmarks.Corpus;

/// <summary>The words that open each vocabulary, most frequent first, and what statements are about.</summary>
internal static class WordLists
{
    public static IReadOnlyList<string> EnglishFunction { get; } = Split(
        """
        the of and to in that for is on with as by be this are it we our from at its have has not which will was their an all other also must can more
        or they been should these between such would there were who through under into any only his her us over than if so about against before when
        where while after during within without toward upon each some most very many both
        """);

    public static IReadOnlyList<string> EnglishField { get; } = Split(
        """
        security states council organization collective international peace cooperation treaty region statement secretary general assembly support
        nations united countries member ministers foreign affairs joint measures situation border stability development efforts political settlement
        agreement parties dialogue conflict terrorism extremism narcotics migration drugs trafficking weapons arms control destruction nuclear missiles
        space cyber information technologies training exercises forces peacekeeping troops military defence assistance humanitarian refugees population
        territory sovereignty integrity independence principles charter law obligations resolution decision document annex report session meeting summit
        chairmanship priorities president government republic delegation representative ambassador observers partners associations regional global
        challenges threats risks sanctions pressure violence crisis ceasefire negotiations mediation reconciliation elections constitution parliament
        economy trade energy water climate food health pandemic vaccines education culture heritage history victory memory youth women children rights
        freedom justice crime corruption smuggling piracy emergency disaster earthquake flood rescue mandate mission budget staff procedure programme
        strategy action plan implementation verification inspectors chemical biological laboratories outer ocean transport corridor railway investment
        neighbourhood confidence transparency restraint escalation withdrawal deployment contingent airspace frontier checkpoint patrol convoy
        """);

    public static IReadOnlyList<string> RussianFunction { get; } = Split(
        "и в на с по что не о из для к как от при это а его их мы за но или так также все они был была были быть между после перед через под над без если когда где уже ещё");

    public static IReadOnlyList<string> RussianField { get; } = Split(
        """
        безопасности государств организации договора коллективной совета членов сотрудничества министров иностранных дел мира региона стабильности границы
        терроризма экстремизма наркотиков миграции оружия контроля учений сил миротворческих помощи населения суверенитета целостности устава права
        резолюции решения документа приложения доклада сессии заседания председательства приоритетов президента правительства республики делегации
        вызовов угроз санкций насилия кризиса переговоров урегулирования выборов экономики энергетики здоровья образования памяти молодёжи детей
        """);

    public static IReadOnlyList<string> Places { get; } = ["Moscow", "Dushanbe", "Minsk", "Yerevan", "Bishkek", "Astana", "New York", "Geneva", "Vienna", "Almaty"];

    public static IReadOnlyList<string> Phrases { get; } =
    [
        "collective security council", "ministers for foreign affairs", "threats to international peace", "the member states of the organization", "settlement by peaceful means",
        "territorial integrity of states", "arms control and disarmament", "regional security and stability", "use of force in international relations", "fight against terrorism",
        "illicit trafficking in narcotics", "outer space for peaceful purposes", "biological and toxin weapons", "confidence building measures", "joint peacekeeping forces",
        "humanitarian assistance to the population", "rule of law", "freedom of navigation", "results of the second world war", "information and communication technologies",
        "permanent council of the organization", "rapid reaction forces",
    ];

    public static IReadOnlyList<string> RussianPhrases { get; } = ["коллективной безопасности", "государств членов организации", "министров иностранных дел"];

    public static IReadOnlyList<string> EnglishMonths { get; } = Split("January February March April May June July August September October November December");

    public static IReadOnlyList<string> RussianMonths { get; } = Split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
