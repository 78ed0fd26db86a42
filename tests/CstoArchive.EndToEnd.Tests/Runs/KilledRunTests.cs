using System.Diagnostics;
using System.Globalization;

namespace CstoArchive.EndToEnd.Tests.Runs;

internal sealed class KilledRunTests
{
    /// <summary>
    /// The kill comes at any moment of a run, from the start of its process to its last line. More kills, for an hour to spare:
    /// <c>dotnet test ... --filter Name~a_kill -- 'TestRunParameters.Parameter(name="kills", value="200")'</c>.
    /// </summary>
    [Test]
    public async Task What_worked_before_a_kill_works_after_it_and_the_next_run_does_the_job()
    {
        var kills = TestContext.Parameters.Get("kills", 3);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var archive = new ChangingArchive(60, seed);
        await archive.RunAsync();
        var seconds = 1.5;
        var (before, after) = (0, 0);
        for (var kill = 1; kill <= kills; kill++)
        {
            archive.Change();
            var live = archive.Live;
            var moment = TimeSpan.FromSeconds(random.NextDouble() * seconds);
            using (var run = BuiltProgram.Cli.Start(archive.IndexArguments))
            {
                _ = run.StandardOutput.ReadToEndAsync();
                _ = run.StandardError.ReadToEndAsync();
                await Task.Delay(moment);
                run.Kill();
                await run.WaitForExitAsync();
            }

            var went = archive.Live != live;
            if (went)
            {
                archive.KeepAsFinished();
            }

            (before, after) = went ? (before, after + 1) : (before + 1, after);
            await archive.VerifyAsync($"seed {seed}, kill {kill} after {moment.TotalSeconds} s");
            var clock = Stopwatch.StartNew();
            var report = await archive.RunAsync();
            seconds = report.GetProperty("outcome").GetString() == "unchanged" ? seconds : clock.Elapsed.TotalSeconds;
            await archive.VerifyAsync($"seed {seed}, the run after kill {kill}");
            Assert.That(Directory.GetDirectories(archive.Index, "*.building"), Is.Empty);
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills: {before} before the new generation was live, {after} after it"));
    }

    [Test]
    [Platform("Linux")]
    public async Task Readers_that_are_killed_are_replaced_and_none_outlives_its_run()
    {
        using var archive = new ChangingArchive(150, seed: 1);
        using var run = BuiltProgram.Cli.Start(archive.IndexArguments);
        var output = run.StandardOutput.ReadToEndAsync();
        _ = run.StandardError.ReadToEndAsync();
        var readers = new HashSet<int>();
        while (readers.Count < 3 && !run.HasExited)
        {
            // Not each of them: a file that two readers die of is what crashes them.
            foreach (var reader in ChildrenOf(run.Id).Where(readers.Add).Where(_ => readers.Count == 2).ToList())
            {
                using var process = Process.GetProcessById(reader);
                process.Kill();
            }

            await Task.Delay(10);
        }

        await run.WaitForExitAsync();

        Assert.That(run.ExitCode, Is.Zero, await output);
        Assert.That(readers, Has.Count.GreaterThan(2));
        archive.KeepAsFinished();
        await archive.VerifyAsync("after the death of a reader");

        using var killed = BuiltProgram.Cli.Start([.. archive.IndexArguments, "--full"]);
        while (ChildrenOf(killed.Id).Count == 0)
        {
            await Task.Delay(10);
        }

        var orphans = ChildrenOf(killed.Id);
        killed.Kill();
        await killed.WaitForExitAsync();
        Assert.That(() => orphans.Where(IsRunning), Is.Empty.After(20).Seconds.PollEvery(50).MilliSeconds);
    }

    private static List<int> ChildrenOf(int process)
    {
        try
        {
            return [.. Directory.GetDirectories($"/proc/{process}/task").SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>A dead process that nobody has asked about yet is a zombie, not a running one.</summary>
    private static bool IsRunning(int process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].TrimStart().StartsWith('Z');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
