using CstoArchive.Symbols;

namespace CstoArchive.Web.Language;

/// <summary>How a language writes days, counts, sizes and what numbers mean.</summary>
internal sealed partial record Phrases
{
    /// <summary>A format of the export by the name its users know.</summary>
    private static string NameOfFormat(string format) => format switch { "csv" => "CSV", "jsonl" => "JSON Lines", "ris" => "RIS", "bibtex" => "BibTeX", _ => format };

    /// <summary>What a symbol means, in this language; null where it is none.</summary>
    public string? WhatIs(string? number) => DocumentSymbol.TryParse(number, out var symbol) ? symbol.Describe(SymbolLanguage) : null;

    /// <summary>A day as this language writes it.</summary>
    public string Day(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary>A moment, in UTC, as this language writes it.</summary>
    public string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm", Culture) + " UTC";

    public string Whole(long number) => number.ToString("N0", Culture);

    /// <summary>A size of a file in the unit it reads best in.</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} {Units[0]}",
        < 1_000_000 => $"{(bytes / 1e3).ToString("0.#", Culture)} {Units[1]}",
        _ => $"{(bytes / 1e6).ToString("0.#", Culture)} {Units[2]}",
    };

    public string Fill(string phrase, params object?[] values) => string.Format(Culture, phrase, values);
}
