using CstoArchive.Search;

namespace CstoArchive.Web.Pages;

/// <summary>The text of a page in paragraphs, with what was searched marked and the numbers it cites linked.</summary>
internal static class MarkedText
{
    /// <param name="text">The page's text; an empty line ends a paragraph.</param>
    /// <param name="matches">What to mark, as <c>[Start..End]</c> of the text, in order, not overlapping.</param>
    /// <param name="citations">The numbers cited on the page, in any order.</param>
    /// <param name="firstMatch">How many matches stood on the pages before: matches are numbered through the document.</param>
    public static IReadOnlyList<Paragraph> Paragraphs(string text, IReadOnlyList<PageMatch> matches, IEnumerable<CitedSymbol> citations, int firstMatch)
    {
        var cursor = new Cursor(matches, citations
            .Where(citation => citation.Start >= 0 && citation.Start < citation.End && citation.End <= text.Length)
            .OrderBy(citation => citation.Start).ThenByDescending(citation => citation.End)
            .ToList());
        var paragraphs = new List<Paragraph>();
        var longest = LongestLine(text);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            var paragraph = text.AsSpan(start, end - start);
            if (!paragraph.IsWhiteSpace())
            {
                paragraphs.Add(new Paragraph(!IsProse(paragraph, longest), cursor.Runs(text, start, end, firstMatch)));
            }

            start = end + 2;
        }

        return paragraphs;
    }

    /// <summary>Lines that all but the last reach well across the page were broken by its margin; others (a table, an address, verses) by meaning.</summary>
    private static bool IsProse(ReadOnlySpan<char> paragraph, int longest)
    {
        var last = paragraph.TrimEnd('\n').LastIndexOf('\n');
        if (last < 0)
        {
            return true;
        }

        foreach (var line in paragraph[..last].Split('\n'))
        {
            if (line.End.Value - line.Start.Value < longest * 0.6)
            {
                return false;
            }
        }

        return true;
    }

    private static int LongestLine(string text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            longest = Math.Max(longest, line.End.Value - line.Start.Value);
        }

        return longest;
    }

    /// <summary>Walks through a page once, with the matches and the citations that have not ended yet.</summary>
    private sealed class Cursor(IReadOnlyList<PageMatch> matches, List<CitedSymbol> links)
    {
        private int _match;
        private int _link;

        public List<TextRun> Runs(string text, int start, int end, int firstMatch)
        {
            var runs = new List<TextRun>();
            for (var at = start; at < end;)
            {
                while (_match < matches.Count && matches[_match].End <= at)
                {
                    _match++;
                }

                while (_link < links.Count && links[_link].End <= at)
                {
                    _link++;
                }

                var match = _match < matches.Count ? matches[_match] : null;
                var link = _link < links.Count ? links[_link] : null;
                var marked = match?.Start <= at;
                var linked = link?.Start <= at;
                var next = Math.Min(end, Math.Min(Change(match?.Start, match?.End, at), Change(link?.Start, link?.End, at)));
                runs.Add(new TextRun(text[at..next], marked, marked && match!.Start == at ? firstMatch + _match + 1 : null, linked ? link!.Symbol : null));
                at = next;
            }

            return runs;
        }

        /// <summary>Where, after <paramref name="at"/>, the range begins or, once begun, ends.</summary>
        private static int Change(int? start, int? end, int at) => start is null ? int.MaxValue : start > at ? start.Value : end!.Value;
    }
}

/// <summary><see cref="KeepsLines"/>: its line breaks mean something, and stay.</summary>
internal sealed record Paragraph(bool KeepsLines, IReadOnlyList<TextRun> Runs);

/// <summary>A piece of text: marked or not, with the ordinal of the match where one begins, and the number it is a link to.</summary>
internal sealed record TextRun(string Text, bool Marked, int? Match, string? Number);
