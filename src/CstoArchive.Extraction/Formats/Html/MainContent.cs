using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CstoArchive.Extraction;

/// <summary>
/// The part of a page that is its text. From the body down, as long as one child holds nearly all of what can be text (navigation and links not
/// counted); then up again as far as the heading, so that the lines between heading and text belong to it.
/// </summary>
internal sealed class MainContent
{
    /// <summary>A child with this share of its parent's text is where the text is.</summary>
    private const double Nearly = 0.72;

    private readonly Dictionary<IElement, Extent> extents;
    private readonly HashSet<IElement> outs;

    private MainContent(Dictionary<IElement, Extent> extents, HashSet<IElement> outs, IElement root, IElement? heading)
    {
        this.extents = extents;
        this.outs = outs;
        Root = root;
        Heading = heading is null ? null : Blanks.Collapse(heading.TextContent);
        if (heading is not null)
        {
            outs.Add(heading);
        }
    }

    public IElement Root { get; }

    /// <summary>The page's own heading, or null. It is no part of the text.</summary>
    public string? Heading { get; }

    /// <summary>Whether the element is no part of the text.</summary>
    public bool IsOut(IElement element) => outs.Contains(element) || IsListOfLinks(element);

    public static MainContent Find(IHtmlDocument page, HtmlHead head)
    {
        var outs = new HashSet<IElement>();
        var extents = Measure(page.Body!, outs);
        var root = Descend(page.Body!, extents);
        var heading = FindHeading(page, head, root, outs);
        if (heading is not null)
        {
            root = CommonAncestor(root, heading, extents) ?? root;
        }

        return new MainContent(extents, outs, root, heading);
    }

    /// <summary>The extent of each element; elements that are out are noted and count nothing.</summary>
    private static Dictionary<IElement, Extent> Measure(IElement body, HashSet<IElement> outs)
    {
        var pageLength = body.TextContent.Length;
        var extents = new Dictionary<IElement, Extent>();
        NodeWalk.Of(body, node => node is IElement element && !(Boilerplate.IsOut(element, pageLength) && outs.Add(element)), node =>
        {
            if (node is not IElement element || outs.Contains(element))
            {
                return;
            }

            var extent = default(Extent);
            foreach (var child in element.ChildNodes)
            {
                extent += child switch
                {
                    IText text => new Extent(text.Data.AsSpan().Trim().Length, 0, 0, false),
                    IElement below => extents.GetValueOrDefault(below),
                    _ => default,
                };
            }

            extents[element] = element.LocalName == "a" ? new Extent(0, 1, extent.Text + extent.LinkText, AttachmentLink.NameOf(element.GetAttribute("href")) is not null) : extent;
        });
        return extents;
    }

    private static IElement Descend(IElement from, Dictionary<IElement, Extent> extents)
    {
        var at = from;
        while (extents.GetValueOrDefault(at).Weight is > 0 and var whole)
        {
            var next = at.Children.Where(extents.ContainsKey).MaxBy(child => extents[child].Weight);
            if (next is null || extents[next].Weight < whole * Nearly || IsTextBlock(next))
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Paragraphs and parts of tables are text, not what holds it.</summary>
    private static bool IsTextBlock(IElement element) =>
        element.LocalName is "p" or "a" or "span" or "b" or "strong" or "em" or "i" or "font" or "tbody" or "tr" or "td" or "li" or "ul" or "ol" or "pre" or "h1" or "h2" or "h3" or "h4" or "u" or "small" or "blockquote";

    /// <summary>The heading that the head's titles repeat; else the only or the last one before the text; else an h2 within the text.</summary>
    private static IElement? FindHeading(IHtmlDocument page, HtmlHead head, IElement root, HashSet<IElement> outs)
    {
        var headings = page.GetElementsByTagName("h1").Where(heading => !IsWithin(heading, outs) && heading.TextContent.AsSpan().Trim().Length > 2).Take(20).ToList();
        if (headings.Count == 0)
        {
            headings = [.. root.GetElementsByTagName("h2").Where(heading => !IsWithin(heading, outs)).Take(1).Where(heading => IsNamed(heading, head))];
        }

        return headings.Find(heading => IsNamed(heading, head))
            ?? headings.Find(heading => root.Contains(heading))
            ?? headings.FindLast(heading => (heading.CompareDocumentPosition(root) & DocumentPositions.Following) != 0);
    }

    private static bool IsNamed(IElement heading, HtmlHead head)
    {
        var text = Blanks.Collapse(heading.TextContent);
        return text.Length > 8 && (head.Title.Contains(text, StringComparison.OrdinalIgnoreCase) || head.SharedTitle?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
    }

    private static bool IsWithin(IElement element, HashSet<IElement> outs)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (outs.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The element that holds both, unless it brings in much more than the lines between them.</summary>
    private static IElement? CommonAncestor(IElement root, IElement heading, Dictionary<IElement, Extent> extents)
    {
        IElement? at = root;
        while (at is not null && !at.Contains(heading))
        {
            at = at.ParentElement;
        }

        var own = extents.GetValueOrDefault(root).Weight;
        var more = at is null ? 0 : extents.GetValueOrDefault(at).Weight - own;
        return more <= Math.Max(600, own) ? at : null;
    }

    /// <summary>A block whose text is links, several of them: a menu or a list of related pages, whatever its class.</summary>
    private bool IsListOfLinks(IElement element) =>
        element.LocalName is "ul" or "ol" or "div" or "section" && element != Root
        && extents.TryGetValue(element, out var extent)
        && extent is { Links: >= 3, LinkText: < 4_000, HasFile: false } && extent.LinkText >= 3 * extent.Text;

    /// <summary>What stands in and below an element: characters of text and of links, the links, and whether one leads to a file.</summary>
    private readonly record struct Extent(int Text, int Links, int LinkText, bool HasFile)
    {
        /// <summary>Links count a quarter: text may hold some, menus hold nothing else.</summary>
        public int Weight => Text + (LinkText / 4);

        public static Extent operator +(Extent a, Extent b) => new(a.Text + b.Text, a.Links + b.Links, a.LinkText + b.LinkText, a.HasFile || b.HasFile);
    }
}
