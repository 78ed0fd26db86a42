using System.Net;

namespace CstoArchive.Web.Service;

/// <summary>What the operator decides. Read once at start; a mistake stops the start with a message of its own.</summary>
internal sealed record ServiceOptions
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The folder of the index, absolute.</summary>
    public required string Index { get; init; }

    /// <summary>Where the original files are; null means where the last run found them.</summary>
    public string? Archive { get; init; }

    /// <summary>The folder of the log files; null writes none.</summary>
    public string? Logs { get; init; }

    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>The address readers use, without a slash at its end; null means the one of each request.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Requests a second that one remote address may make on average; 0 is no limit. Loopback is never limited.</summary>
    public int RateLimit { get; init; } = 50;

    /// <summary>Does it answer language models at <c>/mcp</c>?</summary>
    public bool Mcp { get; init; }

    /// <summary>What every request must bring; null lets everybody in.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Proxies whose X-Forwarded-* headers are believed.</summary>
    public IReadOnlyList<IPAddress> KnownProxies { get; init; } = [];

    /// <summary>Names this service answers to in the Host header; empty is any.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Reads the options; every mistake adds a sentence to <paramref name="mistakes"/>.</summary>
    public static ServiceOptions Read(IConfiguration configuration, ICollection<string> mistakes)
    {
        var index = Text("Index");
        if (index is null)
        {
            mistakes.Add("No index is named: give --index DIR, or set CSTO_INDEX.");
        }
        else if (!Directory.Exists(index))
        {
            mistakes.Add($"The index folder {index} does not exist: make it with 'csto-archive index --archive DIR --index {index}', or give another with --index.");
        }
        else if (!File.Exists(Path.Combine(index, "CURRENT")))
        {
            mistakes.Add($"The folder {index} holds no index yet: make it with 'csto-archive index --archive DIR --index {index}'.");
        }

        var archive = Text("Archive");
        if (archive is not null && !Directory.Exists(archive))
        {
            mistakes.Add($"The archive folder {archive} does not exist: correct --archive (or CSTO_ARCHIVE), or leave it out to use the one that was indexed.");
        }

        var urls = (Text("Urls") ?? DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls)
        {
            if (!IsListenUrl(url))
            {
                mistakes.Add($"'{url}' is not an address to listen on: write it like {DefaultUrl}.");
            }
        }

        var publicUrl = Text("PublicUrl");
        if (publicUrl is not null && !(Uri.TryCreate(publicUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            mistakes.Add($"'{publicUrl}' is not a web address: write --public-url like https://archive.example.org.");
        }

        if (!int.TryParse(Text("RateLimit") ?? "50", out var rateLimit) || rateLimit < 0)
        {
            mistakes.Add($"--rate-limit takes a whole number from 0, not '{Text("RateLimit")}'.");
        }

        var proxies = new List<IPAddress>();
        foreach (var proxy in (Text("KnownProxies") ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(proxy, out var parsed))
            {
                proxies.Add(parsed);
            }
            else
            {
                mistakes.Add($"KnownProxies: '{proxy}' is not an IP address.");
            }
        }

        var mcp = false;
        if (Text("Mcp") is { } asked && !bool.TryParse(asked, out mcp))
        {
            mistakes.Add($"Mcp is true or false, not '{asked}'.");
        }

        var apiKey = Text("ApiKey");
        if (apiKey is { Length: < Service.ApiKey.Shortest } || apiKey?.Any(char.IsWhiteSpace) == true)
        {
            mistakes.Add($"The API key is too easy to guess or to cut: give at least {Service.ApiKey.Shortest} characters and no blanks ('openssl rand -hex 16' makes one).");
        }

        var logs = Text("Logs");
        return new ServiceOptions
        {
            Index = Path.GetFullPath(index ?? "."),
            Archive = archive is null ? null : Path.GetFullPath(archive),
            Logs = logs is "none" ? null : Path.GetFullPath(logs ?? Path.Combine(index ?? ".", "logs")),
            Urls = urls,
            PublicUrl = publicUrl?.TrimEnd('/'),
            RateLimit = rateLimit,
            Mcp = mcp,
            ApiKey = apiKey,
            KnownProxies = proxies,
            AllowedHosts = Hosts(Text("AllowedHosts"), urls, publicUrl),
        };

        string? Text(string key) => configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    private static bool IsListenUrl(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { IsUnixPipe: false, IsNamedPipe: false, Scheme: "http" or "https" };
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>
    /// The names that were configured; else, while only loopback is listened on, the names of loopback, so that no page elsewhere
    /// can reach the service under a name of its own (DNS rebinding); else any.
    /// </summary>
    private static IReadOnlyList<string> Hosts(string? configured, IReadOnlyList<string> urls, string? publicUrl)
    {
        if (configured is not null)
        {
            return configured is "*" ? [] : configured.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        var loopbackOnly = urls.All(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback);
        if (!loopbackOnly)
        {
            return [];
        }

        List<string> hosts = ["localhost", "127.0.0.1", "[::1]"];
        if (publicUrl is not null && Uri.TryCreate(publicUrl, UriKind.Absolute, out var address))
        {
            hosts.Add(address.Host);
        }

        return hosts;
    }
}
