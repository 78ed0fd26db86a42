using CstoArchive.Search;

namespace CstoArchive.Web.Pages;

/// <summary>The text of a page in paragraphs, with what was searched marked and the numbers it cites linked.</summary>
internal static class MarkedText
{
    /// <param name="text">The page's text; a line break ends a paragraph.</param>
    /// <param name="matches">What to mark, as <c>[Start..End]</c> of the text, in order, not overlapping.</param>
    /// <param name="citations">The numbers cited on the page, in any order.</param>
    /// <param name="firstMatch">How many matches stood on the pages before: matches are numbered through the document.</param>
    public static IReadOnlyList<IReadOnlyList<TextRun>> Paragraphs(string text, IReadOnlyList<PageMatch> matches, IEnumerable<CitedSymbol> citations, int firstMatch)
    {
        var links = citations
            .Where(citation => citation.Start >= 0 && citation.Start < citation.End && citation.End <= text.Length)
            .OrderBy(citation => citation.Start).ThenByDescending(citation => citation.End)
            .ToList();
        var paragraphs = new List<IReadOnlyList<TextRun>>();
        var match = 0;
        var link = 0;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var runs = new List<TextRun>();
            for (var at = start; at < end;)
            {
                while (match < matches.Count && matches[match].End <= at)
                {
                    match++;
                }

                while (link < links.Count && links[link].End <= at)
                {
                    link++;
                }

                var marked = match < matches.Count && matches[match].Start <= at;
                var linked = link < links.Count && links[link].Start <= at;
                var next = end;
                if (match < matches.Count)
                {
                    next = Math.Min(next, marked ? matches[match].End : matches[match].Start);
                }

                if (link < links.Count)
                {
                    next = Math.Min(next, linked ? links[link].End : links[link].Start);
                }

                next = Math.Max(next, at + 1);
                var isFirst = marked && matches[match].Start == at;
                runs.Add(new TextRun(text[at..next], marked, isFirst ? firstMatch + match + 1 : null, linked ? links[link].Symbol : null));
                at = next;
            }

            if (runs.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
            {
                paragraphs.Add(runs);
            }

            start = end + 1;
        }

        return paragraphs;
    }
}

/// <summary>A piece of text: marked or not, with the ordinal of the match where one begins, and the number it is a link to.</summary>
internal sealed record TextRun(string Text, bool Marked, int? Match, string? Number);
