using System.Text.RegularExpressions;

namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// Finds the title on the first page: of the blocks of like lines in its upper part, the one that looks most like a heading.
/// Papers of the United Nations since 1997 have it as the first large bold block that stands in from the margin, under the
/// agenda; in any other the score tells: large, bold, centred, in capitals, early, opening as titles do.
/// </summary>
internal static partial class TitleFinder
{
    private const int MaxCandidates = 3;

    /// <summary>Letters: a heading that only says what kind of speech this is goes on in any heading below it ("STATEMENT" / "by H.E. ...").</summary>
    private const int ShortTitle = 20;

    /// <summary>Characters: where a title that goes on over several headings ends.</summary>
    private const int LongTitle = 350;

    /// <summary>What may be the title, the likeliest first.</summary>
    /// <param name="first">The first page without its furniture.</param>
    /// <param name="bodySize">The letter size of the document's text, in points.</param>
    /// <param name="paper">It bears a symbol or a masthead of the United Nations.</param>
    public static IReadOnlyList<string> Of(Sheet first, float bodySize, bool paper)
    {
        var page = TitleBlocks.Of(first, bodySize);
        var ranked = page.Blocks
            .Select((block, place) => (block, score: Score(page, block, place, paper)))
            .Where(b => b.score > 0)
            .OrderByDescending(b => b.score)
            .Select(b => b.block)
            .ToList();
        if (paper && page.Blocks.FirstOrDefault(b => IsTitleOfPaper(page, b)) is { } title)
        {
            ranked.Remove(title);
            ranked.Insert(0, title);
        }

        return ranked.Take(MaxCandidates).Select(b => paper ? b.Text : WithRest(page, b)).ToList();
    }

    private static bool IsTitleOfPaper(TitleBlocks page, TitleBlock block) =>
        block.Bold && block.Size > 1.15f * page.BodySize && (block.X > page.Left + 25 || page.IsCentered(block)) && Letters(block.Text) >= 4 && !IsNoTitle(block.Text);

    private static float Score(TitleBlocks page, TitleBlock block, int place, bool paper)
    {
        var text = block.Text;
        if (Letters(text) < 4 || text.Length > 600 || text[^1] is ',' or ';' || IsNoTitle(text))
        {
            return 0;
        }

        var score = 2 * Math.Min(block.Size / page.BodySize, 2.2f) + (block.Bold ? 0.6f : 0) - 0.08f * Math.Min(place, 10);
        if (page.IsCentered(block))
        {
            score += 0.5f;
        }

        if (IsCapitals(text))
        {
            score += 0.3f;
        }

        if (paper && block.X > page.Left + 25)
        {
            score += 0.6f;
        }

        if (PaperWords.OpensPaper(text) && text.Length > 38)
        {
            score += 0.8f;
        }

        if (ResolutionTitle().IsMatch(text))
        {
            score += 1.8f;
        }

        if (text.StartsWith("United Nations ", StringComparison.OrdinalIgnoreCase))
        {
            score -= 0.5f;
        }

        if (OpensSpeech().IsMatch(text) || Meeting().IsMatch(text))
        {
            score += 1.2f;
        }

        if (IsLetterhead(text))
        {
            score -= 2;
        }

        return score - (text.Length > LongTitle ? 1 : 0) - (Letters(text) < 12 ? 0.4f : 0);
    }

    /// <summary>A heading with those like it that follow, up to a date, a salutation or the text.</summary>
    private static string WithRest(TitleBlocks page, TitleBlock block)
    {
        var text = block.Text;
        var last = block;
        foreach (var next in page.Blocks.SkipWhile(b => b != block).Skip(1))
        {
            var isHeading = next.Bold || next.Size > 1.15f * page.BodySize || (page.IsCentered(next) && next.Right - next.X < 0.8f * page.Width);
            var gap = last.Bottom - next.Top;
            var isLike = Math.Abs(next.Size - last.Size) < 1
                && ((next.Bold == last.Bold && gap < 3.2f * last.Size) || (gap < 1.6f * last.Size && page.IsCentered(last) && page.IsCentered(next)));
            if (!isHeading || (!isLike && !(Letters(text) <= ShortTitle && OpensSpeech().IsMatch(text))) || IsNoTitle(next.Text) || next.Text[^1] is ',' or ':' or '!' || text.Length + next.Text.Length > LongTitle)
            {
                break;
            }

            text += ' ' + next.Text;
            last = next;
        }

        return text;
    }

