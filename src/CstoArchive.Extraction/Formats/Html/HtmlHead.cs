using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CstoArchive.Extraction;

/// <summary>What a page's head says of it: titles, dates, language, the site's name.</summary>
internal sealed class HtmlHead
{
    private static readonly string[] TitleSeparators = [" | ", " — ", " – ", " - ", " :: ", " • ", " » ", " / "];

    private static readonly string[] DateNames =
        ["article:published_time", "date", "datepublished", "pubdate", "publishdate", "publish-date", "published", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dcterms.date", "article.published", "sailthru.date"];

    private readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly string source;

    public HtmlHead(IHtmlDocument page, string source)
    {
        this.source = source;
        Title = Blanks.Collapse(page.Title ?? "");
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content") is { } content)
            {
                metas.TryAdd(name, Blanks.Collapse(content));
            }
        }

        var language = page.DocumentElement.GetAttribute("lang") ?? page.DocumentElement.GetAttribute("xml:lang") ?? metas.GetValueOrDefault("content-language");
        Language = language is { Length: >= 2 } && (language.Length == 2 || language[2] is '-' or '_') ? language[..2].ToLowerInvariant() : null;
    }

    /// <summary>The title element, with the site's name.</summary>
    public string Title { get; }

    /// <summary>ISO 639-1, as declared.</summary>
    public string? Language { get; }

    public string? SharedTitle => metas.GetValueOrDefault("og:title") ?? metas.GetValueOrDefault("twitter:title") ?? metas.GetValueOrDefault("dc.title");

    /// <summary>News where the page's own address or section says so.</summary>
    public string? Kind
    {
        get
        {
            var address = metas.GetValueOrDefault("og:url") ?? "";
            var section = metas.GetValueOrDefault("article:section") ?? "";
            return address.Contains("/news/", StringComparison.OrdinalIgnoreCase) || address.Contains("/novosti/", StringComparison.OrdinalIgnoreCase)
                || section.Equals("news", StringComparison.OrdinalIgnoreCase) || section.Equals("новости", StringComparison.OrdinalIgnoreCase) ? "news" : null;
        }
    }

    /// <summary>The likeliest first: the heading, the title for sharing, the title element, the two latter without the site's name.</summary>
    public IEnumerable<string> Titles(string? heading)
    {
        if (heading is not null)
        {
            yield return heading;
        }

        foreach (var title in new[] { SharedTitle, Title })
        {
            if (!string.IsNullOrEmpty(title))
            {
                yield return WithoutSiteName(title);
            }
        }
    }

    /// <summary>Dates of meta elements, of time elements in the content, and of the page's linked data.</summary>
    public IEnumerable<DocumentDate> Dates(IElement content)
    {
        foreach (var name in DateNames)
        {
            if (metas.TryGetValue(name, out var value) && First(value) is { } date)
            {
                yield return new DocumentDate(date, DateSource.Metadata, value);
            }
        }

        const string Published = "\"datePublished\"";
        var at = source.IndexOf(Published, StringComparison.Ordinal);
        if (at >= 0 && First(source.AsSpan(at + Published.Length, Math.Min(40, source.Length - at - Published.Length))) is { } linked)
        {
            yield return new DocumentDate(linked, DateSource.Metadata, "datePublished");
        }

        foreach (var time in content.GetElementsByTagName("time"))
        {
            var written = time.GetAttribute("datetime") ?? time.TextContent;
            if (First(written) is { } date)
            {
                yield return new DocumentDate(date, DateSource.Metadata, Blanks.Collapse(written));
                break;
            }
        }
    }

    /// <summary>"Statement on peace | Organization" is "Statement on peace": the site's name stands last, or is named elsewhere on the page.</summary>
    private string WithoutSiteName(string title)
    {
        var site = metas.GetValueOrDefault("og:site_name");
        foreach (var separator in TitleSeparators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var (before, after) = (title[..at], title[(at + separator.Length)..]);
            if (site is not null && before.Equals(site, StringComparison.OrdinalIgnoreCase))
            {
                return after;
            }

            if ((site is not null && after.Equals(site, StringComparison.OrdinalIgnoreCase)) || (separator is " | " or " :: " or " • " or " » " && after.Length < before.Length))
            {
                return before;
            }
        }

        return title;
    }

    private static DateOnly? First(ReadOnlySpan<char> text) => DateFinder.Find(text[..Math.Min(text.Length, 100)], 1) is [var found] ? found.Date : null;
}
