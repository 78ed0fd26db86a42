using System.Text;
using System.Text.Json;

namespace CstoArchive.Extraction;

/// <summary>The requests of a worker, read from a stream as they are wanted; and, while a file takes long, a look at whether the stream has ended.</summary>
internal sealed class WorkerRequests(Stream requests) : IDisposable
{
    /// <summary>A worker whose pool has gone reads on for so long at most. Most files take less, and cost no second thread.</summary>
    private static readonly TimeSpan Unwatched = TimeSpan.FromSeconds(1);

    private readonly StreamReader reader = new(requests, Encoding.UTF8);
    private readonly Lock gate = new();
    private Task<string?>? ahead;

    /// <summary>Waits for the next request; null when there will be none.</summary>
    public WorkerRequest? Take()
    {
        string? line;
        lock (gate)
        {
            (var waiting, ahead) = (ahead, null);
            line = waiting is null ? reader.ReadLine() : waiting.GetAwaiter().GetResult();
        }

        return line is null ? null : JsonSerializer.Deserialize(line, WorkerJson.Plain.WorkerRequest);
    }

    /// <summary>Ends the process when the stream ends before the result is disposed of.</summary>
    public IDisposable WatchWhileBusy()
    {
        var watch = new Watch();
        watch.Timer = new Timer(_ => ReadAhead(watch), null, Unwatched, Timeout.InfiniteTimeSpan);
        return watch;
    }

    public void Dispose() => reader.Dispose();

    private void ReadAhead(Watch watch)
    {
        lock (gate)
        {
            if (watch.IsOver || ahead is not null)
            {
                return;
            }

            ahead = Task.Factory.StartNew(() => reader.ReadLine() ?? watch.PoolIsGone(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private sealed class Watch : IDisposable
    {
        private volatile bool isOver;

        public Timer? Timer { get; set; }

        public bool IsOver => isOver;

        public string? PoolIsGone()
        {
            if (!isOver)
            {
                Environment.Exit(0);
            }

            return null;
        }

        public void Dispose()
        {
            isOver = true;
            Timer?.Dispose();
        }
    }
}
