using System.Text;

namespace CstoArchive.SampleArchive.Pages;

/// <summary>A page of the site as a text browser or a copy-and-paste leaves it: the text with the navigation lines around it.</summary>
internal static class PageDump
{
    public static string Write(SourceDocument document)
    {
        var words = SiteWords.Of(document);
        var text = new StringBuilder();
        text.Append(document.Title).Append("\n\n").Append(SiteWords.PageDate(document.Published)).Append(' ').Append(words.Download).Append('\n');
        foreach (var attachment in Attached.To(document))
        {
            text.Append(attachment.Name).Append('\n');
        }

        if (SiteWords.Dateline(document) is { Length: > 0 } dateline)
        {
            text.Append(dateline).Append('\n');
        }

        text.Append("\n\n");
        foreach (var block in Block.Parse(document.Body).Blocks)
        {
            text.Append(block.Kind == BlockKind.Item ? "- " : "").Append(Run.Plain(block.Text).Replace(">>> ", "", StringComparison.Ordinal)).Append(" \n\n");
        }

        return text.Append($"\n{words.GoBack}\n\n{words.ToSection}\n\n{words.ToNews}\n").ToString();
    }
}

/// <summary>A file that a page names: "name -> link" in the source, the link left out where it is the name.</summary>
internal sealed record Attached(string Name, string Link)
{
    public static IEnumerable<Attached> To(SourceDocument document) =>
        document.List("attach").Select(a => a.Split(" -> ")).Select(p => new Attached(p[0], p[^1]));
}
