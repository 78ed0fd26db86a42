using System.Globalization;

namespace CstoArchive.Web.Language;

/// <summary>
/// Chooses the language of the pages: <c>?ui=ru</c>, which is remembered; else what was remembered; else what the browser prefers.
/// The language of the documents is another matter, and no setting of the reader's.
/// </summary>
internal sealed class InterfaceLanguage(RequestDelegate next)
{
    private const string Cookie = "ui";

    public Task InvokeAsync(HttpContext context)
    {
        var asked = Phrases.Of(context.Request.Query["ui"]);
        if (asked is not null)
        {
            context.Response.Cookies.Append(Cookie, asked.Code, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }

        context.Features.Set(asked ?? Phrases.Of(context.Request.Cookies[Cookie]) ?? Preferred(context.Request) ?? Phrases.English);
        return next(context);
    }

    private static Phrases? Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage?
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Phrases.Of(language.Value.Value?.Split('-')[0].ToLower(CultureInfo.InvariantCulture)))
            .FirstOrDefault(phrases => phrases is not null);
}

internal static class PhrasesOfRequest
{
    /// <summary>What the pages say, in the language of this request.</summary>
    public static Phrases Phrases(this HttpContext context) => context.Features.Get<Phrases>() ?? Language.Phrases.English;
}
