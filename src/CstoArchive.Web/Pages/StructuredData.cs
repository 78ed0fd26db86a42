using System.Text.Json;
using CstoArchive.Search;
using CstoArchive.Web.Querying;

namespace CstoArchive.Web.Pages;

/// <summary>A document in the vocabulary of schema.org, as JSON-LD: what search engines read of a page.</summary>
internal static class StructuredData
{
    /// <summary>JSON that is safe inside of a script element: the writer escapes what could end it.</summary>
    /// <param name="document">The document; its pages are not looked at.</param>
    /// <param name="root">The address of the service.</param>
    public static string Of(ArchiveDocument document, string root)
    {
        var address = root + DocumentAddress.Of(document.Id);
        var fields = new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = document.Kind == DocumentKind.News ? "NewsArticle" : "Report",
            ["@id"] = address,
            ["url"] = address,
            ["headline"] = document.Title,
            ["datePublished"] = document.Date?.ToString("yyyy-MM-dd"),
            ["inLanguage"] = document.Language,
            ["locationCreated"] = document.Place,
            ["reportNumber"] = document is { Kind: not DocumentKind.News, Symbols.Count: > 0 } ? document.Symbols[0] : null,
            ["identifier"] = document.Symbols.Count + document.JobNumbers.Count > 0 ? document.Symbols.Concat(document.JobNumbers).ToArray() : null,
            ["publisher"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = "Collective Security Treaty Organization" },
            ["isPartOf"] = document.StatementPath is { } statement ? new Dictionary<string, object?> { ["@id"] = root + DocumentAddress.Of(ArchiveDocument.IdOf(statement)) } : null,
        };
        return JsonSerializer.Serialize(fields.Where(field => field.Value is not null).ToDictionary());
    }
}
