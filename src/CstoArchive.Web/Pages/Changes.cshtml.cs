using CstoArchive.Search;
using CstoArchive.Web.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>What a document said before its file was changed, version by version, newest first.</summary>
internal sealed class ChangesModel(IndexLease lease) : PageModel
{
    public Phrases T => HttpContext.Phrases();

    public ArchiveDocument Document { get; private set; } = null!;

    public IReadOnlyList<VersionView> Versions { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (lease.Index.Find(id) is not { } document)
        {
            return NotFound();
        }

        Document = document;
        var after = DocumentVersion.TextOf(document);
        var versions = new List<VersionView>();
        foreach (var version in lease.Index.EarlierVersions(id))
        {
            versions.Add(new VersionView(version.Replaced, version.Title, TextChanges.Between(version.Text, after)));
            after = version.Text;
        }

        Versions = versions;
        return Page();
    }
}

/// <summary>One change of a document: when the archive saw it, the title until then, and the lines of both texts.</summary>
internal sealed record VersionView(DateTimeOffset Replaced, string Title, IReadOnlyList<ChangedLine> Lines);
