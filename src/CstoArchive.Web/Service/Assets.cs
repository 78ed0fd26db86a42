using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CstoArchive.Web.Service;

/// <summary>Style sheet, script and icon, out of the program itself. Their address changes with every build, so a browser keeps them for good.</summary>
internal static class Assets
{
    private static readonly string Version = typeof(Assets).Module.ModuleVersionId.ToString("N")[..8];

    public static string Url(string name) => $"/assets/{name}?v={Version}";

    public static void UseAssets(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/assets"), assets => assets.UseResponseCompression().UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new EmbeddedFileProvider(typeof(Assets).Assembly, "CstoArchive.Web.Assets"),
            RequestPath = "/assets",
            OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] =
                file.Context.Request.Query["v"] == Version ? "public, max-age=31536000, immutable" : "no-cache",
        }));
}
