using System.Text.RegularExpressions;
using CstoArchive.Symbols;

namespace CstoArchive.Extraction;

/// <summary>
/// The head of a United Nations paper that is kept as text (a Word file, what a converter made of a PDF): the symbol beside the organisation's name, the organs, "Distr.: General", date, languages;
/// under them sessions and agenda items, then the title. Its job number stands at the foot of the first page.
/// </summary>
internal static partial class TextMasthead
{
    /// <summary>Lines that are searched for "Distr." and that follow it in the masthead.</summary>
    private const int HeadLines = 25;
    private const int LinesOfColumn = 8;

    private const int LongestLine = 200;
    private const int LongestJobLine = 60;
    private const int FootLines = 10;
    private const int TitleLines = 60;
    private const int MostTitleLines = 8;
    private const int LongestTitle = 400;
    private const double LastLine = 0.7;

    /// <summary>Adds the paper's own symbols, its job number and its title to what was read; text that has no such head is as it was.</summary>
    public static ReadDocument Read(ReadDocument read)
    {
        if (read.Pages.Count == 0)
        {
            return read;
        }

        var lines = read.Pages[0].Text.Split('\n');
        var end = EndOf(lines);
        var symbols = SymbolsOf(lines[..(end + 1)]);
        if (symbols.Count == 0)
        {
            symbols = Alone(lines);
        }

        if (symbols.Count == 0)
        {
            return read;
        }

        return read with
        {
            Symbols = [.. read.Symbols.Union(symbols)],
            JobNumbers = read.JobNumbers.Count > 0 ? read.JobNumbers : JobOf(read),
            TitleCandidates = end < 0 ? read.TitleCandidates : Title(lines[(end + 1)..]) is { } title ? [title] : [.. read.TitleCandidates.Where(candidate => !SymbolsIn(candidate).Any())],
        };
    }

    /// <summary>At the foot of the first page (of text without pages: of the whole), else in the lines that were taken out of the text, or on a line of its own.</summary>
    public static IReadOnlyList<string> JobOf(ReadDocument read)
    {
        var first = read.Pages[0].Text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var found = first.TakeLast(FootLines).Concat(read.Pages.SelectMany(page => page.Removed)).Concat(read.Pages.SelectMany(page => page.Text.Split('\n')))
            .Where(line => line.Trim().Length is > 0 and <= LongestJobLine)
            .SelectMany(line => SymbolScanner.Scan(line).JobNumbers).Select(job => job.JobNumber)
            .OrderBy(job => job.IsBarCode).FirstOrDefault();
        return found is null ? [] : [found.Canonical];
    }

    /// <summary>The last line of the masthead, -1 where there is none.</summary>
    private static int EndOf(string[] lines)
    {
        var (opening, end, seen, strange) = (-1, -1, 0, 0);
        for (var i = 0; i < lines.Length && seen < HeadLines; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            seen++;
            if (lines[i].Trim().Length > LongestLine && !Distribution().IsMatch(lines[i]))
            {
                break;
            }

            if (opening < 0 && Distribution().IsMatch(lines[i]))
            {
                (opening, end, seen) = (i, i, HeadLines - LinesOfColumn);
            }
            else if (opening >= 0 && IsOfColumn(lines[i]))
            {
                (end, strange) = (i, 0);
            }
            else if (opening >= 0 && ++strange > 1)
            {
                // One line may stand beside the column.
                break;
            }
        }

        return end;
    }

    /// <summary>Under "Distr.": a date, languages, the symbol of an early paper.</summary>
    private static bool IsOfColumn(string line) =>
        Pieces(line).Any(piece => Column().IsMatch(piece) || (piece.Length < 30 && DateFinder.Find(piece, 1).Count > 0) || (piece.Length < LongestJobLine && SymbolsIn(piece).Any()));

    private static List<string> SymbolsOf(string[] head) =>
        [.. head.SelectMany(Pieces).Where(piece => piece.Length <= LongestLine).SelectMany(SymbolsIn).Select(symbol => symbol.Symbol.Canonical).Distinct()];

