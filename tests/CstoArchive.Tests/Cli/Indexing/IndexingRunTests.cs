using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Indexing;

internal sealed class IndexingRunTests
{
    [Test]
    public void Makes_every_file_of_the_archive_findable()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("2021/a.html", "On cooperation", "The member States reaffirm their willingness.");
        archive.Write("note\nwith line break.txt", "A note on migration.\n\nIt speaks of borders and of those who guard them.");
        archive.Write("Заявление.txt", "Заявление о сотрудничестве\n\nГосударства-члены подтверждают готовность к сотрудничеству.");

        var report = archive.Run();

        Assert.That(report.Generation, Is.EqualTo("000001"));
        Assert.That(report.Previous, Is.Null);
        Assert.That((report.Seen, report.Added, report.Documents, report.Extracted, report.Failed), Is.EqualTo((3, 3, 3, 3, 0)));
        Assert.That(archive.Find("willingness"), Is.EqualTo(["2021/a.html"]));
        Assert.That(archive.Find("migration"), Is.EqualTo(["note\nwith line break.txt"]));
        Assert.That(archive.Find("сотрудничество"), Is.EqualTo(["Заявление.txt"]));
    }

    [Test]
    public void Leaves_the_index_alone_when_nothing_has_changed()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "Text of a.");
        archive.Run();

        var report = archive.Run();

        Assert.That((report.Outcome, report.Generation, report.Previous), Is.EqualTo((RunOutcome.Unchanged, "000001", "000001")));
        Assert.That((report.Unchanged, report.Documents, report.Extracted), Is.EqualTo((1, 1, 0)));
        Assert.That(archive.Index.Generations, Is.EqualTo(["000001"]));
        Assert.That(archive.ReadFiles, Has.Count.EqualTo(1));
    }

    [Test]
    public void Reads_what_is_new_and_changed_and_forgets_what_is_gone()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("same.html", "On what stays", "An elephant.");
        archive.WriteStatement("changed.html", "On what changes", "A giraffe.");
        archive.WriteStatement("gone.html", "On what goes", "A zebra.");
        archive.Run();
        archive.ReadFiles.Clear();

        archive.WriteStatement("changed.html", "On what changes", "A crocodile.");
        archive.WriteStatement("new.html", "On what comes", "A hippopotamus.");
        archive.Delete("gone.html");
        var report = archive.Run();

        Assert.That((report.Seen, report.Added, report.Changed, report.Unchanged, report.Deleted, report.Documents), Is.EqualTo((3, 1, 1, 1, 1, 3)));
        Assert.That(archive.ReadFiles, Is.EquivalentTo(["changed.html", "new.html"]));
        Assert.That(report.Changes.Select(change => (change.Path, change.Change, change.Title)), Is.EqualTo(
        [
            ("changed.html", "changed", "On what changes"),
            ("new.html", "added", "On what comes"),
            ("gone.html", "deleted", "On what goes"),
        ]));
        Assert.That(archive.Find("elephant"), Is.EqualTo(["same.html"]));
        Assert.That(archive.Find("giraffe zebra"), Is.Empty);
        Assert.That(archive.Find("crocodile hippopotamus"), Is.EqualTo(["changed.html", "new.html"]));
    }

    [Test]
    public void Keeps_the_text_of_a_file_that_was_moved()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("2021/a.html", "On elephants", "An elephant.");
        archive.WriteStatement("2021/b.html", "On giraffes", "A giraffe.");
        archive.Run();
        archive.ReadFiles.Clear();

        archive.Move("2021/a.html", "old/2021/a.html");
        var report = archive.Run();

        Assert.That(archive.ReadFiles, Is.Empty);
        Assert.That((report.Moved, report.Added, report.Deleted, report.Reused, report.Extracted), Is.EqualTo((1, 1, 1, 1, 0)));
        Assert.That(report.Changes[0], Is.EqualTo(new DocumentChange("old/2021/a.html", "added", "On elephants", MovedFrom: "2021/a.html")));
        Assert.That(archive.Find("elephant"), Is.EqualTo(["old/2021/a.html"]));
    }

    [Test]
    public void Is_not_misled_by_a_file_that_was_only_touched()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();

        File.SetLastWriteTimeUtc(archive["a.html"], DateTime.UtcNow.AddMinutes(-5));

        Assert.That(archive.Run().Outcome, Is.EqualTo(RunOutcome.Unchanged));
        Assert.That(archive.Index.Generations, Has.Count.EqualTo(1));
    }

    [Test]
    public void Sees_a_change_that_kept_size_and_time_when_the_file_was_young()
    {
        using var archive = new TemporaryArchive();
        archive.Write("a.txt", "An elephant.", minutesAgo: 0);
        var time = File.GetLastWriteTimeUtc(archive["a.txt"]);
        archive.Run();

        archive.Write("a.txt", "A crocodile.");
        File.SetLastWriteTimeUtc(archive["a.txt"], time);

        Assert.That(archive.Run().Changed, Is.EqualTo(1));
        Assert.That(archive.Find("crocodile"), Is.EqualTo(["a.txt"]));
    }

    [Test]
    public void Ties_an_annex_that_arrives_later_and_reports_it_as_absent_until_then()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("2021/a.html", "On elephants", "An elephant.", "annex.docx");
        archive.WriteStatement("2021/b.html", "On giraffes", "A giraffe.");
        Assert.That(archive.Run().Absent, Is.EqualTo([new AbsentAttachment("2021/a.html", "annex.docx")]));

        archive.Write("2021/annex.docx", "not really one");
        var report = archive.Run();

        Assert.That(report.Absent, Is.Empty);
        var documents = archive.Documents().ToDictionary(document => document.Path);
        Assert.That(documents["2021/a.html"].Attachments, Is.EqualTo([new NamedAttachment("annex.docx", "2021/annex.docx")]));
        Assert.That((documents["2021/annex.docx"].Kind, documents["2021/annex.docx"].StatementPath), Is.EqualTo((DocumentKind.Annex, "2021/a.html")));

        archive.Delete("2021/a.html");
        archive.Run();
        Assert.That(archive.Documents().Single(document => document.Path == "2021/annex.docx").StatementPath, Is.Null);
    }

    [Test]
    public void Keeps_a_file_that_can_not_be_read_in_the_index_and_says_when_it_is_new()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Write("broken.pdf", "%PDF-1.4 and nothing more");

        var first = archive.Run();
        archive.WriteStatement("b.html", "On giraffes", "A giraffe.");
        var second = archive.Run();

        Assert.That(first.Unread.Select(file => (file.Path, file.New)), Is.EqualTo([("broken.pdf", true)]));
        Assert.That(first.Unread[0].Reason, Is.Not.Empty);
        Assert.That(second.Unread.Select(file => (file.Path, file.New)), Is.EqualTo([("broken.pdf", false)]));
        Assert.That((second.Failed, second.Documents), Is.EqualTo((1, 3)));
    }

    [Test]
    public void Follows_a_listing_that_loses_an_item()
    {
        using var archive = new TemporaryArchive();
        archive.Write("news.txt", "26.07.2024\n\nAn elephant was seen in the capital today.\n\n19.07.2024\n\nA giraffe was seen in the suburbs yesterday.\n");
        Assert.That(archive.Run().Documents, Is.EqualTo(2));

        archive.Write("news.txt", "26.07.2024\n\nAn elephant was seen in the capital today, and again in the evening.\n");
        archive.Run();

        Assert.That(archive.Documents(), Has.Count.EqualTo(1));
        Assert.That(archive.Find("giraffe"), Is.Empty);
        Assert.That(archive.Find("elephant"), Has.Count.EqualTo(1));
    }

    [Test]
    public void Reads_everything_again_when_the_extractor_has_changed()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();
        archive.ReadFiles.Clear();
        Rewrite(archive, info => info with { ExtractorVersion = info.ExtractorVersion - 1 });

        var report = archive.Run();

        Assert.That(archive.ReadFiles, Is.EqualTo(["a.html"]));
        Assert.That((report.Generation, report.Unchanged, report.Extracted), Is.EqualTo(("000002", 1, 1)));
    }

    [Test]
    public void Builds_a_new_index_from_the_kept_texts_when_the_schema_has_changed()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.", "b.docx");
        archive.Write("b.docx", "not really one");
        archive.Run();
        var before = archive.Documents();
        archive.ReadFiles.Clear();
        Rewrite(archive, info => info with { SchemaVersion = info.SchemaVersion - 1 });

        var report = archive.Run();

        Assert.That(archive.ReadFiles, Is.Empty);
        Assert.That((report.Generation, report.Reused, report.Extracted), Is.EqualTo(("000002", 2, 0)));
        Assert.That(archive.Documents().Select(Shown), Is.EqualTo(before.Select(Shown)));
        Assert.That(archive.Find("elephant"), Is.EqualTo(["a.html"]));
    }

    [Test]
    public void Reads_everything_again_when_asked_to()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();

        var report = archive.Run(options => options with { Full = true });

        Assert.That((report.Generation, report.Unchanged, report.Extracted), Is.EqualTo(("000002", 1, 1)));
        Assert.That(archive.Find("elephant"), Is.EqualTo(["a.html"]));
    }

    [Test]
    public void Heals_a_damaged_generation_by_reading_the_archive_anew()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();
        foreach (var segment in Directory.GetFiles(archive.Index.PathOf("000001"), "_*"))
        {
            File.WriteAllText(segment, "damaged");
        }

        archive.WriteStatement("b.html", "On giraffes", "A giraffe.");
        var report = archive.Run();

        Assert.That(report.Message, Does.Contain("000001"));
        Assert.That(archive.Find("elephant giraffe"), Is.EqualTo(["a.html", "b.html"]));
    }

    [Test]
    public void Changes_nothing_when_reading_fails()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();
        archive.WriteStatement("b.html", "On giraffes", "A giraffe.");

        Assert.That(() => archive.Run(read: (_, _, _, _) => throw new InvalidOperationException("no worker")), Throws.InvalidOperationException);

        Assert.That(archive.Index.Current, Is.EqualTo("000001"));
        Assert.That(Directory.GetDirectories(archive.Index.Path).Select(Path.GetFileName), Is.EqualTo(["000001"]));
        Assert.That(archive.Find("elephant giraffe"), Is.EqualTo(["a.html"]));
        Assert.That(archive.Run().Added, Is.EqualTo(1));
    }

    [Test]
    public void Changes_nothing_when_interrupted()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();
        archive.WriteStatement("b.html", "On giraffes", "A giraffe.");
        using var source = new CancellationTokenSource();

        Assert.That(
            () => archive.Run(cancellation: source.Token, read: async (_, _, _, cancellation) =>
            {
                await source.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
                return [];
            }),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(archive.Index.Current, Is.EqualTo("000001"));
        Assert.That(Directory.GetDirectories(archive.Index.Path).Select(Path.GetFileName), Is.EqualTo(["000001"]));
    }

    [Test]
    public void Keeps_as_many_generations_as_asked()
    {
        using var archive = new TemporaryArchive();
        for (var i = 0; i < 4; i++)
        {
            archive.WriteStatement($"{i}.html", $"Statement {i}", "An elephant.");
            archive.Run(options => options with { Keep = 2 });
        }

        Assert.That(archive.Index.Generations, Is.EqualTo(["000003", "000004"]));
        Assert.That(archive.Find("elephant"), Has.Count.EqualTo(4));
    }

    private static void Rewrite(TemporaryArchive archive, Func<GenerationInfo, GenerationInfo> change)
    {
        var folder = archive.Index.PathOf(archive.Index.Current!);
        change(GenerationInfo.Read(folder)!).Write(folder);
    }

    private static string Shown(ArchiveDocument document) => System.Text.Json.JsonSerializer.Serialize(document, ArchiveJson.Readable.ArchiveDocument);
}
