using CstoArchive.Search;

namespace CstoArchive.Web.Pages;

/// <summary>
/// What a hit shows of itself. The text of many documents begins with their title: said twice it tells nothing, so a snippet begins behind
/// it, and what matched there is marked in the title itself.
/// </summary>
internal sealed record HitText(IReadOnlyList<SnippetFragment> Title, IReadOnlyList<Snippet> Snippets)
{
    /// <summary>UTF-16 code units that may stand before the title in a snippet (the heading of an item, a series).</summary>
    private const int Before = 60;

    /// <summary>A snippet shorter than this says nothing.</summary>
    private const int Shortest = 20;

    public static HitText Of(Hit hit)
    {
        IReadOnlyList<SnippetFragment> title = [new SnippetFragment(hit.Title, false)];
        var snippets = new List<Snippet>();
        foreach (var snippet in hit.Snippets)
        {
            var fragments = snippet.Fragments;
            while (Find(fragments, hit.Title) is >= 0 and var start)
            {
                var end = start + hit.Title.Length;
                var marked = Cut(fragments, start, end);
                title = marked.Count(f => f.Match) > title.Count(f => f.Match) ? Named(marked, hit.Title) : title;
                fragments = Trimmed(Cut(fragments, end, int.MaxValue));
            }

            // Where nothing else is left, the title marked above is the answer; a page is still worth its link.
            if (ReferenceEquals(fragments, snippet.Fragments) || fragments.Sum(f => f.Text.Length) >= Shortest)
            {
                snippets.Add(snippet with { Fragments = fragments });
            }
            else if (hit.PageCount > 1)
            {
                snippets.Add(snippet);
            }
        }

        return new HitText(title, snippets);
    }

    private static int Find(IReadOnlyList<SnippetFragment> fragments, string title)
    {
        var text = string.Concat(fragments.Select(f => f.Text));
        return title.Length < Shortest ? -1 : text[..Math.Min(text.Length, Before + title.Length)].IndexOf(title, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The fragments within <c>[start..end]</c> of their whole text.</summary>
    private static List<SnippetFragment> Cut(IReadOnlyList<SnippetFragment> fragments, int start, int end)
    {
        var cut = new List<SnippetFragment>();
        var at = 0;
        foreach (var fragment in fragments)
        {
            var (from, to) = (Math.Clamp(start - at, 0, fragment.Text.Length), Math.Clamp(end - at, 0, fragment.Text.Length));
            if (from < to)
            {
                cut.Add(fragment with { Text = fragment.Text[from..to] });
            }

            at += fragment.Text.Length;
        }

        return cut;
    }

    /// <summary>The same pieces with the letters of the title as the title writes them.</summary>
    private static List<SnippetFragment> Named(List<SnippetFragment> marked, string title)
    {
        var at = 0;
        return [.. marked.Select(f => f with { Text = title[at..(at += f.Text.Length)] })];
    }

    private static List<SnippetFragment> Trimmed(List<SnippetFragment> fragments)
    {
        if (fragments.Count > 0)
        {
            fragments[0] = fragments[0] with { Text = fragments[0].Text.TrimStart(' ', '.', ',', ':', ';', '\n') };
        }

        return fragments;
    }
}
