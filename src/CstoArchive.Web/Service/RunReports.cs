using System.Text.Json;
using System.Text.Json.Serialization;

namespace CstoArchive.Web.Service;

/// <summary>The reports that the indexing runs leave in <c>runs/</c>; the newest is read again when there is a newer one.</summary>
internal sealed class RunReports(ServiceOptions options, TimeProvider clock)
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private RunReport? _latest;
    private long _looked;

    /// <summary>The report of the last run, or null where there is none that can be read.</summary>
    public RunReport? Latest
    {
        get
        {
            lock (_lock)
            {
                if (_looked == 0 || clock.GetElapsedTime(_looked) > LookAgainAfter)
                {
                    _looked = clock.GetTimestamp();
                    _latest = Look();
                }

                return _latest;
            }
        }
    }

    private RunReport? Look()
    {
        try
        {
            var newest = Directory.EnumerateFiles(Path.Combine(options.Index, "runs"), "*.json").MaxBy(Path.GetFileName, StringComparer.Ordinal);
            if (newest is null || Path.GetFileName(newest) == _latest?.Name)
            {
                return _latest;
            }

            using var file = File.OpenRead(newest);
            return JsonSerializer.Deserialize(file, RunReportJson.Default.RunReport) is { } report ? report with { Name = Path.GetFileName(newest) } : _latest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return _latest;
        }
    }
}

/// <summary>What one indexing run did.</summary>
internal sealed record RunReport
{
    /// <summary>The file it was read from.</summary>
    public string Name { get; init; } = "";

    public DateTimeOffset? Started { get; init; }

    public double Seconds { get; init; }

    public string? Archive { get; init; }

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Deleted { get; init; }

    public int Failed { get; init; }

    public IReadOnlyList<UnreadFile> Unread { get; init; } = [];
}

/// <summary>A file of the archive that could not be read, and why.</summary>
internal sealed record UnreadFile(string Path, string? Status, string? Reason);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RunReport))]
internal sealed partial class RunReportJson : JsonSerializerContext;
