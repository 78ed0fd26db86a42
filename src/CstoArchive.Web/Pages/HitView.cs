using CstoArchive.Search;
using CstoArchive.Web.Language;

namespace CstoArchive.Web.Pages;

/// <summary>A hit on the page: its links carry the query on, so that the document opens with the matches marked.</summary>
internal sealed record HitView(Hit Hit, SearchRequest Asked, Phrases T)
{
    public string Query => Asked.Query;

    /// <summary>What the hit shows: the title with the matches of its repetition in the text marked, and the snippets without that repetition.</summary>
    public HitText Text { get; } = HitText.Of(Hit);
}
