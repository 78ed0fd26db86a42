using System.Globalization;
using CstoArchive.Search;
using CstoArchive.Symbols;

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

    /// <summary>The language in which symbols are described.</summary>
    public required SymbolLanguage SymbolLanguage { get; init; }

    /// <summary>Bytes, thousands and millions of them.</summary>
    public required IReadOnlyList<string> Units { get; init; }

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
    /// <summary>{0} are the names.</summary>
    public required string AlsoNamed { get; init; }
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
    public required Func<string, string> ExportName { get; init; }
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

    // Why a document is found, or not
    public required string ExplainLink { get; init; }
    public required string ExplainTitle { get; init; }
    public required string ExplainFound { get; init; }
    public required string ExplainNotFound { get; init; }
    public required string ExplainSearch { get; init; }
    public required string ExplainAsk { get; init; }
    public required string ExplainBox { get; init; }
    public required string ExplainButton { get; init; }
    public required string ExplainWhich { get; init; }

    /// <summary>{0} is what the reader wrote.</summary>
    public required string ExplainUnknown { get; init; }

    /// <summary>The place, and hits in all.</summary>
    public required Func<int, int, string> ExplainRank { get; init; }
    public required string ExplainInList { get; init; }
    public required string ExplainUnder { get; init; }
    public required string ExplainPlacedBy { get; init; }
    public required string ExplainByDate { get; init; }
    public required string ExplainKeptOut { get; init; }
    public required string ExplainNoWord { get; init; }
    public required string ExplainPart { get; init; }
    public required string ExplainReason { get; init; }
    public required string ExplainAdds { get; init; }

    /// <summary>{0} is the place of the hit before.</summary>
    public required string ExplainBefore { get; init; }
    public required string ExplainKeepsOut { get; init; }
    public required string ExplainWithout { get; init; }
    public required string ExplainSum { get; init; }

    /// <summary>What is said in English of a clause, a filter, or a part of a score.</summary>
    public required Func<string, string> Reason { get; init; }

    // A document
    public required string About { get; init; }
    public required Func<int, string> Matches { get; init; }
    public required string Match { get; init; }
    public required string PreviousMatch { get; init; }
    public required string NextMatch { get; init; }

    /// <summary>{0} of {1}.</summary>
    public required string PageOf { get; init; }
    public required string OpenPdfHere { get; init; }
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
    public required string WasRemoved { get; init; }
    public required string WasAdded { get; init; }
    public required Func<int, string> UnchangedLines { get; init; }
    public required string ChangesCut { get; init; }
    public required string EarlierStill { get; init; }
    public required string FollowNumber { get; init; }
    public required string FollowNumberWhy { get; init; }
    public required string Ambiguous { get; init; }
    public required string Malformed { get; init; }

    /// <summary>{0} counted from 1.</summary>
    public required string FaultAt { get; init; }

    /// <summary>What is said in English of a malformed number.</summary>
    public required Func<string, string> FaultMessage { get; init; }
    public required string SearchAsWords { get; init; }
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
    public required string TextAndIndex { get; init; }
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
    public required string ReasonUnread { get; init; }
    public required string Count { get; init; }

    // Errors
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string ErrorTitle { get; init; }
    public required string ErrorText { get; init; }
    public required string TooManyTitle { get; init; }
    public required string TooManyText { get; init; }
}
