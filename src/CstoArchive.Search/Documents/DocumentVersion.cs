namespace CstoArchive.Search;

/// <summary>What a document said before its file was changed.</summary>
/// <param name="Replaced">When the run began that found another text in its place.</param>
/// <param name="Title">Its title then.</param>
/// <param name="Text">Its text then, as <see cref="TextOf"/> gives it.</param>
public sealed record DocumentVersion(DateTimeOffset Replaced, string Title, string Text)
{
    /// <summary>The text of all pages, with an empty line between two: what versions are compared by.</summary>
    public static string TextOf(ArchiveDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return string.Join("\n\n", document.Pages.Select(page => page.Text));
    }
}
