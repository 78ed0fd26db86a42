using System.CommandLine;
using System.Text.Json;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>stats</c>: what the index holds.</summary>
internal static class StatsVerb
{
    public static Command Create(Terminal terminal)
    {
        var index = SharedOptions.Index();
        var json = SharedOptions.Json();
        var command = new Command("stats", "Counts what the index holds, by kind, language and year, and what could not be read.") { index, json };
        command.SetAction(parsed =>
        {
            var folder = parsed.IndexFolder(index);
            using var opened = folder.OpenCurrent();
            if (parsed.GetValue(json))
            {
                PrintJson(opened.Statistics, folder, terminal);
            }
            else
            {
                Print(opened.Statistics, folder, terminal.Output);
            }

            return (int)ExitStatus.Done;
        });
        return command;
    }

    private static void PrintJson(IndexStatistics statistics, IndexFolder folder, Terminal terminal)
    {
        using var lines = new JsonLines(terminal.Output);
        lines.Write(json =>
        {
            foreach (var property in JsonSerializer.SerializeToElement(statistics, ArchiveJson.Readable.IndexStatistics).EnumerateObject())
            {
                property.WriteTo(json);
            }

            json.WriteStartArray("generations");
            foreach (var generation in folder.Generations)
            {
                json.WriteStringValue(generation);
            }

            json.WriteEndArray();
        });
    }

    private static void Print(IndexStatistics statistics, IndexFolder folder, TextWriter output)
    {
        output.WriteLine($"generation {statistics.Generation} of {string.Join(", ", folder.Generations)}");
        output.WriteLine($"{statistics.Documents} documents, {statistics.Unread} of them unread; index {Megabytes(statistics.IndexBytes)}, text {Megabytes(statistics.TextBytes)}");
        Table("by kind", statistics.ByKind);
        Table("by language", statistics.ByLanguage);
        Table("by year", statistics.ByYear);
        Table("unread", statistics.UnreadByReason);

        void Table(string name, IReadOnlyDictionary<string, int> counts)
        {
            if (counts.Count > 0)
            {
                output.WriteLine($"{name}: {string.Join(", ", counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"))}");
            }
        }
    }

    private static string Megabytes(long bytes) => $"{bytes / 1e6:0.0} MB";
}
