using System.Text.RegularExpressions;

namespace CstoArchive.Extraction;

/// <summary>The words by which the parts of the head of a United Nations paper are told, whatever format it is kept in.</summary>
internal static partial class PaperWords
{
    /// <summary>Sessions, agenda items, the names of organs, the lines of the masthead: what stands over a title and is none.</summary>
    public static bool IsNoTitle(string text) => NoTitle().IsMatch(text);

    /// <summary>"Letter dated", "Report of", "Resolution adopted": how the titles of papers begin.</summary>
    public static bool OpensPaper(string text) => Opening().IsMatch(text);

    [GeneratedRegex(@"^(?:[\w-]+(?: [\w-]+)? (?:special |emergency |annual |regular )?session$|(?:\d{4} )?(?:annual )?session\b|(?:provisional )?agenda items? \d|items? \d|distr\b|original\b|united(?: (?:nations(?: nations unies)?|\w{1,2}))?$|contents$|summary$|(?:general assembly|security council|economic and social council|human rights council)(?: official records| \w{1,6}\.)?$|official records|[ivx]+\. |[a-z]\. |https?:|www\.)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"^(?:(?:identical )?letters? dated|note verbale|(?:[\w-]+ )?reports? o[fn]|resolution \d|resolution adopted|decision adopted|письмо|вербальная нота|доклад|lettre|rapport|carta|informe)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
