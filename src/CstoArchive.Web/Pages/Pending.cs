using CstoArchive.Search;

namespace CstoArchive.Web.Pages;

internal sealed record PageMatch(int Page, int Start, int End);

internal static class Pending
{
    public static IReadOnlyList<PageMatch> Matches(this ArchiveIndex index, string id, string query) => [];

    public static IReadOnlyList<ArchiveDocument> AnnexesOf(this ArchiveIndex index, string path) => [];
}
