using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CstoArchive.SampleArchive.Pages;

/// <summary>A news listing: several items in one file, each opened by its date.</summary>
internal sealed record ListingItem(DateOnly Date, string Title, string Body)
{
    /// <summary>Items are opened by "@ 2024-07-19" or "@ 2024-07-19 Title" in the source.</summary>
    public static IReadOnlyList<ListingItem> Parse(string body) =>
        [.. Regex.Split("\n" + body, "\n@ ").Skip(1).Select(item =>
        {
            var lines = item.Split('\n', 2);
            return new ListingItem(SourceDocument.ParseDate(lines[0][..10]), lines[0][10..].Trim(), lines[1].Trim('\n'));
        })];

    public IEnumerable<string> Paragraphs => Block.Parse(Body).Blocks.Select(b => Run.Plain(b.Text));

    public static string WriteText(SourceDocument document)
    {
        var text = new StringBuilder();
        foreach (var item in Parse(document.Body))
        {
            text.Append(SiteWords.PageDate(item.Date)).Append("\n\n");
            text.Append(item.Title.Length > 0 ? item.Title + "\n\n" : "");
            text.AppendJoin("\n\n", item.Paragraphs).Append(" \n\n");
        }

        return document.Is("navigation") ? $"{text}\n{SiteWords.Of(document).GoBack}\n\n{SiteWords.Of(document).ToNews}\n" : text.ToString();
    }

    public static string WriteHtml(SourceDocument document)
    {
        var list = new StringBuilder("<div class=\"news-list\">\n");
        foreach (var item in Parse(document.Body))
        {
            list.Append($"<div class=\"news-list__item\">\n<div class=\"news-list__date\">{SiteWords.PageDate(item.Date)}</div>\n");
            list.Append(item.Title.Length > 0 ? $"<h3><a href=\"/news/{item.Date:yyyyMMdd}/\">{WebUtility.HtmlEncode(item.Title)}</a></h3>\n" : "");
            list.AppendJoin('\n', item.Paragraphs.Select(p => $"<p>{HtmlPage.Escape(p)}</p>")).Append("\n</div>\n");
        }

        return HtmlPage.Portal(document, list.Append("</div>\n").ToString());
    }
}