    private static bool IsNoTitle(string text) => PaperWords.IsNoTitle(text) || TitleBlocks.IsDate(text);

    /// <summary>The names of the organisation and of its organ in capitals, and not what kind of paper it is: they stand over the title.</summary>
    private static bool IsLetterhead(string text) => text.Length < 120 && IsCapitals(text) && Institution().IsMatch(text) && !KindOfPaper().IsMatch(text);

    private static bool IsCapitals(string text) => text.All(c => !char.IsLower(c));

    private static int Letters(string text) => text.Count(char.IsLetter);

    [GeneratedRegex(@"^\d{1,4}/\d{1,4}\. ", RegexOptions.NonBacktracking)]
    private static partial Regex ResolutionTitle();

    [GeneratedRegex(@"^(?:(?:joint )?statement|declaration|address|speech|remarks|text of the|discours|d[ée]claration|allocution|intervention|discurso|declaraci[óo]n|intervenci[óo]n|palabras|mensaje|intervento|discorso|заявление|совместное заявление|выступление|речь|обращение|كلمة|بيان|خطاب)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensSpeech();

    [GeneratedRegex(@"\b(?:ORGANI[SZ]ATION|COUNCIL|SECRETARIAT|COMMITTEE|ASSEMBLY|COMMISSION|MINISTRY|STAFF|UNION|COMMONWEALTH|COMMUNITY|ASSOCIATION|MISSION|ОРГАНИЗАЦИ[ЯИ]|СОВЕТ|СЕКРЕТАРИАТ|КОМИТЕТ|АССАМБЛЕЯ|КОМИССИЯ|МИНИСТЕРСТВО|ШТАБ|СОЮЗ|СОДРУЖЕСТВО|ПРЕДСТАВИТЕЛЬСТВО)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Institution();

    [GeneratedRegex(@"STATEMENT|DECLARATION|COMMUNIQU|REPORT|RESOLUTION|DECISION|LETTER|NOTE|PLAN|PROGRAMME|PROGRAM|STRATEGY|CONCEPT|LIST|AGREEMENT|TREATY ON|PROTOCOL|MEMORANDUM|CHARTER|RULES|REGULATIONS|GUIDELINES|RECOMMENDATION|ADDRESS|SPEECH|REMARKS|SUMMARY|AGENDA|APPEAL|MESSAGE|CONVENTION|ACTION|MANDATE|REVIEW|ЗАЯВЛЕНИ|ДЕКЛАРАЦИ|КОММЮНИКЕ|ДОКЛАД|РЕЗОЛЮЦИ|РЕШЕНИ|ПИСЬМО|ЗАПИСКА|НОТА|ПЛАН|ПРОГРАММ|СТРАТЕГИ|КОНЦЕПЦИ|ПЕРЕЧЕНЬ|СОГЛАШЕНИ|ПРОТОКОЛ|МЕМОРАНДУМ|УСТАВ|ПОЛОЖЕНИ|РЕКОМЕНДАЦИ|ОБРАЩЕНИ|ВЫСТУПЛЕНИ|КОНВЕНЦИ|ПОРУЧЕНИ", RegexOptions.NonBacktracking)]
    private static partial Regex KindOfPaper();

    [GeneratedRegex(@"^\d{1,4}(?:st|nd|rd|th|e|-е|-я)?\b.{0,30}\b(?:meeting|séance|sesión|заседание)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}
