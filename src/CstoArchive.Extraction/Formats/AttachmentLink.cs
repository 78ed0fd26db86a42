namespace CstoArchive.Extraction;

/// <summary>Links to files that a page attaches.</summary>
internal static class AttachmentLink
{
    /// <summary>A page with more links to files is a list of files, and the rest says nothing new.</summary>
    public const int MaxCount = 200;

    private const int MaxNameLength = 200;

    /// <summary>The name of the file that the link leads to, or null where it leads to no document's file.</summary>
    public static string? NameOf(ReadOnlySpan<char> href)
    {
        var end = href.IndexOfAny('?', '#');
        href = end >= 0 ? href[..end] : href;
        var name = href[(href.LastIndexOf('/') + 1)..];
        if (name.Length > MaxNameLength || !PageLines.IsFileName(name))
        {
            return null;
        }

        return Blanks.Collapse(Uri.UnescapeDataString(name.ToString()));
    }
}