    /// <summary>Symbols that are all that stands on one of the first lines, of text without "Distr." or with none beside it.</summary>
    private static List<string> Alone(string[] lines)
    {
        const int first = 12;
        const int longest = 160;
        var symbols = new List<string>();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0).Take(first).TakeWhile(line => line.Length <= longest && !line.Contains(" | ", StringComparison.Ordinal)))
        {
            var name = line.TrimEnd('*', ' ');
            if (name.Length is >= 5 and <= 60 && SymbolsIn(name).ToList() is [{ Start: 0 } symbol] && symbol.End == name.Length)
            {
                symbols.Add(symbol.Symbol.Canonical);
            }
        }

        return symbols;
    }

    /// <summary>A letter or a resolution is told by its opening; else it is the first lines that are no session, agenda item or organ.</summary>
    private static string? Title(string[] lines)
    {
        var near = Array.FindIndex(lines, 0, Math.Min(lines.Length, TitleLines), line => SureOpening().IsMatch(line.Trim()));
        return near < 0 ? Block(lines, 0) : Block(lines[near..], LastLine);
    }

    /// <summary>Up to a blank line or the text; and up to a line that is shorter than this share of the longest, which ends a paragraph.</summary>
    private static string? Block(string[] lines, double lastLine)
    {
        var title = new List<string>();
        var skipping = false;
        foreach (var line in lines)
        {
            var text = Blanks.Collapse(line.Trim());
            if (text.Length == 0)
            {
                if (title.Count > 0)
                {
                    break;
                }

                skipping = false;
                continue;
            }

            if (title.Count == 0 && (skipping || IsOverTitle(text)))
            {
                // What follows an agenda item in the same block is the item's own name.
                skipping = true;
                continue;
            }

            if (title.Count > 0 && (title.Count >= MostTitleLines || UnderTitle().IsMatch(text)))
            {
                break;
            }

            title.Add(text);
            if (title.Count > 1 && text.Length < lastLine * title.Max(one => one.Length))
            {
                break;
            }
        }

        var whole = string.Join(' ', title).TrimEnd('*', ' ');
        return whole.Length is > 0 and <= LongestTitle ? whole : null;
    }

    private static bool IsOverTitle(string text) =>
        PaperWords.IsNoTitle(text) || OverTitle().IsMatch(text) || char.IsLower(text[0]) || text.Count(char.IsLetter) < 4 || Column().IsMatch(text) || IsNumber(text);

    private static bool IsNumber(string text) => text.Length <= LongestJobLine && SymbolsIn(text).ToList() is [{ Start: <= 1 }, ..] found && found[^1].End >= text.Length - 2;

    /// <summary>The cells and columns of a line.</summary>
    private static IEnumerable<string> Pieces(string line) => Gap().Split(line).Where(piece => piece.Length > 0);

    private static IEnumerable<SymbolOccurrence> SymbolsIn(string text) =>
        text.Contains('/') ? SymbolScanner.Scan(text).Symbols.Where(symbol => symbol.Form == SymbolForm.Printed) : [];

    [GeneratedRegex(@"(?:^|[ \t|])(?:Distr|DISTR)\.", RegexOptions.NonBacktracking)]
    private static partial Regex Distribution();

    [GeneratedRegex(@"^(?:original|оригинал|подлинный|general|limited|restricted|(?:english|french|russian|spanish|arabic|chinese)\b)|\bonly\)?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Column();

    [GeneratedRegex(@"\s{2,}|\t| \| ", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:\w[\w-]*(?: \w[\w-]*)? (?:session|year|сессия|год)\b|[^.]{0,60} session$|\[|пункты? \d|пункты? (?:предварительной )?повестки|(?:генеральная ассамблея|совет безопасности|экономический и социальный совет)\b|(?:general assembly|security council|economic and social council|human rights council|commission|committee)\b[^.]{0,60}$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OverTitle();

    [GeneratedRegex(@"^(?:(?:identical )?letters? dated|note verbale dated|(?:resolution|decision) adopted|resolution \d+ \(|request for the inclusion|письм[оа] |идентичные письма|вербальная нота)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SureOpening();

    [GeneratedRegex(@"^(?:note by|report of the|summary$|contents$|i have the honou?r|on behalf of|upon instructions|the (?:general assembly|security council),|introduction$|adopted by the|(?:i|we) (?:would|have|write|am|are|wish)\b|observer status|[ivx]+\. |\d+\. |имею честь|от имени|по поручению|\[|(?:the )?(?:general assembly|security council),$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnderTitle();
}
