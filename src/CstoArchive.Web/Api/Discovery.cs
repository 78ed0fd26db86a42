using System.Xml;
using CstoArchive.Search;
using CstoArchive.Web.Language;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CstoArchive.Web.Api;

/// <summary>How browsers and crawlers learn what is here: OpenSearch, sitemap, robots.txt.</summary>
internal static class Discovery
{
    /// <summary>A sitemap holds no more addresses (sitemaps.org).</summary>
    private const int MostAddresses = 50_000;

    public static void MapDiscovery(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/opensearch.xml", OpenSearch).ExcludeFromDescription();
        routes.MapGet("/robots.txt", Robots).ExcludeFromDescription();
        routes.MapGet("/sitemap.xml", Sitemap).ExcludeFromDescription().RequireRateLimiting(Limits.Export).DisableRequestTimeout().WithMetadata(new Streamed());
        routes.MapGet("/favicon.ico", () => TypedResults.LocalRedirect(Assets.Url("icon.svg"))).ExcludeFromDescription().WithMetadata(new Untagged());
    }

    private static FileContentHttpResult OpenSearch(HttpContext context, [FromServices] Addresses addresses)
    {
        var root = addresses.Root(context.Request);
        var phrases = context.Phrases();
        const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
        return Xml("application/opensearchdescription+xml", xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, phrases.Name);
            xml.WriteElementString("Description", Namespace, phrases.SearchLabel);
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            Url("text/html", "/?q={searchTerms}");
            Url("application/atom+xml", "/feed?q={searchTerms}");
            xml.WriteEndElement();

            void Url(string type, string template)
            {
                xml.WriteStartElement("Url", Namespace);
                xml.WriteAttributeString("type", type);
                xml.WriteAttributeString("template", root + template);
                xml.WriteEndElement();
            }
        });
    }

    private static ContentHttpResult Robots(HttpRequest request, [FromServices] Addresses addresses) =>
        TypedResults.Text($"User-agent: *\nDisallow: /api/\nDisallow: /*?\nAllow: /documents/\nSitemap: {addresses.Of(request, "/sitemap.xml")}\n");

    private static FileContentHttpResult Sitemap(HttpRequest request, [FromServices] IndexLease lease, [FromServices] Addresses addresses)
    {
        var root = addresses.Root(request);
        const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return Xml("application/xml", xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var hit in lease.Index.SearchAll(new SearchRequest { Sort = SortOrder.Newest, Group = false }).Take(MostAddresses))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, root + hit.Url);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static FileContentHttpResult Xml(string mediaType, Action<XmlWriter> write)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text))
        {
            write(xml);
        }

        return TypedResults.Bytes(text.ToArray(), mediaType + "; charset=utf-8");
    }
}
