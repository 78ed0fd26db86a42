using AngleSharp.Dom;

namespace CstoArchive.Extraction;

/// <summary>The files that a page's text links to.</summary>
internal static class HtmlAttachments
{
    private const int MaxNameLength = 200;

    public static IReadOnlyList<Attachment> Find(IElement content)
    {
        var attachments = new List<Attachment>();
        foreach (var link in content.GetElementsByTagName("a"))
        {
            var href = link.GetAttribute("href")?.Trim();
            var file = AttachmentLink.NameOf(href);
            if (file is null || attachments.Exists(known => known.Href == href))
            {
                continue;
            }

            attachments.Add(new Attachment(NameShown(Blanks.Collapse(link.TextContent)) ?? file, href));
            if (attachments.Count == AttachmentLink.MaxCount)
            {
                break;
            }
        }

        return attachments;
    }

    /// <summary>The words of the link, without the size of the file; "Download" is no name.</summary>
    private static string? NameShown(string words)
    {
        if (PageLines.IsAttachmentName(words, out var name))
        {
            return name;
        }

        return words.Length is 0 or > MaxNameLength || PageLines.IsNavigation(words) ? null : words;
    }
}
