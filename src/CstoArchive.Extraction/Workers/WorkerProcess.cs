using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace CstoArchive.Extraction;

/// <summary>One worker: a process that reads one file at a time. Killed, whole, when it is disposed of.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>A machine with much else to do starts a process slowly; a worker that says nothing for so long never will.</summary>
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(3);

    private readonly Process process;
    private readonly WorkerErrors errors;
    private readonly Stream requests;
    private readonly LineReader answers;
    private readonly CancellationTokenSource killed = new();
    private readonly int id;

    private WorkerProcess(Process process)
    {
        this.process = process;
        id = process.Id;
        errors = new WorkerErrors(process.StandardError);
        requests = process.StandardInput.BaseStream;
        answers = new LineReader(process.StandardOutput.BaseStream);
    }

    /// <summary>Files it was given.</summary>
    public int Files { get; private set; }

    /// <summary>Whether it can take another file.</summary>
    public bool IsAlive => !process.HasExited;

    /// <summary>Resident memory in bytes, or 0 where the system does not tell.</summary>
    public long ResidentBytes => ResidentMemory.Of(id);

    /// <summary>Starts a worker and waits until it is ready. Throws <see cref="InvalidOperationException"/> where it can't be started.</summary>
    public static async Task<WorkerProcess> StartAsync(IReadOnlyList<string> command, int memoryMegabytes, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        WorkerEnvironment.Set(start.Environment, memoryMegabytes);
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException or InvalidOperationException)
        {
            throw new InvalidOperationException($"The worker '{string.Join(' ', command)}' can't be started: {e.Message}", e);
        }

        var worker = new WorkerProcess(process!);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(StartTimeout);
            using var end = limit.Token.Register(worker.Kill);
            var answer = await worker.ReadAsync();
            limit.Token.ThrowIfCancellationRequested();
            if (answer is not { Ready: true })
            {
                throw new InvalidOperationException($"The worker '{string.Join(' ', command)}' ended before it was ready: {await worker.EndingAsync()}");
            }

            return worker;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await worker.DisposeAsync();
            throw new InvalidOperationException($"The worker '{string.Join(' ', command)}' was not ready after {StartTimeout.TotalSeconds:0} s.");
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a request; false where the worker is dead.</summary>
    public async Task<bool> TrySendAsync(WorkerRequest request)
    {
        try
        {
            Files++;
            byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(request, WorkerJson.Plain.WorkerRequest), (byte)'\n'];
            await requests.WriteAsync(line);
            await requests.FlushAsync();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The next answer; null when the worker has ended or was killed, or no longer speaks the protocol.</summary>
    public async Task<WorkerAnswer?> ReadAsync()
    {
        try
        {
            var line = await answers.ReadAsync(killed.Token);
            return line.IsEmpty ? null : JsonSerializer.Deserialize(line.Span, WorkerJson.Plain.WorkerAnswer);
        }
        catch (Exception e) when (e is IOException or JsonException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Ends the worker and what it has started, at once, whatever it is doing. Whoever waits for its answer gets none.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended, or is about to.
        }

        killed.Cancel();
    }

    /// <summary>How a worker ended that sends no more, for a person; and whether for want of memory.</summary>
    public async Task<WorkerEnding> EndingAsync()
    {
        using (var limit = new CancellationTokenSource(EndTimeout))
        {
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                Kill();
            }
        }

        return WorkerEnding.Of(process.HasExited ? process.ExitCode : -1, await errors.FirstLineAsync());
    }

    /// <summary>Lets an idle worker end by itself; a busy or stubborn one is killed.</summary>
    public async Task EndAsync()
    {
        try
        {
            process.StandardInput.Close();
            using var limit = new CancellationTokenSource(EndTimeout);
            await process.WaitForExitAsync(limit.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Killed below.
        }

        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }
}
