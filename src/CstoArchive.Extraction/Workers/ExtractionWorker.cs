using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace CstoArchive.Extraction;

/// <summary>
/// The other end of <see cref="ExtractionPool"/>: reads requests from a stream and answers with documents until the stream ends.
/// If it ends while a file is being read, the pool is gone and nobody waits for the answer: the process ends at once, so that no
/// worker outlives its parent.
/// </summary>
public static class ExtractionWorker
{
    /// <summary>The exit status of a worker that ran into its limit of memory.</summary>
    internal const int OutOfMemoryExitCode = 12;

    /// <summary>Takes over the process: call it from a Main that does nothing else.</summary>
    public static async Task RunAsync(Stream requests, Stream answers)
    {
        using var queue = new BlockingCollection<WorkerRequest>();
        var isBusy = false;
        Write(answers, new WorkerAnswer { Ready = true });
        var reading = Task.Factory.StartNew(() => ReadRequests(requests, queue, () => Volatile.Read(ref isBusy)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        foreach (var request in queue.GetConsumingEnumerable())
        {
            Volatile.Write(ref isBusy, true);
            Answer(request, answers);
            Volatile.Write(ref isBusy, false);
        }

        await reading;
    }

    private static void ReadRequests(Stream requests, BlockingCollection<WorkerRequest> queue, Func<bool> isBusy)
    {
        using var reader = new StreamReader(requests, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            queue.Add(JsonSerializer.Deserialize(line, WorkerJson.Plain.WorkerRequest)!);
        }

        queue.CompleteAdding();
        if (isBusy() || queue.Count > 0)
        {
            Environment.Exit(0);
        }
    }

    private static void Answer(WorkerRequest request, Stream answers)
    {
        try
        {
            var extractor = new DocumentExtractor(request.MaxBytes);
            foreach (var document in extractor.Extract(request.File, request.Name, part => Write(answers, new WorkerAnswer { Part = part })))
            {
                Write(answers, new WorkerAnswer { Document = document });
            }

            Write(answers, new WorkerAnswer { Done = true });
        }
        catch (OutOfMemoryException)
        {
            // What was being built is lost, and with it the trust in this process.
            Environment.Exit(OutOfMemoryExitCode);
        }
    }

    private static void Write(Stream answers, WorkerAnswer answer)
    {
        JsonSerializer.Serialize(answers, answer, WorkerJson.Plain.WorkerAnswer);
        answers.WriteByte((byte)'\n');
        answers.Flush();
    }
}
