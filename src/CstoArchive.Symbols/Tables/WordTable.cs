using System.Collections.Frozen;

namespace CstoArchive.Symbols.Tables;

/// <summary>What a word in a symbol stands for.</summary>
internal enum WordRole
{
    /// <summary>What was done to the paper: Add., Corr., Rev. Always behind what it changes.</summary>
    Modification,

    /// <summary>What kind of paper it is: a resolution, a record, a draft.</summary>
    Nature,

    /// <summary>A body below the organ.</summary>
    Body,

    /// <summary>A word that is spelt in its own way and says nothing that is described.</summary>
    Other,
}

/// <param name="Canonical">The spelling in a canonical symbol: upper case but for the words that the United Nations prints otherwise.</param>
/// <param name="Role">What the word stands for.</param>
/// <param name="English">Its meaning in English, lower case, without a number.</param>
/// <param name="Russian">Its meaning in Russian.</param>
internal sealed record SymbolWord(string Canonical, WordRole Role, string English, string Russian);

/// <summary>
/// The words that occur as or in elements of a symbol. A new nature, body or modification is one line here.
/// Source of the meanings: the symbols guide of the Dag Hammarskjöld Library.
/// </summary>
internal static class WordTable
{
    private static readonly SymbolWord[] s_all =
    [
        new("Add", WordRole.Modification, "addendum", "добавление"),
        new("Amend", WordRole.Modification, "amendment", "поправка"),
        new("Corr", WordRole.Modification, "corrigendum", "исправление"),
        new("Rev", WordRole.Modification, "revision", "пересмотренный текст"),
        new("Supp", WordRole.Modification, "supplement", "дополнение"),
        new("Suppl", WordRole.Modification, "supplement", "дополнение"),
        new("Summary", WordRole.Modification, "summary", "резюме"),
        new("Summ", WordRole.Modification, "summary", "резюме"),

        new("RES", WordRole.Nature, "resolution", "резолюция"),
        new("DEC", WordRole.Nature, "decision", "решение"),
        new("PRST", WordRole.Nature, "statement by the President", "заявление Председателя"),
        new("PV", WordRole.Nature, "verbatim record of meeting", "стенографический отчет о заседании"),
        new("SR", WordRole.Nature, "summary record of meeting", "краткий отчет о заседании"),
        new("L", WordRole.Nature, "limited distribution document", "документ ограниченного распространения"),
        new("R", WordRole.Nature, "restricted document", "документ для служебного пользования"),
        new("CRP", WordRole.Nature, "conference room paper", "документ зала заседаний"),
        new("WP", WordRole.Nature, "working paper", "рабочий документ"),
        new("INF", WordRole.Nature, "information document", "информационный документ"),
        new("MISC", WordRole.Nature, "miscellaneous document", "разные документы"),
        new("NGO", WordRole.Nature, "statement by a non-governmental organization", "заявление неправительственной организации"),
        new("NI", WordRole.Nature, "statement by a national institution", "заявление национального учреждения"),
        new("G", WordRole.Nature, "letter of a Government", "письмо правительства"),
        new("PET", WordRole.Nature, "petition", "петиция"),
        new("BUR", WordRole.Nature, "General Committee document", "документ Генерального комитета"),
        new("MIN", WordRole.Nature, "minutes", "протокол"),
        new("REP", WordRole.Nature, "report", "доклад"),
        new("REPORT", WordRole.Nature, "report", "доклад"),
        new("NOTE", WordRole.Nature, "note", "записка"),
        new("TP", WordRole.Nature, "technical paper", "технический документ"),
        new("BP", WordRole.Nature, "background paper", "справочный документ"),
        new("D", WordRole.Nature, "views or decision on communication", "соображения или решение по сообщению"),
        new("DR", WordRole.Nature, "decision on communication", "решение по сообщению"),
        new("CO", WordRole.Nature, "concluding observations", "заключительные замечания"),
        new("Q", WordRole.Nature, "list of issues", "перечень вопросов"),
        new("QPR", WordRole.Nature, "list of issues prior to reporting", "перечень вопросов до представления доклада"),
        new("IR", WordRole.Nature, "inquiry report", "доклад о расследовании"),
        new("FCO", WordRole.Nature, "follow-up to concluding observations", "последующие меры по заключительным замечаниям"),
        new("SER", WordRole.Nature, "publication series", "серия публикаций"),
        new("AI", WordRole.Nature, "administrative instruction", "административная инструкция"),
        new("SGB", WordRole.Nature, "Secretary-General’s bulletin", "бюллетень Генерального секретаря"),
        new("IC", WordRole.Nature, "information circular", "информационный циркуляр"),
        new("Agenda", WordRole.Nature, "provisional agenda of meeting", "предварительная повестка дня заседания"),

        new("AC", WordRole.Body, "ad hoc committee", "специальный комитет"),
        new("C", WordRole.Body, "committee", "комитет"),
        new("CN", WordRole.Body, "commission", "комиссия"),
        new("CONF", WordRole.Body, "conference", "конференция"),
        new("GC", WordRole.Body, "Governing Council", "Совет управляющих"),
        new("PC", WordRole.Body, "preparatory committee", "подготовительный комитет"),
        new("SC", WordRole.Body, "subcommittee", "подкомитет"),
        new("Sub", WordRole.Body, "subcommission", "подкомиссия"),
        new("WG", WordRole.Body, "working group", "рабочая группа"),
        new("EG", WordRole.Body, "expert group", "группа экспертов"),
        new("EGM", WordRole.Body, "expert group meeting", "совещание группы экспертов"),
        new("GE", WordRole.Body, "group of experts", "группа экспертов"),
        new("GGE", WordRole.Body, "group of governmental experts", "группа правительственных экспертов"),
        new("MEM", WordRole.Body, "multi-year expert meeting", "рассчитанное на несколько лет совещание экспертов"),
        new("SEM", WordRole.Body, "seminar", "семинар"),
        new("IG", WordRole.Body, "intergovernmental meeting", "межправительственное совещание"),
        new("EC", WordRole.Body, "executive committee", "исполнительный комитет"),
        new("COP", WordRole.Body, "conference of the parties", "конференция участников"),
        new("SPC", WordRole.Body, "Special Political Committee", "Специальный политический комитет"),
        new("HRC", WordRole.Body, "Human Rights Council", "Совет по правам человека"),

        new("Panel", WordRole.Other, "panel", "дискуссионная группа"),
        new("Part", WordRole.Other, "part", "часть"),
        new("OzL", WordRole.Other, "ozone layer", "озоновый слой"),
        new("Pro", WordRole.Other, "protocol", "протокол"),
        new("Conv", WordRole.Other, "convention", "конвенция"),
        new("Hg", WordRole.Other, "mercury", "ртуть"),
        new("NL", WordRole.Other, "national laws on narcotic drugs", "национальные законы о наркотических средствах"),
        new("PAPER", WordRole.Other, "paper", "документ"),
        new("MATERIAL", WordRole.Other, "material", "материал"),
        new("BROCHURE", WordRole.Other, "brochure", "брошюра"),
        new("BOOKLET", WordRole.Other, "booklet", "брошюра"),
        new("MANUAL", WordRole.Other, "manual", "руководство"),
        new("TECHNICAL", WordRole.Other, "technical", "технический"),
        new("CP", WordRole.Other, "conference paper or Conference of the Parties", "документ конференции или Конференция Сторон"),
        new("EA", WordRole.Body, "United Nations Environment Assembly", "Ассамблея Организации Объединенных Наций по окружающей среде"),
    ];

    private static readonly FrozenDictionary<string, SymbolWord>.AlternateLookup<ReadOnlySpan<char>> s_byWord =
        s_all.ToFrozenDictionary(w => w.Canonical, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word in any case; null where the table does not know it.</summary>
    public static SymbolWord? Find(ReadOnlySpan<char> word) => s_byWord.TryGetValue(word, out var entry) ? entry : null;

    public static bool IsModification(ReadOnlySpan<char> word) => Find(word) is { Role: WordRole.Modification };

    /// <summary>Words of two and three parts that are written with a blank.</summary>
    public static bool IsCompound(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first switch
        {
            "TECHNICAL" => second is "PAPER" or "MATERIAL",
            "CODE" => second is "TOT",
            "IRON" => second is "ORE",
            "PART" => true,
            _ => false,
        };
}
