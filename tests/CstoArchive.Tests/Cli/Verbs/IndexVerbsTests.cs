using System.Text.Json;
using CstoArchive.Cli;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Verbs;

/// <summary>The verbs over an index, from the first run to the roll-back.</summary>
internal sealed class IndexVerbsTests
{
    [Test]
    public void Search_finds_and_says_when_nothing_is_found()
    {
        using var archive = Small();

        var found = CommandLineRun.Of("search", "elephant", "--index", archive.Index.Path);
        var json = CommandLineRun.Of("search", "elephant", "--json", "--index", archive.Index.Path);
        var nothing = CommandLineRun.Of("search", "crocodile", "--index", archive.Index.Path);

        Assert.That((found.Status, nothing.Status), Is.EqualTo((ExitStatus.Done, ExitStatus.NothingFound)));
        Assert.That(found.Output, Does.Contain("2021/a.html").And.Contain("On elephants"));
        Assert.That(JsonDocument.Parse(json.Output).RootElement.GetProperty("hits")[0].GetProperty("path").GetString(), Is.EqualTo("2021/a.html"));
    }

    [Test]
    public void Search_runs_a_file_of_queries_as_a_trec_run()
    {
        using var archive = Small();
        using var folder = new TemporaryFolder();
        var queries = folder.Write("queries.tsv", "q1\telephant savannah\nq2\tgiraffe\n");

        var run = CommandLineRun.Of("search", "--queries", queries, "--run", "tag", "--any", "--top", "5", "--index", archive.Index.Path);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        Assert.That(lines.Select(line => (line[0], line[1], line[2], line[3], line[5])), Is.EqualTo(
        [
            ("q1", "Q0", "2021/a", "1", "tag"),
            ("q2", "Q0", "b%20with%20blanks", "1", "tag"),
        ]));
    }

    [Test]
    public void Symbol_finds_what_bears_the_number_and_is_honest_about_what_is_not_held()
    {
        using var archive = Small();

        var notHeld = CommandLineRun.Of("symbol", "a/75/906", "--json", "--index", archive.Index.Path);
        var malformed = CommandLineRun.Of("symbol", "and/or", "--index", archive.Index.Path);

        var answer = JsonDocument.Parse(notHeld.Output).RootElement;
        Assert.That((notHeld.Status, malformed.Status), Is.EqualTo((ExitStatus.NothingFound, ExitStatus.NothingFound)));
        Assert.That(answer.GetProperty("status").GetString(), Is.EqualTo("not-held"));
        Assert.That(answer.GetProperty("citedBy").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void Wanted_lists_what_is_cited_and_not_held()
    {
        using var archive = Small();

        var run = CommandLineRun.Of("wanted", "--index", archive.Index.Path);
        var json = JsonDocument.Parse(CommandLineRun.Of("wanted", "--json", "--top", "1", "--index", archive.Index.Path).Output).RootElement;

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(run.Output, Does.StartWith("     1  A/75/906  General Assembly"));
        Assert.That(json.GetProperty("symbol").GetString(), Is.EqualTo("A/75/906"));
        Assert.That(json.GetProperty("citingDocuments").GetInt32(), Is.EqualTo(1));
        Assert.That(json.GetProperty("officialUrl").GetString(), Is.EqualTo("https://undocs.org/A/75/906"));
    }

    [Test]
    public void Stats_count_the_documents()
    {
        using var archive = Small();

        var stats = JsonDocument.Parse(CommandLineRun.Of("stats", "--json", "--index", archive.Index.Path).Output).RootElement;

        Assert.That(stats.GetProperty("documents").GetInt32(), Is.EqualTo(2));
        Assert.That(stats.GetProperty("generations").EnumerateArray().Select(name => name.GetString()), Is.EqualTo(["000001"]));
    }

    [Test]
    public void Export_prints_every_hit()
    {
        using var archive = Small();

        var run = CommandLineRun.Of("export", "--format", "jsonl", "--index", archive.Index.Path);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2));
    }

