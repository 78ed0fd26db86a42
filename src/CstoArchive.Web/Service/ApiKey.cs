using System.Security.Cryptography;
using System.Text;

namespace CstoArchive.Web.Service;

/// <summary>
/// Where the operator set a key, everything asks for it but the health checks. A program sends it as <c>Authorization: Bearer KEY</c> or
/// <c>X-Api-Key: KEY</c>; a browser asks its reader for it once, as the password of any user name (RFC 7617), and then also sends it
/// for the files, feeds and completions that the pages need. There is no cookie to steal and no page to log in on.
/// </summary>
internal sealed class ApiKey(RequestDelegate next, ServiceOptions options)
{
    /// <summary>The shortest key that can't be guessed at the rate that a client may ask.</summary>
    public const int Shortest = 16;

    private readonly byte[]? _hash = options.ApiKey is { } key ? Hash(key) : null;

    public Task InvokeAsync(HttpContext context)
    {
        if (_hash is null || context.Request.Path.StartsWithSegments("/health") || Given(context.Request).Any(IsKey))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Basic realm=\"CSTO Archive\", charset=\"UTF-8\"";
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    /// <summary>Hashes are of one length: the time of the comparison tells nothing of the key.</summary>
    private bool IsKey(string given) => CryptographicOperations.FixedTimeEquals(Hash(given), _hash);

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static IEnumerable<string> Given(HttpRequest request)
    {
        if (request.Headers["X-Api-Key"].ToString() is { Length: > 0 } header)
        {
            yield return header;
        }

        var authorization = request.Headers.Authorization.ToString();
        if (authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            yield return authorization["Bearer ".Length..].Trim();
        }
        else if (authorization.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && PasswordOf(authorization["Basic ".Length..].Trim()) is { } password)
        {
            yield return password;
        }
    }

    private static string? PasswordOf(string credentials)
    {
        var bytes = new byte[credentials.Length];
        if (!Convert.TryFromBase64String(credentials, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? text[(colon + 1)..] : null;
    }
}
