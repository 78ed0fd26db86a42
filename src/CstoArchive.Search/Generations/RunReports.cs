using System.Globalization;
using System.Text.Json;

namespace CstoArchive.Search;

/// <summary>The reports of past runs, one file a run, in <see cref="IndexFolder.RunsPath"/>.</summary>
public sealed class RunReports(IndexFolder folder)
{
    /// <summary>The file names of all reports, oldest first: they begin with the time the run started.</summary>
    public IReadOnlyList<string> Names =>
        Directory.Exists(folder.RunsPath)
            ? [.. Directory.EnumerateFiles(folder.RunsPath, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The report of this file name, or null where it is not there or makes no sense.</summary>
    public RunReport? Read(string name)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder.RunsPath, name)), RunReportJson.Readable.RunReport);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The report of the last run that left one.</summary>
    public RunReport? Last() => Names.Reverse().Select(Read).FirstOrDefault(report => report is not null);

    /// <summary>Keeps a report, and the newest <paramref name="keep"/> reports.</summary>
    public void Add(RunReport report, int keep = 400)
    {
        Directory.CreateDirectory(folder.RunsPath);
        var name = report.Started.ToUniversalTime().ToString("yyyy-MM-dd'T'HH-mm-ss.fff'Z.json'", CultureInfo.InvariantCulture);
        DurableFiles.Replace(Path.Combine(folder.RunsPath, name), stream => JsonSerializer.Serialize(stream, report, RunReportJson.Readable.RunReport));
        foreach (var old in Names.SkipLast(keep))
        {
            File.Delete(Path.Combine(folder.RunsPath, old));
        }
    }
}
