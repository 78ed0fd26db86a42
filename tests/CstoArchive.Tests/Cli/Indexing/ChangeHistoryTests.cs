using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Indexing;

internal sealed class ChangeHistoryTests
{
    [Test]
    public void Keeps_what_a_statement_said_before_it_was_changed()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "First title", "An elephant.");
        archive.WriteStatement("b.html", "Of another kind", "A zebra.");
        archive.Run();
        archive.WriteStatement("a.html", "Second title", "A giraffe.", "annex.docx");
        var second = archive.Run();
        archive.WriteStatement("a.html", "Third title", "A crocodile.", "annex.docx");
        var third = archive.Run();

        var versions = Versions(archive, "a.html");

        Assert.That(versions.Select(version => (version.Title, version.Replaced)), Is.EqualTo([("Second title", third.Started), ("First title", second.Started)]));
        Assert.That(versions[0].Text, Does.Contain("giraffe"));
        Assert.That(versions[1].Text, Does.Contain("elephant").And.Not.Contain("giraffe"));
        Assert.That(Versions(archive, "b.html"), Is.Empty);
        Assert.That(archive.Find("elephant giraffe"), Is.Empty, "only what a statement says now is found");
    }

    [Test]
    public void Keeps_it_through_moves_ties_and_rebuilds()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.", "annex.docx");
        archive.Run();
        archive.WriteStatement("a.html", "On elephants", "A giraffe.", "annex.docx");
        archive.Run();

        archive.Write("annex.docx", "not really one");
        archive.Run();
        Assert.That(Versions(archive, "a.html").Select(version => version.Title), Is.EqualTo(["On elephants"]), "the annex arrived");

        archive.Move("a.html", "2021/a.html");
        archive.Run();
        Assert.That(Versions(archive, "2021/a.html"), Has.Count.EqualTo(1), "moved");

        archive.Run(options => options with { Full = true });
        Assert.That(Versions(archive, "2021/a.html"), Has.Count.EqualTo(1), "read anew");
    }

    [Test]
    public void Takes_nothing_for_a_change_but_another_text_of_another_file()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();

        archive.Run(options => options with { Full = true }, (_, name, _, _) => Task.FromResult<IReadOnlyList<ExtractedDocument>>(
            [new ExtractedDocument { Path = name, Status = ExtractionStatus.Ok, Kind = "statement", Pages = [new ExtractedPage(1, "Read in a better way.", [])] }]));
        Assert.That(Versions(archive, "a.html"), Is.Empty, "the same file, read by another extractor");

        archive.Run(options => options with { Full = true });
        archive.WriteStatement("a.html", "On elephants", "An   elephant.");
        archive.Run();
        Assert.That(Versions(archive, "a.html"), Is.Empty, "another file of the same text");
    }

    [Test]
    public void Keeps_no_version_of_a_text_that_was_away_and_is_back()
    {
        using var archive = new TemporaryArchive();
        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();
        archive.Write("a.html", "");
        archive.Run();
        Assert.That(Versions(archive, "a.html").Select(version => version.Title), Is.EqualTo(["On elephants"]), "nothing can be read of it now");

        archive.WriteStatement("a.html", "On elephants", "An elephant.");
        archive.Run();

        Assert.That(Versions(archive, "a.html"), Is.Empty);
    }

    [Test]
    public void Is_not_misled_by_a_listing_that_gets_a_new_first_item()
    {
        using var archive = new TemporaryArchive();
        const string Old = "26.07.2024\n\nThe elephant was seen in the capital.\n\n19.07.2024\n\nThe giraffe was seen in the capital.\n";
        archive.Write("list.txt", Old);
        archive.Run();
        archive.Write("list.txt", "02.08.2024\n\nThe crocodile was seen in the capital.\n\n" + Old);

        archive.Run();

        Assert.That(archive.Documents(), Has.Count.EqualTo(3));
        Assert.That(archive.Documents().SelectMany(document => Versions(archive, document.Path)), Is.Empty);
    }

    [Test]
    public void Gives_up_the_oldest_of_many_versions()
    {
        using var folder = new TemporaryFolder();
        var document = Search.TestIndex.Document("a.html", "On elephants", "An elephant.");
        var versions = Enumerable.Range(1, 50).Select(night => new DocumentVersion(DateTimeOffset.UnixEpoch.AddDays(100 - night), $"Title {night}", $"Text {night}")).ToArray();
        using (var builder = IndexBuilder.Open(folder["000001"]))
        {
            builder.Put(document, versions);
            builder.Commit();
        }

        using var index = ArchiveIndex.Open(folder["000001"]);

        Assert.That(index.EarlierVersions(document.Id), Is.EqualTo(versions.Take(20)));
    }

    private static IReadOnlyList<DocumentVersion> Versions(TemporaryArchive archive, string path)
    {
        using var index = archive.Open();
        return index.EarlierVersions(ArchiveDocument.IdOf(path));
    }
}
