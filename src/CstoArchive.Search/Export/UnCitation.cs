using System.Globalization;

namespace CstoArchive.Search;

/// <summary>
/// A citation as the United Nations Editorial Manual writes them: the symbols of a joint document joined by a dash, the date, the page; a document
/// without a symbol by its title, place and date.
/// </summary>
public static class UnCitation
{
    /// <param name="document">What is cited; its pages are not looked at.</param>
    /// <param name="page">The page that is cited, or null for the document as a whole.</param>
    public static string Of(ArchiveDocument document, int? page = null)
    {
        var date = document.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var what = document.Symbols.Count > 0
            ? string.Join("-", document.Symbols)
            : string.Join(", ", new[] { $"“{document.Title}”", document.Place }.Where(part => !string.IsNullOrEmpty(part)));
        return string.Join(", ", new[] { what, date, page is null ? null : string.Create(CultureInfo.InvariantCulture, $"p. {page}") }.Where(part => part is not null)) + ".";
    }
}
