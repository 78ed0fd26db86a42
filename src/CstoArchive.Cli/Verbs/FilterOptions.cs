using System.CommandLine;
using System.Globalization;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary>The options that narrow and order the hits, for <c>search</c>, <c>explain</c> and <c>export</c>.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _languages = Several("--lang", "Only documents in this language (en, ru, ...)", "L");
    private readonly Option<string[]> _kinds = Several("--kind", "Only documents of this kind", "K");
    private readonly Option<string[]> _bodies = Several("--body", "Only documents of this body", "NAME");
    private readonly Option<string[]> _places = Several("--place", "Only documents from this place", "NAME");
    private readonly Option<string[]> _years = Several("--year", "Only documents of this year", "YYYY");
    private readonly Option<string?> _from = new("--from") { Description = "Only documents of this day or later (2021, 2021-05 or 2021-05-19)", HelpName = "D" };
    private readonly Option<string?> _to = new("--to") { Description = "Only documents of this day or earlier", HelpName = "D" };
    private readonly Option<SortOrder> _sort = new("--sort") { Description = "relevance, newest or oldest", HelpName = "ORDER" };

    private readonly Option<bool> _noSynonyms = new("--no-synonyms") { Description = "Take names as they stand, without the glossary's other names" };

    public FilterOptions(Command command)
    {
        _kinds.AcceptOnlyFromAmong("statement", "news", "annex", "paper");
        foreach (var option in new Option[] { _languages, _kinds, _bodies, _places, _years, _from, _to, _sort, _noSynonyms })
        {
            command.Add(option);
        }
    }

    public SearchRequest Read(ParseResult parsed) => new()
    {
        Languages = parsed.GetValue(_languages) ?? [],
        Kinds = parsed.GetValue(_kinds) ?? [],
        Bodies = parsed.GetValue(_bodies) ?? [],
        Places = parsed.GetValue(_places) ?? [],
        Years = parsed.GetValue(_years) ?? [],
        From = Day(parsed.GetValue(_from), _from.Name, last: false),
        To = Day(parsed.GetValue(_to), _to.Name, last: true),
        Sort = parsed.GetValue(_sort),
        Synonyms = !parsed.GetValue(_noSynonyms),
    };

    /// <summary>A year or a month stands for its first day, or its last.</summary>
    private static DateOnly? Day(string? text, string option, bool last)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return last ? month.AddMonths(1).AddDays(-1) : month;
        }

        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
        {
            return last ? new DateOnly(year.Year, 12, 31) : year;
        }

        throw new CommandException(ExitStatus.WrongArguments, $"{option} takes a date such as 2021, 2021-05 or 2021-05-19, not '{text}'.");
    }

    private static Option<string[]> Several(string name, string description, string helpName) =>
        new(name) { Description = description + "; may be given several times", HelpName = helpName };
}
