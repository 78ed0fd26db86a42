namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// Joins words broken over two lines or two pages. The hyphen goes where the rest of the document writes the word without it,
/// and stays where it writes it with it ("twenty-one"); where the document knows neither, it does as with most of the others.
/// The whole word goes to the line where it begins.
/// </summary>
internal sealed class Hyphens
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private bool joinUnknown;

    private Hyphens() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Join(IReadOnlyList<List<TextLine>> pages)
    {
        var breaks = Breaks(pages);
        if (breaks.Count == 0)
        {
            return;
        }

        var hyphens = new Hyphens();
        foreach (var page in pages)
        {
            foreach (var line in page)
            {
                hyphens.Learn(line.Text);
            }
        }

        hyphens.Decide(breaks);

        // From the end, so that a word over three lines is joined into the first of them.
        for (var i = breaks.Count - 1; i >= 0; i--)
        {
            hyphens.Join(breaks[i]);
        }
    }

    private sealed record Break(List<TextLine> Page, int Line, List<TextLine> NextPage, int NextLine)
    {
        public string Head => Page[Line].Text;

        public string Tail => NextPage[NextLine].Text;
    }

    private static List<Break> Breaks(IReadOnlyList<List<TextLine>> pages)
    {
        var breaks = new List<Break>();
        for (var p = 0; p < pages.Count; p++)
        {
            var page = pages[p];
            var last = LastOfText(page);
            for (var i = 0; i < page.Count; i++)
            {
                if (!EndsBroken(page[i].Text))
                {
                    continue;
                }

                if (i == last && p + 1 < pages.Count && pages[p + 1].Count > 0 && GoesOn(page[i].Text, pages[p + 1][0].Text))
                {
                    breaks.Add(new Break(page, i, pages[p + 1], 0));
                }
                else if (i + 1 < page.Count && GoesOn(page[i].Text, page[i + 1].Text))
                {
                    breaks.Add(new Break(page, i, page, i + 1));
                }
            }
        }

        return breaks;
    }

    /// <summary>The last line of the page that is no footnote: footnotes are set smaller than the text.</summary>
    private static int LastOfText(List<TextLine> page)
    {
        if (page.Count == 0)
        {
            return -1;
        }

        var size = page.GroupBy(l => MathF.Round(l.Size * 2)).MaxBy(g => g.Sum(l => l.Text.Length))!.First().Size;
        return page.FindLastIndex(l => l.Size > 0.93f * size);
    }

    private static bool EndsBroken(string text) => text.Length > 2 && IsHyphen(text[^1]) && char.IsLetter(text[^2]);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00ad';

    private static bool GoesOn(string head, string tail) => tail.Length > 0 && (char.IsLower(tail[0]) || (head[^1] != '\u00ad' && char.IsUpper(tail[0]) && char.IsLower(head[^2])));

    private void Learn(string line)
    {
        var span = line.AsSpan();
        foreach (var range in span.Split(' '))
        {
            var word = span[range].Trim(".,;:()[]\"“”«»'’‘!?…*");
            if (word.Length is > 3 and < 40 && !IsHyphen(word[^1]))
            {
                lookup.Add(word);
            }
        }
    }

    private void Decide(List<Break> breaks)
    {
        var balance = 0;
        foreach (var b in breaks)
        {
            var (whole, hyphened) = Forms(b);
            balance += (lookup.Contains(whole) ? 1 : 0) - (lookup.Contains(hyphened) ? 1 : 0);
        }

        joinUnknown = balance >= 0;
    }

    private void Join(Break b)
    {
        var tail = b.Tail;
        var end = tail.IndexOf(' ');
        var first = end < 0 ? tail : tail[..end];
        b.Page[b.Line] = b.Page[b.Line] with { Text = (KeepsHyphen(b) ? b.Head[..^1] + '-' : b.Head[..^1]) + first };
        b.NextPage[b.NextLine] = b.NextPage[b.NextLine] with { Text = end < 0 ? "" : tail[(end + 1)..] };
    }

    private bool KeepsHyphen(Break b)
    {
        if (b.Head[^1] == '\u00ad')
        {
            return false;
        }

        if (char.IsUpper(b.Tail[0]))
        {
            return true;
        }

        var (whole, hyphened) = Forms(b);
        return lookup.Contains(whole) ? false : lookup.Contains(hyphened) || !joinUnknown;
    }

    private static (string Whole, string Hyphened) Forms(Break b)
    {
        var head = b.Head.AsSpan(b.Head.LastIndexOf(' ') + 1)[..^1].TrimStart("(\"“«[‘'");
        var tail = b.Tail.AsSpan();
        var end = tail.IndexOf(' ');
        tail = (end < 0 ? tail : tail[..end]).TrimEnd(".,;:)\"”»]’'!?…*");
        return (string.Concat(head, tail), string.Concat(head, "-", tail));
    }
}
