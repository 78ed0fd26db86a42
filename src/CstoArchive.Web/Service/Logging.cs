using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CstoArchive.Web.Service;

/// <summary>Readable lines on the console, compact JSON in a file a day. A line for each request that went well stands in the file alone, where there is one.</summary>
internal static class Logging
{
    public static void Configure(LoggerConfiguration log, IConfiguration configuration, ServiceOptions options)
    {
        var toFile = options.Logs is not null && IsWritable(options.Logs);
        log.ReadFrom.Configuration(configuration)
            .Enrich.FromLogContext()
            .WriteTo.Logger(console => console.Filter.ByExcluding(said => toFile && IsRequest(said)).WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose));

        if (toFile)
        {
            // Another service in the same folder finds the file taken and begins one with a number behind its name.
            log.WriteTo.File(new CompactJsonFormatter(), Path.Combine(options.Logs!, "web-.jsonl"),
                rollingInterval: RollingInterval.Day, retainedFileCountLimit: 30, fileSizeLimitBytes: 100 << 20, rollOnFileSizeLimit: true,
                buffered: true, flushToDiskInterval: TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>One line a request, with what it was about; probes are not worth a line while they succeed.</summary>
    public static void Requests(RequestLoggingOptions requests)
    {
        requests.MessageTemplate = "{RequestMethod} {RequestPath}{Query} {StatusCode} {Elapsed:0.0} ms";
        requests.GetLevel = (context, _, exception) =>
            exception is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/health") || context.Request.Path.StartsWithSegments("/metrics") ? LogEventLevel.Verbose
            : LogEventLevel.Information;
        requests.EnrichDiagnosticContext = (diagnostics, context) =>
        {
            diagnostics.Set("Query", context.Request.QueryString.Value);
            diagnostics.Set("Client", context.Connection.RemoteIpAddress?.ToString());
        };
    }

    private static bool IsRequest(LogEvent said) =>
        said.Level <= LogEventLevel.Information && said.Properties.GetValueOrDefault("SourceContext") is ScalarValue { Value: "Serilog.AspNetCore.RequestLoggingMiddleware" };

    /// <summary>A folder that can't be written costs the file, never the service.</summary>
    private static bool IsWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(Path.Combine(folder, $".probe-{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"No log file is written: {e.Message}");
            return false;
        }
    }
}
