using System.ComponentModel;
using System.Globalization;
using CstoArchive.Search;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Mvc;

namespace CstoArchive.Web.Querying;

/// <summary>The state of a search as it stands in an address; the same for the page, the API, exports and feeds.</summary>
internal sealed record SearchParameters
{
    private const int LastPage = 1_000;
    private const int MostValues = 50;

    [FromQuery(Name = "q"), Description("Words, \"a phrase\", a number such as A/75/906, fields such as title:drugs; empty is every document.")]
    public string? Q { get; init; }

    [FromQuery(Name = "from"), Description("Not before this date: 2021, 2021-05 or 2021-05-19.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("Not after this date; a year or month means its last day.")]
    public string? To { get; init; }

    [FromQuery(Name = "lang"), Description("Language of the document, ISO 639-1; repeat for alternatives.")]
    public string[]? Lang { get; init; }

    [FromQuery(Name = "kind"), Description("statement, news, annex or paper; repeat for alternatives.")]
    public string[]? Kind { get; init; }

    [FromQuery(Name = "body"), Description("An organ by its English name; repeat for alternatives.")]
    public string[]? Body { get; init; }

    [FromQuery(Name = "place"), Description("Place of the dateline; repeat for alternatives.")]
    public string[]? Place { get; init; }

    [FromQuery(Name = "year"), Description("Year of the date; repeat for alternatives.")]
    public string[]? Year { get; init; }

    [FromQuery(Name = "sort"), Description("relevance (default), newest or oldest.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "page"), Description("Page of the list, counted from 1.")]
    public string? Page { get; init; }

    [FromQuery(Name = "size"), Description("Hits a page, 1 to 100; 10 unless told.")]
    public string? Size { get; init; }

    [FromQuery(Name = "group"), Description("true (default): annexes stand under their statement.")]
    public string? Group { get; init; }

    [FromQuery(Name = "synonyms"), Description("off: names of the glossary are not sought under their other names.")]
    public string? Synonyms { get; init; }

    public static SearchParameters Of(IQueryCollection query) => new()
    {
        Q = query["q"],
        From = query["from"],
        To = query["to"],
        Lang = query["lang"]!,
        Kind = query["kind"]!,
        Body = query["body"]!,
        Place = query["place"]!,
        Year = query["year"]!,
        Sort = query["sort"],
        Page = query["page"],
        Size = query["size"],
        Group = query["group"],
        Synonyms = query["synonyms"],
    };

    /// <summary>The request that these parameters make. What can't be read is left out and named in <paramref name="mistakes"/>, by parameter.</summary>
    public SearchRequest ToRequest(IDictionary<string, string[]> mistakes)
    {
        var query = Q ?? "";
        if (query.Length > Limits.Query)
        {
            mistakes["q"] = [$"The query is longer than {Limits.Query} characters; only its beginning was read."];
            query = query[..Limits.Query];
        }

        return new SearchRequest
        {
            Query = query,
            From = Date("from", From, last: false),
            To = Date("to", To, last: true),
            Languages = Values(Lang),
            Kinds = Values(Kind),
            Bodies = Values(Body),
            Places = Values(Place),
            Years = Values(Year),
            Sort = SortFrom(),
            Page = Number("page", Page, LastPage) ?? 1,
            Size = Number("size", Size, 100) ?? 10,
            Group = Group is not ("false" or "0"),
            Synonyms = Synonyms is not ("off" or "false" or "0"),
        };

        DateOnly? Date(string name, string? text, bool last)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            if (ReadDate(text.Trim(), last) is { } date)
            {
                return date;
            }

            mistakes[name] = ["Write a date as 2021, 2021-05 or 2021-05-19."];
            return null;
        }

        int? Number(string name, string? text, int most)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            {
                return number;
            }

            mistakes[name] = [$"A whole number from 1 to {most}."];
            return null;
        }

        SortOrder SortFrom()
        {
            switch (Sort)
            {
                case null or "" or "relevance":
                    return SortOrder.Relevance;
                case "newest":
                    return SortOrder.Newest;
                case "oldest":
                    return SortOrder.Oldest;
                default:
                    mistakes["sort"] = ["One of relevance, newest, oldest."];
                    return SortOrder.Relevance;
            }
        }
    }

    private static DateOnly? ReadDate(string text, bool last)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return last ? new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)) : month;
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? last ? new DateOnly(year.Year, 12, 31) : year
            : null;
    }

    private static string[] Values(string[]? values) =>
        values is null ? [] : [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Distinct(StringComparer.Ordinal).Take(MostValues)];
}
