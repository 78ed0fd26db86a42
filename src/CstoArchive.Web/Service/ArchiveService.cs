using System.Text.Encodings.Web;
using System.Text.Unicode;
using CstoArchive.Search;
using CstoArchive.Web.Api;
using CstoArchive.Web.Language;
using CstoArchive.Web.Mcp;
using CstoArchive.Web.Originals;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Serilog;

namespace CstoArchive.Web.Service;

/// <summary>Puts the service together: one place where every part is named.</summary>
internal static class ArchiveService
{
    private const int Failed = 6;
    private const int WrongArguments = 2;

    /// <summary>Serves until it is told to stop. The exit status is 0 after an orderly stop, 2 for wrong settings, 6 when it can't start.</summary>
    public static async Task<int> RunAsync(IReadOnlyDictionary<string, string?> settings, CancellationToken cancel)
    {
        var mistakes = new List<string>();
        WebApplication? app;
        try
        {
            app = Build(settings, mistakes);
        }
        catch (IndexUnreadableException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Failed;
        }

        if (app is null)
        {
            foreach (var mistake in mistakes)
            {
                await Console.Error.WriteLineAsync(mistake);
            }

            return WrongArguments;
        }

        await using (app)
        {
            try
            {
                await app.StartAsync(cancel);
            }
            catch (IOException e)
            {
                await Console.Error.WriteLineAsync($"Can't listen: {e.Message} Another service may be using the address; give another with --urls.");
                return Failed;
            }

            // For whoever started it, person or program; everything else that is said is log and goes to stderr.
            foreach (var url in app.Urls)
            {
                Console.WriteLine($"CSTO Archive is at {url}");
            }

            await app.WaitForShutdownAsync(cancel);
        }

        return 0;
    }

    /// <summary>The service, ready to start; null when the settings are wrong, with a sentence for each mistake.</summary>
    public static WebApplication? Build(IReadOnlyDictionary<string, string?> settings, ICollection<string> mistakes)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(ArchiveService).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection(EnvironmentSettings.Read(Environment.GetEnvironmentVariables()));
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_");
        builder.Configuration.AddInMemoryCollection(settings);

        var options = ServiceOptions.Read(builder.Configuration, mistakes);
        if (mistakes.Count > 0)
        {
            return null;
        }

        builder.Services.AddSingleton(options);
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(Limits.Apply);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Services.AddSerilog(log => Logging.Configure(log, builder.Configuration, options));

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddServedIndex(options);
        builder.Services.AddSingleton<LatestRun>();
        builder.Services.AddSingleton<OriginalFiles>();
        builder.Services.AddSingleton<Addresses>();
        builder.Services.AddSingleton<ServiceMetrics>();

        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ArchiveJson.Readable));
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi("v1", OpenApi.Describe);
        builder.Services.AddRazorPages();
        builder.Services.AddKeysInMemory();
        if (options.Mcp)
        {
            builder.Services.AddArchiveTools();
        }

        // Letters of every alphabet stand in the pages as themselves; what HTML itself would read is escaped in any case.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/x-ndjson", "text/csv", "application/problem+json"];
        });
        builder.Services.AddOutputCache(AnswersInMemory.Configure);
        builder.Services.AddRateLimiter(limiter => Limits.PerClient(limiter, options));
        builder.Services.AddRequestTimeouts(Limits.Time);
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = options.AllowedHosts.Count > 0 ? [.. options.AllowedHosts] : ["*"]);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => TrustProxies(forwarded, options));
        builder.Services.AddRouting(routing => routing.ConstraintMap["symbol"] = typeof(SymbolConstraint));

        var app = builder.Build();
        var metrics = app.Services.GetRequiredService<ServiceMetrics>();
        app.UseForwardedHeaders();
        app.UseHostFiltering();
        app.UseSerilogRequestLogging(Logging.Requests);
        app.Use(next => context => metrics.MeasureAsync(context, next));
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrorPages();
        app.UseAssets();
        app.UseMiddleware<InterfaceLanguage>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseMiddleware<SameSitePosts>();
        app.UseMiddleware<ApiKey>();
        app.UseMiddleware<GenerationTags>();
        app.UseOutputCache();
        app.UseMiddleware<Turns>();
        app.UseResponseCompression();

        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapSearchApi();
        app.MapSymbolsApi();
        app.MapDocumentsApi();
        app.MapExportApi();
        app.MapFeeds();
        app.MapHealth();
        app.MapDiscovery();
        app.MapRazorPages();
        if (options.Mcp)
        {
            app.MapMcp("/mcp").WithMetadata(new Untagged());
        }

        // Opened here, so that an index that can't be read is said at start and not at the first request.
        var current = app.Services.GetRequiredService<CurrentIndex>();
        if (current.Generation is null)
        {
            throw new IndexUnreadableException(current.Failure?.Message ?? $"No index can be read in {options.Index}.");
        }

        return app;
    }

    private static void TrustProxies(ForwardedHeadersOptions forwarded, ServiceOptions options)
    {
        forwarded.ForwardedHeaders = options.KnownProxies.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost : ForwardedHeaders.None;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.KnownProxies)
        {
            forwarded.KnownProxies.Add(proxy);
        }
    }
}
