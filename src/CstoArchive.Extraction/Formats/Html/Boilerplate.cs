using AngleSharp.Dom;

namespace CstoArchive.Extraction;

/// <summary>Tells the elements that hold no text of the page's own: by their element, role, state, or the words of their class and id.</summary>
internal static class Boilerplate
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "canvas", "iframe", "object", "embed", "head", "nav", "footer", "aside", "select", "button", "input", "textarea", "datalist", "dialog", "audio", "video", "map",
    };

    /// <summary>Of these nothing is kept, not even among what was removed.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "canvas", "iframe", "object", "embed", "head", "select", "input", "textarea", "datalist", "audio", "video", "map",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase) { "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "menu", "menubar" };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "navbar", "navigation", "menu", "submenu", "topmenu", "mainmenu", "breadcrumb", "breadcrumbs", "crumbs", "side", "sidebar", "footer", "cookie", "cookies", "consent", "gdpr", "popup", "modal",
        "share", "sharing", "social", "socials", "likely", "related", "similar", "recommended", "readmore", "pagination", "pager", "paginator", "comments", "subscribe", "subscription", "newsletter",
        "search", "searchform", "toolbar", "skip", "banner", "advert", "ads", "copyright", "langs", "languages", "lang-switch", "language-switcher", "print", "hidden", "visually-hidden", "sr-only", "widget", "counter", "feedback",
    };

    /// <summary>Nothing of the element is text of the page; <paramref name="pageLength"/>: characters of the whole page.</summary>
    public static bool IsOut(IElement element, int pageLength) =>
        Elements.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") is "true"
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || (element.GetAttribute("style") is { } style && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)))
        || (element.LocalName == "header" && !IsHeaderOfContent(element))
        || (element.LocalName is not ("body" or "main" or "article" or "html" or "h1" or "p" or "time") && (HasWord(element.ClassName) || HasWord(element.Id)) && element.TextContent.Length * 2L < pageLength);

    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>The header of an article holds its title and date; that of the page holds the site's name and menu.</summary>
    private static bool IsHeaderOfContent(IElement header)
    {
        for (var parent = header.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "article" or "main" or "section")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A class is one of the words, or begins or ends with one, parted by a hyphen or an underscore ("site-footer", "menu__item").</summary>
    private static bool HasWord(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (name.IsEmpty)
            {
                continue;
            }

            var first = name.IndexOfAny('-', '_');
            var last = name.LastIndexOfAny('-', '_');
            if (lookup.Contains(name) || (first > 0 && lookup.Contains(name[..first])) || (last > 0 && lookup.Contains(name[(last + 1)..])))
            {
                return true;
            }
        }

        return false;
    }
}
