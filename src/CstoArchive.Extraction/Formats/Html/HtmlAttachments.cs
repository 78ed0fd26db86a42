using AngleSharp.Dom;

namespace CstoArchive.Extraction;

/// <summary>The files that a page's text links to.</summary>
internal static class HtmlAttachments
{
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

            // What the page shows is the name where it is a file's; "Download" is none.
            var shown = Blanks.Collapse(link.TextContent);
            attachments.Add(new Attachment(PageLines.IsAttachmentName(shown, out var name) ? name : file, href));
            if (attachments.Count == AttachmentLink.MaxCount)
            {
                break;
            }
        }

        return attachments;
    }
}
