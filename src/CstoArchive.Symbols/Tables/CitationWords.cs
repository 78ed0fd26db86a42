using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Tables;

/// <summary>The words around the numbers of resolutions and decisions in prose.</summary>
internal static class CitationWords
{
    private static readonly string[] s_resolution =
    [
        "resolution", "résolution", "resolución", "resoluciones", "resolução", "resoluções", "risoluzion", "резолюци", "резолюці", "قرار", "القرار", "决议",
    ];

    private static readonly string[] s_decision = ["decision", "décision", "decisión", "decisiones", "решени", "рішенн", "決定"];

    /// <summary>
    /// What may stand between two numbers of one list, or between a number and the body it belongs to, without ending it: conjunctions, prepositions, dates.
    /// </summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_between = new[]
    {
        "and", "or", "as", "well", "of", "the", "dated", "all", "both", "its", "to", "on", "by", "in", "adopted", "no", "nos", "un", "united", "nations",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "и", "или", "а", "также", "от", "года", "г", "годов", "гг", "по", "до", "оон", "организации", "объединенных", "объединённых", "наций", "та", "і", "від", "року",
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "принятой", "принятых", "принятая", "принятые",
        "et", "ou", "ainsi", "que", "du", "de", "la", "le", "les", "des", "en", "date", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre", "unies", "l",
        "y", "o", "así", "como", "del", "el", "los", "las", "fecha", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre", "naciones", "unidas", "núm", "núms", "numéro", "number", "numbers", "номер", "номера", "und", "vom", "der",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that stand between "resolution" and a bare number: the body's name, "No.".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_inBodyName = new[]
    {
        "no", "nos", "number", "numbers", "un", "council", "security", "of", "the", "assembly", "general",
        "оон", "совета", "безопасности", "генеральной", "ассамблеи", "сб", "га", "номер", "ради", "безпеки",
        "du", "de", "conseil", "sécurité", "del", "consejo", "seguridad", "núm", "la",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> s_stems = SearchValues.Create(
        ["resolu", "risoluzion", "decision", "res ", "res.", "res:", "res,", "res;", "res/", "res(", "res[", "res\n", "res\r", "res\t", "scr", "ungar"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word says resolution (any form, any of the languages), and whether it can say so of several.</summary>
    public static bool IsResolution(ReadOnlySpan<char> word) => word.Length > 1 && word[0] switch
    {
        'r' or 'R' => StartsWithAny(word, s_resolution) || word.Equals("res", StringComparison.OrdinalIgnoreCase) || word.Equals("rés", StringComparison.OrdinalIgnoreCase),
        'U' or 'S' => word.StartsWith("UNSCR", StringComparison.Ordinal) || word.StartsWith("SCR", StringComparison.Ordinal) || word.StartsWith("UNGAR", StringComparison.Ordinal),
        > '\u007F' => StartsWithAny(word, s_resolution) || word.Equals("рез", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    public static bool IsDecision(ReadOnlySpan<char> word) => word.Length > 1 && word[0] is 'd' or 'D' or > '\u007F' && StartsWithAny(word, s_decision);

    /// <summary>A quick look that turns down most text: false only where <see cref="IsResolution"/> and <see cref="IsDecision"/> are false for every word of it.</summary>
    public static bool MayHoldStem(ReadOnlySpan<char> text) => !Ascii.IsValid(text) || text.ContainsAny(s_stems);

    public static bool IsInBodyName(ReadOnlySpan<char> word) => s_inBodyName.Contains(word);

    public static bool IsBetween(ReadOnlySpan<char> word) => s_between.Contains(word) || IsShortNumber(word);

    /// <summary>Words behind a bare number that say it is a year or a measure ("резолюции 1995 года", "a resolution of 600 dpi").</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) =>
        word.StartsWith("год", StringComparison.OrdinalIgnoreCase) || word is "г" or "г." or "гг" or "dpi" or "ppi" or "px" or "x" or "х" or "p" or "m" or "km" or "cm" or "mm" or "nm"
        || word.StartsWith("pixel", StringComparison.OrdinalIgnoreCase) || word.StartsWith("пиксел", StringComparison.OrdinalIgnoreCase) || word.StartsWith("точ", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("рок", StringComparison.OrdinalIgnoreCase) || word.StartsWith("line", StringComparison.OrdinalIgnoreCase) || word.StartsWith("met", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("мет", StringComparison.OrdinalIgnoreCase) || word.StartsWith("dots", StringComparison.OrdinalIgnoreCase);

    private static bool IsShortNumber(ReadOnlySpan<char> word) => word.Length <= 4 && Characters.AreDigits(word);

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
