using System.Globalization;
using CstoArchive.Symbols;

namespace CstoArchive.Web.Querying;

/// <summary>Addresses of documents, their pages and their numbers, from the root.</summary>
internal static class DocumentAddress
{
    /// <summary>The document's page, at a page of it where one is named, with what was searched marked.</summary>
    public static string Of(string id, int? page = null, string? query = null)
    {
        var address = $"/documents/{id}";
        var separator = '?';
        if (page is not null)
        {
            address += string.Create(CultureInfo.InvariantCulture, $"{separator}page={page}");
            separator = '&';
        }

        if (!string.IsNullOrEmpty(query))
        {
            address += $"{separator}q={Uri.EscapeDataString(query)}";
        }

        return page is null ? address : string.Create(CultureInfo.InvariantCulture, $"{address}#p{page}");
    }

    /// <summary>What the document said before its file was changed.</summary>
    public static string Changes(string id) => $"/documents/{id}/changes";

    /// <summary>The original file; the fragment opens a PDF at its page.</summary>
    public static string File(string id, int? page = null) =>
        page is null ? $"/api/documents/{id}/file" : string.Create(CultureInfo.InvariantCulture, $"/api/documents/{id}/file#page={page}");

    /// <summary>The search for everything that cites a number.</summary>
    public static string CitingOf(string number) => "/?q=" + Uri.EscapeDataString("cites:" + number.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The page of a number; the address a reader would type: <c>/A/75/906</c>, <c>/S/RES/2535(2020)</c>.</summary>
    public static string Number(string number)
    {
        var path = DocumentSymbol.TryParse(number, out var symbol) ? symbol.Canonical.Replace(" ", "", StringComparison.Ordinal) : number;
        return "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)).Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal);
    }
}
