using CstoArchive.Search.Analysis;

namespace CstoArchive.Search.Searching;

/// <summary>Chooses the pieces of a document that tell most about why it matched, and reads only the pages they stand on.</summary>
internal sealed class SnippetBuilder(StoredDocuments stored)
{
    private const int MostSnippets = 3;
    private const int MostPages = 100;

    // Words of a window in which matches count together, and characters shown of one.
    private const int WindowWords = 30;
    private const int Characters = 260;

    /// <summary>The pages that match, and the snippets; for a document that matches nowhere in its text, its first words.</summary>
    public (IReadOnlyList<int> Pages, IReadOnlyList<Snippet> Snippets) Build(int document, TextLayout layout, IReadOnlyList<ClauseMatch> matches, double[] weights)
    {
        var byPage = new Dictionary<int, List<ClauseMatch>>();
        foreach (var match in matches)
        {
            var page = layout.PageAt(match.Position);
            if (page >= 0)
            {
                if (!byPage.TryGetValue(page, out var list))
                {
                    byPage.Add(page, list = []);
                }

                list.Add(match);
            }
        }

        if (byPage.Count == 0)
        {
            return ([], Opening(document, layout));
        }

        var best = byPage.Select(p => (Page: p.Key, Window: BestWindow(p.Value, weights), Matches: p.Value)).ToList();
        var pages = PagesOf(best.Select(b => (b.Page, Coverage: Coverage(b.Matches))), layout);
        var snippets = best.OrderByDescending(b => b.Window.Score).ThenBy(b => b.Page).Take(MostSnippets)
            .Select(b => Snippet(document, layout, b.Page, b.Matches, b.Window.Position)).ToList();
        return (pages, snippets);
    }

    /// <summary>Pages with as many of the query's clauses as any page has: on them the query is answered.</summary>
    private static List<int> PagesOf(IEnumerable<(int Page, int Coverage)> pages, TextLayout layout)
    {
        var list = pages.ToList();
        var most = list.Max(p => p.Coverage);
        return [.. list.Where(p => p.Coverage == most).Select(p => layout.Pages[p.Page].Number).Order().Take(MostPages)];
    }

    private static int Coverage(List<ClauseMatch> matches) => matches.Select(m => m.Clause).Distinct().Count();

    private static (int Position, double Score) BestWindow(List<ClauseMatch> matches, double[] weights)
    {
        var counts = new int[weights.Length];
        var (best, score, position, first) = (double.NegativeInfinity, 0.0, 0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            score += Gain(counts[matches[i].Clause]++, weights[matches[i].Clause]);
            for (; matches[i].Position - matches[first].Position >= WindowWords; first++)
            {
                score -= Gain(--counts[matches[first].Clause], weights[matches[first].Clause]);
            }

            if (score > best + 1e-9)
            {
                (best, position) = (score, matches[first].Position);
            }
        }

        return (position, best);
    }

    /// <summary>The first match of a clause in a window counts whole, a repetition little.</summary>
    private static double Gain(int before, double weight) => before == 0 ? weight : weight * 0.1 / before;

    private Snippet Snippet(int document, TextLayout layout, int page, List<ClauseMatch> matches, int position)
    {
        var text = stored.PageText(document, page, layout.Pages.Count);
        var laidOut = layout.Pages[page];
        var anchor = OffsetOf(text, laidOut, position);
        var (start, end) = Cut(text, anchor);
        return new Snippet(laidOut.Number, Fragments(text, laidOut, matches, start, end));
    }

    private Snippet[] Opening(int document, TextLayout layout)
    {
        for (var page = 0; page < layout.Pages.Count; page++)
        {
            if (layout.Pages[page].Words > 0)
            {
                var text = stored.PageText(document, page, layout.Pages.Count);
                var (start, end) = Cut(text, 0);
                return [new Snippet(layout.Pages[page].Number, [new SnippetFragment(OneLine(text.AsSpan(start, end - start)), false)])];
            }
        }

        return [];
    }

    private static int OffsetOf(string text, LaidOutPage page, int position)
    {
        var (offset, skip) = page.Near(position);
        var words = new WordScanner(text, offset);
        while (words.MoveNext() && skip-- > 0)
        {
        }

        return words.Start;
    }

    /// <summary>About <see cref="Characters"/> around the anchor, from a sentence's start where one is near, and never through a word.</summary>
    private static (int Start, int End) Cut(string text, int anchor)
    {
        var start = Math.Max(0, anchor - 60);
        var sentence = text.AsSpan(Math.Max(0, anchor - 120), Math.Min(120, anchor)).LastIndexOfAny(".!?\n");
        if (sentence >= 0)
        {
            start = Math.Max(0, anchor - 120) + sentence + 1;
        }
        else if (start > 0)
        {
            var blank = text.AsSpan(start, anchor - start).IndexOfAny(' ', '\n');
            start += blank < 0 ? anchor - start : blank + 1;
        }

        while (start < anchor && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = Math.Min(text.Length, start + Characters);
        if (end < text.Length)
        {
            var blank = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n');
            end = blank > Characters / 2 ? start + blank : end;
            end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        }

        return (start, end);
    }

    private static List<SnippetFragment> Fragments(string text, LaidOutPage page, List<ClauseMatch> matches, int start, int end)
    {
        var fragments = new List<SnippetFragment>();
        var cursor = start;
        foreach (var (from, to) in Marks(text, page, matches, start, end))
        {
            Append(fragments, text.AsSpan(cursor, from - cursor), match: false);
            Append(fragments, text.AsSpan(from, to - from), match: true);
            cursor = to;
        }

        Append(fragments, text.AsSpan(cursor, end - cursor), match: false);
        return fragments;
    }

    /// <summary>Offsets of the matches within the cut, one after the other, those of one phrase as one.</summary>
    public static List<(int From, int To)> Marks(string text, LaidOutPage page, List<ClauseMatch> matches, int start, int end)
    {
        var marks = new List<(int From, int To)>();
        var sample = Math.Max(0, UpperBound(page.Samples, start) - 1);
        var position = page.FirstPosition + (sample * TextLayout.Stride);
        var words = new WordScanner(text, page.Samples[sample]);
        var next = 0;
        var reach = -1;
        for (; words.MoveNext() && words.End <= end; position++)
        {
            while (next < matches.Count && matches[next].Position <= position)
            {
                reach = Math.Max(reach, matches[next].Position + matches[next].Width);
                next++;
            }

            if (position < reach && words.Start >= start)
            {
                var starts = marks.Count == 0 || !Continues(matches, position);
                if (starts)
                {
                    marks.Add((words.Start, words.End));
                }
                else
                {
                    marks[^1] = (marks[^1].From, words.End);
                }
            }
        }

        return marks;
    }

    /// <summary>True inside a phrase, after its first word.</summary>
    private static bool Continues(List<ClauseMatch> matches, int position) =>
        matches.Exists(m => m.Width > 1 && m.Position < position && position < m.Position + m.Width);

    private static int UpperBound(int[] samples, int offset)
    {
        var at = Array.BinarySearch(samples, offset);
        return at < 0 ? ~at : at + 1;
    }

    private static void Append(List<SnippetFragment> fragments, ReadOnlySpan<char> text, bool match)
    {
        if (!text.IsEmpty)
        {
            fragments.Add(new SnippetFragment(OneLine(text), match));
        }
    }

    /// <summary>Line ends and runs of blanks become one blank.</summary>
    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
