using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CstoArchive.Web.Service;

/// <summary>Readable lines on the console, compact JSON in a file a day.</summary>
internal static class Logging
{
    public static void Configure(LoggerConfiguration log, IConfiguration configuration, ServiceOptions options)
    {
        log.ReadFrom.Configuration(configuration)
            .Enrich.FromLogContext()
            .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose);

        if (options.Logs is not null && IsWritable(options.Logs))
        {
            log.WriteTo.File(new CompactJsonFormatter(), Path.Combine(options.Logs, "web-.jsonl"),
                rollingInterval: RollingInterval.Day, retainedFileCountLimit: 30, fileSizeLimitBytes: 100 << 20, rollOnFileSizeLimit: true, shared: true);
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
