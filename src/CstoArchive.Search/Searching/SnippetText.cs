using System.Text;
using CstoArchive.Search.Analysis;
using CstoArchive.Symbols;

namespace CstoArchive.Search.Searching;

/// <summary>The text of one page, and a piece of it cut out and marked.</summary>
internal sealed class SnippetText(string text, LaidOutPage page)
{
    // Characters shown, and looked back for the start of a sentence.
    private const int Length = 260;
    private const int LookBack = 120;

    /// <summary>The piece around the word on <paramref name="position"/>, its matches marked.</summary>
    public IReadOnlyList<SnippetFragment> Around(int position, IReadOnlyList<ClauseMatch> matches, IReadOnlyList<MatchClause> clauses)
    {
        var (start, end) = Cut(OffsetOf(position));
        var fragments = new List<SnippetFragment>();
        var cursor = start;
        foreach (var (from, to) in Marks(matches, clauses, start, end))
        {
            Append(fragments, cursor, from, match: false);
            Append(fragments, from, to, match: true);
            cursor = to;
        }

        Append(fragments, cursor, end, match: false);
        return fragments;
    }

    public IReadOnlyList<SnippetFragment> Opening()
    {
        var (start, end) = Cut(0);
        var fragments = new List<SnippetFragment>(1);
        Append(fragments, start, end, match: false);
        return fragments;
    }

    private int OffsetOf(int position)
    {
        var (offset, skip) = page.Near(position);
        var words = new WordScanner(text, offset);
        while (words.MoveNext() && skip-- > 0)
        {
        }

        return words.Start;
    }

    /// <summary>From a sentence's start where one is near, and never through a word.</summary>
    private (int Start, int End) Cut(int anchor)
    {
        var earliest = Math.Max(0, anchor - LookBack);
        var start = SentenceStart(earliest, anchor);
        if (start == earliest && earliest > 0)
        {
            start = Math.Max(earliest, anchor - (LookBack / 2));
            var blank = text.AsSpan(start, anchor - start).IndexOfAny(' ', '\n');
            start = blank < 0 ? anchor : start + blank + 1;
        }

        while (start < anchor && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = Math.Min(text.Length, start + Length);
        if (end < text.Length)
        {
            var blank = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n');
            end = blank > Length / 2 ? start + blank : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        }

        return (start, end);
    }

    /// <summary>Behind the last full stop or blank line before the anchor. A line's end alone says nothing: pages are broken into lines.</summary>
    private int SentenceStart(int earliest, int anchor)
    {
        for (var i = anchor - 1; i > earliest; i--)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i - 1] is '.' or '!' or '?' or '…' || (text[i] == '\n' && text[i - 1] == '\n')))
            {
                return i + 1;
            }
        }

        return earliest;
    }

    /// <summary>Where matches stand within <c>[start..end]</c> of the text, one after the other, a phrase or a number as one.</summary>
    public List<(int From, int To)> Marks(IReadOnlyList<ClauseMatch> matches, IReadOnlyList<MatchClause> clauses, int start, int end)
    {
        var marks = new List<(int From, int To)>();
        var numbers = matches.Any(m => clauses[m.Clause].IsNumber) ? NumbersIn(start, end) : [];
        var sample = Math.Max(0, UpperBound(page.Samples, start) - 1);
        var position = page.FirstPosition + (sample * TextLayout.Stride);
        var words = new WordScanner(text, page.Samples[sample]);
        var (next, reach, whole) = (0, 0, -1);
        for (; words.MoveNext() && words.End <= end; position++)
        {
            for (; next < matches.Count && matches[next].Position <= position; next++)
            {
                var match = matches[next];
                if (match.Position + match.Width > reach)
                {
                    // A phrase that begins inside another one goes on with it.
                    whole = match.Position < reach ? whole : match.Width > 1 ? marks.Count : -1;
                    reach = match.Position + match.Width;
                }

                if (match.Position == position && clauses[match.Clause].IsNumber && NumberAt(numbers, words.Start, words.End) is { } number)
                {
                    marks.Add(number);
                }
            }

            if (position >= reach || words.Start < start || (marks.Count > 0 && words.Start < marks[^1].To))
            {
                continue;
            }

            if (whole >= 0 && whole < marks.Count)
            {
                marks[whole] = (marks[whole].From, words.End);
            }
            else
            {
                marks.Add((words.Start, words.End));
            }
        }

        return marks;
    }

    private List<(int From, int To)> NumbersIn(int start, int end)
    {
        var scan = SymbolScanner.Scan(text[start..end]);
        return [.. scan.Symbols.Select(s => (start + s.Start, start + s.End)).Concat(scan.JobNumbers.Select(j => (start + j.Start, start + j.End))).Order()];
    }

    private static (int From, int To)? NumberAt(List<(int From, int To)> numbers, int from, int to)
    {
        var at = numbers.BinarySearch((from, -1));
        at = at < 0 ? ~at : at;
        return at < numbers.Count && numbers[at].From < to ? numbers[at] : null;
    }

    private static int UpperBound(int[] samples, int offset)
    {
        var at = Array.BinarySearch(samples, offset);
        return at < 0 ? ~at : at + 1;
    }

    /// <summary>Line ends and runs of blanks become one blank.</summary>
    private void Append(List<SnippetFragment> fragments, int from, int to, bool match)
    {
        var line = new StringBuilder(Math.Max(0, to - from));
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                line.Append(text[i]);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        if (line.Length > 0)
        {
            fragments.Add(new SnippetFragment(line.ToString(), match));
        }
    }
}
