using System.CommandLine;
using System.Text.Json;
using CstoArchive.Extraction;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>extract FILE...</c>: what the indexer would see, a JSON line per document, in the order of the files.</summary>
internal static class ExtractVerb
{
    /// <summary>Files that are read before their turn to be printed has come: a long one in front leaves no worker idle.</summary>
    private const int AheadPerWorker = 16;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to read", Arity = ArgumentArity.OneOrMore };
        var command = new Command("extract", "Prints what the indexer sees in files: text by page, title, dates, symbols.") { files };
        var limits = new ExtractionOptions(command);
        command.SetAction(async (parsed, _) => (int)await RunAsync(parsed.GetValue(files)!, limits.Read(parsed, terminal), terminal));
        return command;
    }

    private static async Task<ExitStatus> RunAsync(string[] files, ExtractionLimits limits, Terminal terminal)
    {
        using var interruption = new Interruption();
        await using var pool = new ExtractionPool(WorkerCommand.Find(), limits);
        var underway = new Queue<Task<IReadOnlyList<ExtractedDocument>>>();
        // What is not there has no size; the reading will tell.
        var sizes = files.Select(file => new FileInfo(file) is { Exists: true } found ? found.Length : 0).ToList();
        var ahead = sizes.Sum();
        var unread = false;
        try
        {
            foreach (var (file, size) in files.Zip(sizes))
            {
                underway.Enqueue(pool.ExtractAsync(Path.GetFullPath(file), file, ahead, interruption.Token));
                ahead -= size;
                if (underway.Count > AheadPerWorker * limits.Workers)
                {
                    await Print(underway.Dequeue());
                }
            }

            while (underway.TryDequeue(out var next))
            {
                await Print(next);
            }
        }
        catch (OperationCanceledException)
        {
            return terminal.Fail(ExitStatus.Failed, "interrupted");
        }

        return unread ? ExitStatus.SomeUnread : ExitStatus.Done;

        async Task Print(Task<IReadOnlyList<ExtractedDocument>> task)
        {
            foreach (var document in await task)
            {
                terminal.Output.WriteLine(JsonSerializer.Serialize(document, ExtractionJson.Readable.ExtractedDocument));
                unread |= document.Status is not (ExtractionStatus.Ok or ExtractionStatus.Partial);
            }

            await terminal.Output.FlushAsync();
        }
    }
}
