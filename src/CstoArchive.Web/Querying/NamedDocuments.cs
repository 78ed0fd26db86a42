using System.Text.RegularExpressions;
using CstoArchive.Search;

namespace CstoArchive.Web.Querying;

/// <summary>Finds the document that a person means who names it in one line: by its id, its address here, a number, a file name, or words of its title.</summary>
internal static partial class NamedDocuments
{
    /// <summary>The longest name that is read, in UTF-16 code units.</summary>
    public const int Longest = 300;

    private const int MostGuesses = 8;

    /// <summary>The documents that may be meant, best first; none where nothing of that name is held.</summary>
    public static IReadOnlyList<DocumentReference> Find(ArchiveIndex index, string name)
    {
        if (Id().Match(name) is { Success: true } id)
        {
            return index.Find(id.Groups[1].Value) is { } document ? [new DocumentReference(document.Id, document.Title, document.Date)] : [];
        }

        var answer = index.LookUp(PathOfAddress(name));
        if (answer.Documents.Count > 0)
        {
            return [.. answer.Documents.Take(MostGuesses).Select(held => new DocumentReference(held.Id, held.Title, held.Date))];
        }

        if (answer.Status != NumberStatus.Malformed)
        {
            return [];
        }

        var words = new SearchRequest { Query = name, AnyWord = true, Group = false, Size = MostGuesses, Snippets = false, Facets = false };
        return [.. index.Search(words).Hits.Select(hit => new DocumentReference(hit.Id, hit.Title, hit.Date))];
    }

    /// <summary>The address of a number here, <c>http://host/A/75/906</c>, read as the number; of the United Nations' own addresses the index knows more.</summary>
    private static string PathOfAddress(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !address.Host.EndsWith("undocs.org", StringComparison.OrdinalIgnoreCase) && !address.Host.EndsWith("un.org", StringComparison.OrdinalIgnoreCase)
            ? Uri.UnescapeDataString(address.AbsolutePath).Trim('/')
            : name;

    [GeneratedRegex("^(?:.*/documents/)?([0-9a-f]{12})(?:[/?#].*)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
