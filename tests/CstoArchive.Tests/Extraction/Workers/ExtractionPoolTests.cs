using System.Diagnostics;
using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Workers;

/// <summary>The pool with real workers: the program's own, and shell scripts that misbehave in ways no file can be relied on for.</summary>
[Platform("Linux,MacOsX")]
internal sealed class ExtractionPoolTests : IDisposable
{
    private const string Ready = """echo '{"ready":true}'; read request; """;
    private const string Part = """{"part":{"format":"pdf","status":"ok","pages":[{"number":1,"text":"The first page was read.","removed":[]}],"titleCandidates":["A title"],"dates":[],"attachments":[],"symbols":["A/75/906"],"jobNumbers":[]}}""";

    private const string Answer = """{"documents":[{"path":"1","status":"ok"}]}""";

    private static readonly string[] Program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "csto-archive.dll"), "worker"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Reads_files_as_the_extractor_does()
    {
        var file = folder.Write("a b\nс.txt", "Statement on peace\n\n19.05.2021\nDushanbe, 19 May 2021\n\nThe member States agree.\n");
        await using var pool = new ExtractionPool(Program, new ExtractionLimits { Workers = 1 });
        var read = await pool.ExtractAsync(file, "x/a b\nс.txt", CancellationToken.None);
        var expected = new DocumentExtractor().Extract(file, "x/a b\nс.txt");
        Assert.That(Json(read), Is.EqualTo(Json(expected)));
    }

    [Test]
    public async Task Starts_no_more_workers_than_allowed_and_replaces_them_after_their_share_of_files()
    {
        var file = folder.Write("a.txt", "The member States of the Organization agree.");
        var log = folder["starts"];
        await using (var pool = new ExtractionPool(Script($"echo start >> '{log}'; exec {string.Join(' ', Program)}"), new ExtractionLimits { Workers = 2, FilesPerWorker = 3 }))
        {
            var all = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => pool.ExtractAsync(file, $"{i}.txt", CancellationToken.None)));
            Assert.That(all.Select(read => read.Single().Status), Is.All.EqualTo(ExtractionStatus.Ok));
            Assert.That(all.Select(read => read.Single().Path), Is.EqualTo(Enumerable.Range(0, 12).Select(i => $"{i}.txt")));
        }

        Assert.That(File.ReadAllLines(log), Has.Length.InRange(4, 5));
    }

    [Test]
    public async Task Another_worker_is_started_when_a_file_has_waited_for_as_long_as_its_start_takes()
    {
        // Each file keeps its worker busy until it is killed.
        var log = folder["starts"];
        await using var pool = new ExtractionPool(Script($"echo start >> '{log}'; {Ready} sleep 600"), new ExtractionLimits { Workers = 2, FileTimeout = TimeSpan.FromSeconds(2) });
        await Task.WhenAll(pool.ExtractAsync("a.pdf", "a.pdf", CancellationToken.None), pool.ExtractAsync("b.pdf", "b.pdf", CancellationToken.None));
        Assert.That(File.ReadAllLines(log), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_long_line_of_files_that_are_quick_to_read_is_read_by_one_worker()
    {
        var log = folder["starts"];
        var worker = $"echo start >> '{log}'; echo '{{\"ready\":true}}'; while read request; do sleep 0.1; echo '{Answer}'; done";
        await using var pool = new ExtractionPool(Script(worker), new ExtractionLimits { Workers = 3 });
        await Task.WhenAll(Enumerable.Range(0, 15).Select(i => pool.ExtractAsync("a.txt", $"{i}.txt", CancellationToken.None)));
        Assert.That(File.ReadAllLines(log), Has.Length.EqualTo(1));
    }

    [TestCase(0, 1)]
    [TestCase(7, 1)]
    [TestCase(15, 2)]
    [TestCase(1000, 3)]
    public async Task More_workers_are_started_at_once_for_more_that_waits_to_be_read(int megabytes, int workers)
    {
        // No file is done before all are asked for.
        var (log, all) = (folder["starts"], folder["all"]);
        var worker = $"echo start >> '{log}'; echo '{{\"ready\":true}}'; while read request; do while [ ! -e '{all}' ]; do sleep 0.01; done; echo '{Answer}'; done";
        await using var pool = new ExtractionPool(Script(worker), new ExtractionLimits { Workers = 3 });
        var read = Enumerable.Range(0, 5).Select(i => pool.ExtractAsync("a.txt", $"{i}.txt", (long)megabytes << 20, CancellationToken.None)).ToList();
        folder.Write("all", "");
        await Task.WhenAll(read);
        Assert.That(File.ReadAllLines(log), Has.Length.EqualTo(workers));
    }

    [Test]
    public async Task A_worker_that_hangs_is_killed_and_its_pages_are_kept()
    {
        var pid = folder["pid"];
        await using var pool = new ExtractionPool(Script($"echo $$ > '{pid}'; {Ready} echo '{Part}'; sleep 600"), new ExtractionLimits { Workers = 1, FileTimeout = TimeSpan.FromSeconds(0.3) });
        var read = (await pool.ExtractAsync("a.pdf", "a.pdf", CancellationToken.None)).Single();
        Assert.That((read.Status, read.Title, read.Pages.Single().Text), Is.EqualTo((ExtractionStatus.Partial, "A title", "The first page was read.")));
        Assert.That(read.Reason, Does.Contain("longer than 0.3 s"));
        Assert.That(IsRunning(pid), Is.False);
    }

    [Test]
    public async Task A_worker_that_says_nothing_in_time_gives_a_timeout()
    {
        await using var pool = new ExtractionPool(Script($"{Ready} sleep 600"), new ExtractionLimits { Workers = 1, FileTimeout = TimeSpan.FromSeconds(0.2) });
        Assert.That((await pool.ExtractAsync("a.pdf", "a.pdf", CancellationToken.None)).Single().Status, Is.EqualTo(ExtractionStatus.Timeout));
    }

    [Test]
    public async Task A_worker_that_dies_gives_a_crash_with_its_last_words_and_the_next_file_is_read()
    {
        var file = folder.Write("good.txt", "The member States of the Organization agree.");
        var dead = folder["dead"];
        var script = $"if [ -e '{dead}' ]; then exec {string.Join(' ', Program)}; fi; touch '{dead}'; {Ready} yes 'Stack overflow.' | head -100000 >&2; kill -ABRT $$";
        await using var pool = new ExtractionPool(Script(script), new ExtractionLimits { Workers = 1 });
        var crashed = (await pool.ExtractAsync("bad.pdf", "bad.pdf", CancellationToken.None)).Single();
        var good = (await pool.ExtractAsync(file, "good.txt", CancellationToken.None)).Single();
        Assert.That((crashed.Status, good.Status), Is.EqualTo((ExtractionStatus.Crashed, ExtractionStatus.Ok)));
        Assert.That(crashed.Reason, Does.Contain("Stack overflow"));
    }

    [Test]
    public async Task A_file_is_not_blamed_for_what_earlier_files_did_to_the_worker()
    {
        var file = folder.Write("good.txt", "The member States of the Organization agree.");
        var once = folder["once"];
        var script = $"if [ -e '{once}' ]; then exec {string.Join(' ', Program)}; fi; touch '{once}'; {Ready} echo '{Answer}'; read request; exit 1";
        await using var pool = new ExtractionPool(Script(script), new ExtractionLimits { Workers = 1 });
        await pool.ExtractAsync(file, "1.txt", CancellationToken.None);
        Assert.That((await pool.ExtractAsync(file, "2.txt", CancellationToken.None)).Single().Status, Is.EqualTo(ExtractionStatus.Ok));
    }

    [Test]
    public async Task A_file_that_takes_too_much_memory_is_too_large()
    {
        var file = folder.Write("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<p><b>x</b> <i>y</i>", 500_000)));
        await using var pool = new ExtractionPool(Program, new ExtractionLimits { Workers = 1, FileMemoryMegabytes = 160 });
        var read = (await pool.ExtractAsync(file, "deep.html", CancellationToken.None)).Single();
        Assert.That((read.Status, read.Reason), Is.EqualTo((ExtractionStatus.TooLarge, "Reading took more than 160 MB of memory.")));
    }

    [TestCase("/no/such/program")]
    [TestCase("/bin/sh", "-c", "echo no such verb >&2; exit 2")]
    [TestCase("/bin/sh", "-c", "echo hello; sleep 600")]
    public async Task A_command_that_is_no_worker_is_a_clear_error(params string[] command)
    {
        await using var pool = new ExtractionPool(command, new ExtractionLimits());
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => pool.ExtractAsync("a.txt", "a.txt", CancellationToken.None));
        Assert.That(error!.Message, Does.Contain(command[0]));
    }

    [Test]
    public async Task A_cancelled_reading_leaves_no_process()
    {
        var pid = folder["pid"];
        await using var pool = new ExtractionPool(Script($"echo $$ > '{pid}'; {Ready} sleep 600"), new ExtractionLimits { Workers = 1 });
        using var cancel = new CancellationTokenSource();
        var reading = pool.ExtractAsync("a.pdf", "a.pdf", cancel.Token);
        Assert.That(() => File.Exists(pid) && new FileInfo(pid).Length > 0, Is.True.After(20_000, 20));
        await cancel.CancelAsync();
        await Assert.CatchAsync<OperationCanceledException>(() => reading);
        Assert.That(() => IsRunning(pid), Is.False.After(10_000, 20));
    }

    [Test]
    public async Task A_worker_whose_parent_dies_ends_by_itself()
    {
        using var worker = Process.Start(new ProcessStartInfo(Program[0], Program.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Assert.That(await worker.StandardOutput.ReadLineAsync(), Does.Contain("ready"));
        worker.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await worker.WaitForExitAsync(limit.Token);
        Assert.That(worker.ExitCode, Is.Zero);
    }

    private static string[] Script(string script) => ["/bin/sh", "-c", script];

    private static bool IsRunning(string pidFile) => Directory.Exists($"/proc/{File.ReadAllText(pidFile).Trim()}") && !File.ReadAllText($"/proc/{File.ReadAllText(pidFile).Trim()}/stat").Contains(") Z ", StringComparison.Ordinal);

    private static IEnumerable<string> Json(IEnumerable<ExtractedDocument> documents) =>
        documents.Select(document => System.Text.Json.JsonSerializer.Serialize(document with { Milliseconds = 0 }, ExtractionJson.Readable.ExtractedDocument));
}
