namespace CstoArchive.Web.Service;

/// <summary>
/// A form that another site makes a reader's browser send is refused. The service keeps no session, so there is nothing a token
/// would protect better; browsers name the origin of every POST.
/// </summary>
internal sealed class SameSitePosts(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && (IsCrossSite(request.Headers["Sec-Fetch-Site"]) || IsForeign(request.Headers.Origin, request.Host)))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsCrossSite(string? site) => site is "cross-site" or "same-site";

    private static bool IsForeign(string? origin, HostString host) =>
        !string.IsNullOrEmpty(origin) && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, host.Value, StringComparison.OrdinalIgnoreCase));
}
