using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace CstoArchive.EndToEnd.Tests.Runs;

internal sealed partial class GenerationSwapTests
{
    private const int Statements = 12;

    /// <summary>Every way to ask for the statements, each of which names its edition in title and text.</summary>
    private static readonly string[] Questions =
    [
        "/api/search?q=cooperation", "/api/search?q=%22spoke%20at%20length%22&sort=newest", "/api/search?q=coop*&size=50", "/api/search?q=coperation~", "/api/search?q=A/75/906",
        "/api/search?q=cooperation%20OR%20borders&group=false", "/api/search?q=title:statement", "/?q=cooperation", "/?q=", "/api/symbols/A/75/906", "/A/75/906",
        "/api/export?q=cooperation&format=jsonl", "/api/export?q=&format=csv", "/feed?q=cooperation", "/api/suggest?q=statement",
    ];

    /// <summary>More swaps: <c>dotnet test ... --filter Name~fails_no_request -- 'TestRunParameters.Parameter(name="swaps", value="50")'</c>.</summary>
    [Test]
    public async Task A_new_generation_fails_no_request_and_no_answer_mixes_two()
    {
        var swaps = TestContext.Parameters.Get("swaps", 3);
        var folder = Directory.CreateTempSubdirectory("csto-archive-swaps-");
        try
        {
            await PublishAsync(folder.FullName, edition: 1);
            var (service, address) = await SampleService.ServeAsync(Path.Combine(folder.FullName, "index"));
            try
            {
                using var client = new HttpClient { BaseAddress = address };
                using var stop = new CancellationTokenSource();
                var readers = Enumerable.Range(0, 2).Select(reader => Task.Run(() => ReadAsync(client, reader, stop.Token))).ToArray();
                var takenUp = new List<TimeSpan>();
                for (var edition = 2; edition <= swaps + 1; edition++)
                {
                    await PublishAsync(folder.FullName, edition);
                    takenUp.Add(await ServedAsync(client, edition));
                }

                await stop.CancelAsync();
                var answers = await Task.WhenAll(readers);
                TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{swaps} swaps, {answers.Sum()} answers; taken up after {takenUp.Order().ElementAt(swaps / 2).TotalSeconds:0.0} s, at most {takenUp.Max().TotalSeconds:0.0} s"));
                Assert.That(answers.Sum(), Is.GreaterThan(Questions.Length));
            }
            finally
            {
                service.Kill();
                await service.WaitForExitAsync();
                service.Dispose();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PublishAsync(string folder, int edition)
    {
        for (var i = 0; i < Statements; i++)
        {
            var file = Path.Combine(folder, "archive", $"statement-{i}.html");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, $"<html><body><main><h1>Statement {i}, edition {edition}</h1><p>19 May 2021, Dushanbe</p><p>A/75/906</p><p>The ministers spoke at length on cooperation and borders: edition {edition}.</p></main></body></html>");
        }

        var run = await BuiltProgram.Cli.RunAsync("index", "--quiet", "--archive", Path.Combine(folder, "archive"), "--index", Path.Combine(folder, "index"));
        Assert.That(run.ExitStatus, Is.Zero, run.Error);
    }

    /// <summary>How long it took until a new generation served: five seconds at most; a busy machine gets some more.</summary>
    private static async Task<TimeSpan> ServedAsync(HttpClient client, int edition)
    {
        var clock = Stopwatch.StartNew();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!(await client.GetStringAsync("/api/search?q=cooperation", patience.Token)).Contains($"edition {edition}\"", StringComparison.Ordinal))
        {
            await Task.Delay(20, patience.Token);
        }

        return clock.Elapsed;
    }

    private static async Task<int> ReadAsync(HttpClient client, int reader, CancellationToken stop)
    {
        var answers = 0;
        for (var question = reader; !stop.IsCancellationRequested; question++)
        {
            var path = Questions[question % Questions.Length];
            using var response = await client.GetAsync(path, CancellationToken.None);
            var answer = await response.Content.ReadAsStringAsync(CancellationToken.None);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
            Assert.That(Edition().Matches(answer).Select(match => match.Groups[1].Value).Distinct().Count(), Is.EqualTo(1), $"{path}\n{answer}");
            answers++;
        }

        return answers;
    }

    /// <summary>Marks may stand within the words.</summary>
    [GeneratedRegex(@"edition (\d+)")]
    private static partial Regex Edition();
}
