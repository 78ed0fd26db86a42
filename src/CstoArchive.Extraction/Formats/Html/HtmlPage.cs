using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CstoArchive.Extraction;

/// <summary>
/// A saved page of a site: its main content as text, without navigation, scripts and notices, and what its head says. A page that lists
/// several dated items gives several documents, as a text dump of it would. Nothing is loaded, no script runs.
/// </summary>
internal static class HtmlPage
{
    /// <summary>Elements nested deeper are flattened: no page has them but a hostile one.</summary>
    private const int MaxDepth = 512;

    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        DisableElementPositionTracking = true,
        MaximumDepth = MaxDepth,
    };

    /// <summary>One a thread: to make a parser costs as much as to parse a page.</summary>
    [ThreadStatic]
    private static HtmlParser? parser;

    public static IReadOnlyList<ReadDocument> Read(SourceFile file)
    {
        var source = TextDecoder.Decode(file.Bytes, HtmlCharset.Declared(file.Head));
        if (HtmlNesting.IsEndless(source))
        {
            return PlainText.Read(CleanText.Of(FlatHtml.TextOf(source)), "html");
        }

        using var page = (parser ??= new HtmlParser(Options)).ParseDocument(source);
        return Read(page, source);
    }

    private static IReadOnlyList<ReadDocument> Read(IHtmlDocument page, string source)
    {
        if (page.Body is null)
        {
            return [ReadDocument.Unread("html", ExtractionStatus.Malformed, "The page has no body.")];
        }

        var head = new HtmlHead(page, source);
        var content = MainContent.Find(page, head);
        var text = HtmlText.Render(content.Root, content.IsOut);
        var documents = PlainText.Read(CleanText.Of(text.Text), "html", isTitled: content.Heading is not null);
        var removed = text.Removed.Where(line => line != content.Heading).ToList();
        var attachments = HtmlAttachments.Find(content.Root);
        return [.. documents.Select((read, i) => With(read, head, content, documents.Count > 1, i == 0 ? removed : [], attachments))];
    }

    private static ReadDocument With(ReadDocument read, HtmlHead head, MainContent content, bool isListing, IReadOnlyList<string> removed, IReadOnlyList<Attachment> attachments)
    {
        var page = read.Pages[0];
        var named = read.Attachments.Where(attachment => !attachments.Any(link => link.Name == attachment.Name));
        return read with
        {
            // The title and the date of a page that lists items are none of its items'.
            TitleCandidates = isListing ? read.TitleCandidates : [.. head.Titles(content.Heading), .. read.TitleCandidates],
            Dates = isListing ? read.Dates : [.. read.Dates, .. head.Dates(content.Root)],
            Attachments = isListing ? read.Attachments : [.. attachments, .. named],
            DeclaredLanguage = head.Language,
            Pages = [page with { Removed = [.. page.Removed, .. removed] }, .. read.Pages.Skip(1)],
            Kind = isListing ? read.Kind : head.Kind,
        };
    }
}
