using System.CommandLine;

namespace CstoArchive.Web.Service;

/// <summary>The options of the program. Each is a setting as well: in the environment (<c>CSTO_INDEX</c>) or in appsettings.json (<c>Index</c>).</summary>
internal static class CommandLine
{
    private const int WrongArguments = 2;

    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option<string>("--index") { HelpName = "DIR", Description = "The index to serve (CSTO_INDEX)." },
        new Option<string>("--archive") { HelpName = "DIR", Description = "Where the original files are, if they have moved since they were indexed (CSTO_ARCHIVE)." },
        new Option<string>("--urls") { HelpName = "URL", Description = $"Where to listen (ASPNETCORE_URLS). Default: {ServiceOptions.DefaultUrl}." },
        new Option<string>("--public-url") { HelpName = "URL", Description = "The address that readers use, when a proxy stands in front; feeds and permalinks are built from it." },
        new Option<string>("--logs") { HelpName = "DIR", Description = "The folder of the log files. Default: logs in the folder of the index; 'none' writes no files." },
        new Option<string>("--rate-limit") { HelpName = "N", Description = "Requests a second that one remote address may make on average; 0 is no limit. Default: 50." },
        new Option<string>("--allowed-hosts") { HelpName = "NAMES", Description = "The names it answers to in the Host header, with ';' between them; '*' is any. Default: those of loopback while it listens there alone, else any." },
        new Option<string>("--known-proxies") { HelpName = "ADDRESSES", Description = "The IP addresses of proxies whose X-Forwarded-* headers are believed, with ',' between them." },
        new Option<string>("--api-key") { HelpName = "KEY", Description = "Everything but the health checks asks for this key. Better in the environment (CSTO_API_KEY): other users of the machine see a command line." },
        new Option<bool>("--mcp") { Description = "Answers language models at /mcp (Model Context Protocol)." },
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Serves an index: search page, document pages, HTTP API.");
        foreach (var option in Options)
        {
            root.Options.Add(option);
        }

        var settings = new Dictionary<string, string?>();
        root.SetAction((parsed, cancel) =>
        {
            foreach (var option in Options)
            {
                if (parsed.GetResult(option) is { Implicit: false } given)
                {
                    settings[SettingOf(option.Name)] = option is Option<string> text ? given.GetValue(text) : bool.TrueString;
                }
            }

            return ArchiveService.RunAsync(settings, cancel);
        });

        var parsed = root.Parse(args);
        // The host itself stops on SIGTERM and finishes what it is answering.
        var status = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
        return parsed.Errors.Count > 0 ? WrongArguments : status;
    }

    /// <summary><c>--public-url</c> is the setting <c>PublicUrl</c>.</summary>
    private static string SettingOf(string option) =>
        string.Concat(option[2..].Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
