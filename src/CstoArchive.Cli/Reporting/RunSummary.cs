using CstoArchive.Search;

namespace CstoArchive.Cli.Reporting;

/// <summary>A run's report in a few lines for a person: what changed, what could not be read, what is missing.</summary>
internal static class RunSummary
{
    private const int Most = 20;

    public static void Print(RunReport report, TextWriter output)
    {
        output.WriteLine(report.Outcome == RunOutcome.Unchanged
            ? $"Nothing has changed: {Count(report.Seen, "file")}, {Count(report.Documents, "document")}, generation {report.Generation}. {report.Seconds:0.00} s"
            : $"Generation {report.Generation} is live: {Count(report.Documents, "document")} from {Count(report.Seen, "file")}. {report.Seconds:0.00} s");
        if (report.Message is { } message)
        {
            output.WriteLine(message);
        }

        if (report.Outcome == RunOutcome.Done)
        {
            output.WriteLine($"  {report.Added} added, {report.Changed} changed, {report.Deleted} deleted ({report.Moved} moved), {report.Unchanged} unchanged; {report.Extracted} read, {Count(report.Reused, "text")} reused");
        }

        // On the first run everything is new: a list of it says nothing.
        if (report.Previous is not null)
        {
            PrintFirst([.. report.Changes.Where(change => change.MovedTo is null)], change =>
                $"{(change.MovedFrom is null ? change.Change : "moved")}: {change.Path}{(change.MovedFrom is null ? "" : $" (from {change.MovedFrom})")}  {change.Title}", output);
        }

        Print(report.UnreadableFolders, "folder", "that can't be listed (what was known of it is kept)", path => path, output);
        Print(report.Unread, "file", "that could not be read", file => $"{file.Path}: {file.Status}{(file.New ? " (new)" : "")}  {file.Reason}", output);
        Print(report.Partial, "file", "read in part", file => $"{file.Path}: {file.Reason}", output);
        Print(report.Absent, "attachment", "named and not held", absent => $"{absent.Name}, named by {absent.Path}", output);
        Print(report.Skipped, "name", "left out (links, pipes, devices)", path => path, output);
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static void Print<T>(IReadOnlyList<T> items, string noun, string heading, Func<T, string> line, TextWriter output)
    {
        if (items.Count > 0)
        {
            output.WriteLine($"{Count(items.Count, noun)} {heading}:");
            PrintFirst(items, line, output);
        }
    }

    private static void PrintFirst<T>(IReadOnlyList<T> items, Func<T, string> line, TextWriter output)
    {
        foreach (var item in items.Take(Most))
        {
            output.WriteLine("  " + Printable.Of(line(item)));
        }

        if (items.Count > Most)
        {
            output.WriteLine($"  ... and {items.Count - Most} more; the report has them all");
        }
    }
}
