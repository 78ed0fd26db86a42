using System.Buffers;
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
    public static void Run(Stream requests, Stream answers)
    {
        using var queue = new WorkerRequests(requests);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        Write(answers, buffer, new WorkerAnswer { Ready = true });
        while (queue.Take() is { } request)
        {
            using (queue.WatchWhileBusy())
            {
                Answer(request, answers, buffer);
            }
        }
    }

    private static void Answer(WorkerRequest request, Stream answers, ArrayBufferWriter<byte> buffer)
    {
        try
        {
            var ocr = request.Ocr is { } wanted
                ? new OcrSettings(wanted.Languages, TimeSpan.FromSeconds(wanted.Seconds), wanted.MemoryMegabytes, id => Write(answers, buffer, new WorkerAnswer { Started = id }))
                : null;
            var extractor = new DocumentExtractor(request.MaxBytes) { Ocr = ocr };
            var documents = extractor.Extract(request.File, request.Name, part => Write(answers, buffer, new WorkerAnswer { Part = part }));
            Write(answers, buffer, new WorkerAnswer { Documents = documents });
        }
        catch (OutOfMemoryException)
        {
            // What was being built is lost, and with it the trust in this process.
            Environment.Exit(OutOfMemoryExitCode);
        }
    }

    /// <summary>One line, written at once: each call into the system wakes the pool.</summary>
    private static void Write(Stream answers, ArrayBufferWriter<byte> buffer, WorkerAnswer answer)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, WorkerJson.Written))
        {
            JsonSerializer.Serialize(json, answer, WorkerJson.Plain.WorkerAnswer);
        }

        buffer.Write("\n"u8);
        answers.Write(buffer.WrittenSpan);
        answers.Flush();
    }
}
