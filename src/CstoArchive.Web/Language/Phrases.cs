using System.Globalization;
using CstoArchive.Search;

namespace CstoArchive.Web.Language;

/// <summary>
/// Everything the pages say. A phrase that one language lacks does not compile. <c>{0}</c> stands for what the page puts in;
/// counts are functions, because languages count differently.
/// </summary>
internal sealed partial record Phrases
{
    public static Phrases? Of(string? code) => code switch { "en" => English, "ru" => Russian, _ => null };

    /// <summary>ISO 639-1.</summary>
    public required string Code { get; init; }

    public required CultureInfo Culture { get; init; }

    /// <summary>The code and name of the language the switch leads to.</summary>
    public required string OtherCode { get; init; }
    public required string OtherName { get; init; }

    // The frame of every page
    public required string Name { get; init; }
    public required string Skip { get; init; }
    public required string SearchLabel { get; init; }
    public required string SearchPlaceholder { get; init; }
    public required string Search { get; init; }
    public required string Site { get; init; }
    public required string Help { get; init; }
    public required string CheckNumbers { get; init; }
    public required string Wanted { get; init; }
    public required string Status { get; init; }
    public required Func<int, string> Documents { get; init; }
    public required Func<int, string> UnreadFiles { get; init; }

    /// <summary>{0} when, {1} new, {2} changed, {3} gone.</summary>
    public required string LastRun { get; init; }

    // Search
    public required string Introduction { get; init; }
    public required string Try { get; init; }
    public required string Newest { get; init; }
    public required string Understood { get; init; }
    public required string WithOtherNames { get; init; }
    public required string WithoutOtherNames { get; init; }
    public required string SameText { get; init; }
    public required string Narrowed { get; init; }
    public required string Remove { get; init; }
    public required string Since { get; init; }
    public required string Until { get; init; }
    public required string Order { get; init; }
    public required string ByRelevance { get; init; }
    public required string NewestFirst { get; init; }
    public required string OldestFirst { get; init; }
    public required string Follow { get; init; }
    public required string Export { get; init; }
    public required string Filters { get; init; }
    public required string Results { get; init; }
    public required string DidYouMean { get; init; }
    public required string Problem { get; init; }
    public required string NothingFound { get; init; }
    public required string TryWithoutFilters { get; init; }
    public required string TryEachAlone { get; init; }
    public required string TryHelp { get; init; }
    public required Func<string, string> Facet { get; init; }
    public required string ChartOfYears { get; init; }
    public required Func<int, string> MoreValues { get; init; }
    public required string Pages { get; init; }
    public required string Page { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string Unread { get; init; }
    public required string AnnexOf { get; init; }
    public required Func<int, string> PageCount { get; init; }
    public required Func<int, string> MatchingPages { get; init; }

    /// <summary>Short, before a page number: {0}.</summary>
    public required string PageShort { get; init; }
    public required Func<DocumentKind, string> Kind { get; init; }

    // A document
    public required string About { get; init; }
    public required Func<int, string> Matches { get; init; }
    public required string Match { get; init; }
    public required string PreviousMatch { get; init; }
    public required string NextMatch { get; init; }

    /// <summary>{0} of {1}.</summary>
    public required string PageOf { get; init; }
    public required string OpenPdfHere { get; init; }
    public required string OpenOriginal { get; init; }
    public required string BesideText { get; init; }
    public required string TextAlone { get; init; }
    public required Func<int, string> RemovedLines { get; init; }
    public required string PageWithoutText { get; init; }
    public required string ReadByOcr { get; init; }
    public required string TextCut { get; init; }
    public required string CouldNotBeRead { get; init; }
    public required string ReadInPart { get; init; }
    public required Func<string, string> UnreadStatus { get; init; }
    public required string Numbers { get; init; }
    public required string JobNumber { get; init; }
    public required string Date { get; init; }
    public required Func<string, string> DateSource { get; init; }
    public required string Place { get; init; }
    public required string Language { get; init; }
    public required string AlsoIn { get; init; }
    public required string Bodies { get; init; }
    public required string Statement { get; init; }
    public required string Annexes { get; init; }
    public required string NotInArchive { get; init; }
    public required string Original { get; init; }
    public required string OriginalGone { get; init; }
    public required string Cite { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }
    public required string Cites { get; init; }
    /// <summary>What is said in English of a mistake in a query or its filters.</summary>
    public required Func<string, string> ProblemMessage { get; init; }
    public required string CitedBy { get; init; }
    public required string NotHeld { get; init; }
    public required string OnPages { get; init; }
    public required string And { get; init; }

    // A number
    public required string HeldSeveral { get; init; }
    public required string NotHeldLong { get; init; }
    public required Func<int, string> CitedHere { get; init; }
    public required string NobodyCites { get; init; }
    public required string LookAtUn { get; init; }
    public required string Nearest { get; init; }
    public required string Related { get; init; }
    public required string Similar { get; init; }
    public required string Earlier { get; init; }
    public required string ChangesOf { get; init; }
    public required string ChangedOn { get; init; }
    public required string NeverChanged { get; init; }
    public required string TitleThen { get; init; }
    public required string AskedAs { get; init; }
    public required string FollowNumber { get; init; }
    public required string FollowNumberWhy { get; init; }
    public required string Ambiguous { get; init; }
    public required string Malformed { get; init; }
    public required string HowNumbersLook { get; init; }

    // Check, wanted, status
    public required string CheckIntroduction { get; init; }
    public required string CheckBox { get; init; }
    public required string Check { get; init; }
    public required string CheckCsv { get; init; }
    public required string CheckNothing { get; init; }
    public required string CheckTooLong { get; init; }
    public required Func<int, string> CheckFound { get; init; }
    public required string Number { get; init; }
    public required string Written { get; init; }
    public required string Meaning { get; init; }
    public required string Answer { get; init; }
    public required Func<NumberStatus, string> NumberStatusName { get; init; }
    public required string WantedIntroduction { get; init; }
    public required string WantedNothing { get; init; }
    public required string CitingDocuments { get; init; }
    public required string IndexNow { get; init; }
    public required string Generation { get; init; }
    public required string LastRunTitle { get; init; }
    public required string NoRunReport { get; init; }
    public required string Started { get; init; }
    public required string Took { get; init; }
    public required string Seconds { get; init; }
    public required string ChangesTitle { get; init; }
    public required string Changes { get; init; }
    public required string UnreadTitle { get; init; }
    public required string UnreadNone { get; init; }
    public required string File { get; init; }
    public required string Reason { get; init; }
    public required string Yes { get; init; }
    public required string Count { get; init; }

    // Errors
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string ErrorTitle { get; init; }
    public required string ErrorText { get; init; }
    public required string TooManyTitle { get; init; }
    public required string TooManyText { get; init; }

    /// <summary>A day as this language writes it.</summary>
    public string Day(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary>A moment, in UTC, as this language writes it.</summary>
    public string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm", Culture) + " UTC";

    public string Whole(long number) => number.ToString("N0", Culture);

    /// <summary>A size of a file in the unit it reads best in.</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{(bytes / 1e3).ToString("0.#", Culture)} KB",
        _ => $"{(bytes / 1e6).ToString("0.#", Culture)} MB",
    };

    public string Fill(string phrase, params object?[] values) => string.Format(Culture, phrase, values);
}
