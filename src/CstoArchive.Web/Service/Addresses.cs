namespace CstoArchive.Web.Service;

/// <summary>Absolute addresses, for what leaves the page: feeds, citations, the sitemap.</summary>
internal sealed class Addresses(ServiceOptions options)
{
    /// <summary>The address of the service without a slash at its end: the one configured, else the one that was asked (which the hosts filter has passed).</summary>
    public string Root(HttpRequest request) => options.PublicUrl ?? $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>The absolute address of a path from the root, such as <c>/documents/1a2b</c>.</summary>
    public string Of(HttpRequest request, string path) => Root(request) + path;
}
