using System.Diagnostics;
using CstoArchive.Cli.Indexing;
using Spectre.Console;

namespace CstoArchive.Cli.Reporting;

/// <summary>Shows how far a run is: a bar on a terminal, a line every ten seconds elsewhere, nothing when asked to be quiet.</summary>
internal static class ProgressDisplay
{
    public static Task<T> ShowAsync<T>(bool quiet, Terminal terminal, Func<IProgress<RunProgress>, Task<T>> work) =>
        quiet ? work(new Silence())
        : terminal.ErrorIsForPeople ? ShowBarAsync(work)
        : work(new Lines(terminal.Error));

    private static async Task<T> ShowBarAsync<T>(Func<IProgress<RunProgress>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(context => work(new Bars(context)));
    }

    private sealed class Silence : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<RunProgress>
    {
        private readonly Lock _bars = new();
        private ProgressTask? _bar;
        private string? _phase;

        public void Report(RunProgress value)
        {
            lock (_bars)
            {
                if (value.Phase != _phase)
                {
                    _bar?.StopTask();
                    _bar = context.AddTask(value.Phase, maxValue: Math.Max(1, value.Total));
                    _bar.IsIndeterminate = value.Total == 0;
                    _phase = value.Phase;
                }

                if (value.Done > _bar!.Value)
                {
                    _bar.Value = value.Done;
                }
            }
        }
    }

    private sealed class Lines(TextWriter output) : IProgress<RunProgress>
    {
        private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

        private readonly Lock _lines = new();
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private long _next = (long)(Interval.TotalSeconds * Stopwatch.Frequency);

        public void Report(RunProgress value)
        {
            if (_clock.ElapsedTicks < Volatile.Read(ref _next))
            {
                return;
            }

            lock (_lines)
            {
                if (_clock.ElapsedTicks >= _next)
                {
                    _next = _clock.ElapsedTicks + (long)(Interval.TotalSeconds * Stopwatch.Frequency);
                    output.WriteLine(value.Total > 0 ? $"{value.Phase}: {value.Done} of {value.Total} files" : value.Phase);
                }
            }
        }
    }
}