    [Test]
    public void Verify_names_every_difference_between_archive_and_index()
    {
        using var archive = Small();
        Assert.That(Verify().Status, Is.EqualTo(ExitStatus.Done));

        archive.Write("2021/a.html", "changed");
        archive.Delete("b with blanks.txt");
        archive.Write("c.txt", "new");
        var run = Verify();

        Assert.That(run.Status, Is.EqualTo(ExitStatus.NothingFound));
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EquivalentTo(
        [
            "2021/a.html: has changed since it was indexed",
            "b with blanks.txt: in the index, but not in the archive",
            "c.txt: in the archive, but not in the index",
        ]));

        CommandLineRun Verify() => CommandLineRun.Of("verify", "--index", archive.Index.Path, "--archive", archive.Path);
    }

    [Test]
    public void Rollback_brings_the_generation_before_back_once()
    {
        using var archive = Small();
        archive.WriteStatement("c.html", "On crocodiles", "A crocodile.");
        archive.Run();

        var back = CommandLineRun.Of("rollback", "--index", archive.Index.Path);
        var tooFar = CommandLineRun.Of("rollback", "--index", archive.Index.Path);

        Assert.That((back.Status, tooFar.Status), Is.EqualTo((ExitStatus.Done, ExitStatus.Guarded)));
        Assert.That(archive.Index.Current, Is.EqualTo("000001"));
        Assert.That(archive.Find("crocodile"), Is.Empty);
    }

    [Test]
    public void Index_reads_the_files_in_worker_processes()
    {
        using var archive = Small();
        archive.WriteStatement("c.html", "On crocodiles", "A crocodile of the river.");
        archive.Write("broken.pdf", "%PDF-1.4 and nothing more");

        var run = CommandLineRun.Of("index", "--archive", archive.Path, "--index", archive.Index.Path, "--workers", "1");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeUnread), run.Error);
        Assert.That(run.Error, Does.Contain("Generation 000002 is live").And.Contain("broken.pdf: malformed (new)"));
        Assert.That(archive.Find("crocodile"), Is.EqualTo(["c.html"]));
    }

    [Test]
    public void Index_keeps_out_of_a_run_that_is_under_way()
    {
        using var archive = Small();
        using var other = archive.Index.TryLock();

        var run = CommandLineRun.Of("index", "--archive", archive.Path, "--index", archive.Index.Path);
        var back = CommandLineRun.Of("rollback", "--index", archive.Index.Path);

        Assert.That((run.Status, back.Status), Is.EqualTo((ExitStatus.Locked, ExitStatus.Locked)));
    }

    [Test]
    public void Index_says_what_a_guard_stopped_and_keeps_the_report()
    {
        using var archive = Small();
        archive.Delete("2021/a.html");
        archive.Delete("b with blanks.txt");

        var run = CommandLineRun.Of("index", "--archive", archive.Path, "--index", archive.Index.Path, "--json");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Guarded));
        Assert.That(run.Error, Does.Contain("--allow-empty"));
        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetProperty("outcome").GetString(), Is.EqualTo("guarded"));
        Assert.That(new RunReports(archive.Index).Last()!.Outcome, Is.EqualTo(RunOutcome.Guarded));
        Assert.That(archive.Index.Current, Is.EqualTo("000001"));
    }

    [Test]
    public void Index_reports_with_the_fields_that_others_read()
    {
        using var archive = Small();

        var run = CommandLineRun.Of("index", "--archive", archive.Path, "--index", archive.Index.Path, "--json", "--quiet");

        string[] fields = ["started", "seconds", "archive", "generation", "previous", "seen", "added", "changed", "unchanged", "deleted", "failed", "documents", "bytes", "extracted", "reused", "unread", "changes"];
        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(run.Error, Is.Empty);
        Assert.That(fields, Is.SubsetOf(JsonDocument.Parse(run.Output).RootElement.EnumerateObject().Select(field => field.Name)));
    }

    /// <summary>Two documents, one generation.</summary>
    private static TemporaryArchive Small()
    {
        var archive = new TemporaryArchive();
        archive.WriteStatement("2021/a.html", "On elephants", "The elephant of the savannah is spoken of in A/75/906, as the States know.");
        archive.Write("b with blanks.txt", "On giraffes\n\nThe giraffe of the savanna is not spoken of in any document.");
        archive.Run();
        return archive;
    }
}
