using System.Globalization;
using System.Xml;
using CstoArchive.Search;
using CstoArchive.Web.Language;
using CstoArchive.Web.Querying;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Mvc;

namespace CstoArchive.Web.Api;

/// <summary>
/// Any search as an Atom feed (RFC 4287), newest first. The id of an entry is made from the document's permanent name, not from an
/// address: a reader of the feed sees each document once, wherever the service moves.
/// </summary>
internal static class Feeds
{
    private const int Entries = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void MapFeeds(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/feed", Feed)
            .WithName("feed").WithTags("Search")
            .WithSummary("An Atom feed of a search, newest first, stable ids")
            .Produces(StatusCodes.Status200OK, contentType: "application/atom+xml")
            .ProducesValidationProblem();

    private static IResult Feed([AsParameters] SearchParameters parameters, HttpContext context, [FromServices] IndexLease lease, [FromServices] Addresses addresses)
    {
        var mistakes = new Dictionary<string, string[]>();
        var request = parameters.ToRequest(mistakes) with { Sort = SortOrder.Newest, Page = 1, Size = Entries, Group = false };
        if (mistakes.Count > 0)
        {
            return TypedResults.ValidationProblem(mistakes, title: "Some parameters can't be read.");
        }

        var found = lease.Index.Search(request);
        var phrases = context.Phrases();
        var root = addresses.Root(context.Request);

        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("title", Atom, request.Query.Length > 0 ? $"{phrases.Name}: {Clean(request.Query)}" : phrases.Name);
            // The search itself, without page and order, names the feed.
            var self = SearchAddress.Of("/feed", request with { Sort = SortOrder.Relevance, Size = 10, Group = true });
            xml.WriteElementString("id", Atom, $"urn:csto-archive:feed:{ArchiveDocument.IdOf(self)}");
            Link(xml, "self", root + self);
            Link(xml, "alternate", root + SearchAddress.Of("/", request with { Size = 10, Group = true }));
            xml.WriteElementString("updated", Atom, Instant(found.Hits.Select(hit => hit.Date).FirstOrDefault(date => date is not null)));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, phrases.Name);
            xml.WriteEndElement();
            foreach (var hit in found.Hits)
            {
                Entry(xml, hit, root, request.Query);
            }

            xml.WriteEndElement();
        }

        return TypedResults.Bytes(text.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, Hit hit, string root, string query)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, Clean(hit.Title));
        xml.WriteElementString("id", Atom, $"urn:csto-archive:{hit.Id}");
        Link(xml, "alternate", root + DocumentAddress.Of(hit.Id, query: query));
        xml.WriteElementString("updated", Atom, Instant(hit.Date));
        foreach (var symbol in hit.Symbols)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", Clean(symbol));
            xml.WriteEndElement();
        }

        if (hit.Snippets.Count > 0)
        {
            xml.WriteElementString("summary", Atom, Clean(string.Join(" … ", hit.Snippets.Select(snippet => string.Concat(snippet.Fragments.Select(fragment => fragment.Text))))));
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Instant(DateOnly? date) => (date ?? DateOnly.FromDateTime(DateTime.UnixEpoch)).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    /// <summary>Without the characters that no XML may hold.</summary>
    private static string Clean(string text)
    {
        var firstBad = -1;
        for (var i = 0; i < text.Length && firstBad < 0; i++)
        {
            firstBad = IsAllowed(text, i) ? -1 : i;
        }

        return firstBad < 0 ? text : string.Concat(text.Select((c, i) => IsAllowed(text, i) ? c : ' '));
    }

    private static bool IsAllowed(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) ? i > 0 && char.IsHighSurrogate(text[i - 1])
        : XmlConvert.IsXmlChar(text[i]);
}
