using System.Text.Json;
using CstoArchive.Search;
using static CstoArchive.Tests.Search.TestIndex;

namespace CstoArchive.Tests.Search;

public sealed class ArchiveIndexTests
{
    [Test]
    public void What_goes_in_comes_out_again_unchanged()
    {
        var document = Whole();
        using var test = new TestIndex(document);

        var found = test.Index.Find(document.Id);

        Assert.That(Json(found), Is.EqualTo(Json(document)));
    }

    /// <summary>The index knows the id and needs not work it out; a document that is moved gets another.</summary>
    [Test]
    public void A_document_and_its_hit_bear_the_id_of_its_path_and_a_moved_one_that_of_its_new_path()
    {
        using var test = new TestIndex(Enumerable.Range(0, 20).Select(i => Document($"{i}.html", "Statement", "drones")));

        Assert.Multiple(() =>
        {
            Assert.That(test.Index.Documents().Select(d => d.Id), Is.EqualTo(test.Index.Documents().Select(d => ArchiveDocument.IdOf(d.Path))));
            Assert.That(test.Hits("drones").Select(h => h.Id), Is.EqualTo(test.Hits("drones").Select(h => ArchiveDocument.IdOf(h.Path))));
            Assert.That((test.Index.Documents().First() with { Path = "moved.html" }).Id, Is.EqualTo(ArchiveDocument.IdOf("moved.html")));
        });
    }

    [Test]
    public void Documents_come_in_order_of_path()
    {
        using var test = new TestIndex(Document("b.html", "Second", "text"), Document("a/z.html", "First", "one", "two"), Document("ж.html", "Third"));

        Assert.That(test.Index.Documents().Select(d => d.Path), Is.EqualTo(["a/z.html", "b.html", "ж.html"]));
    }

    [Test]
    public void A_document_put_again_replaces_the_one_of_its_path()
    {
        using var test = new TestIndex(Document("a.html", "Old", "drones"), Document("a.html", "New", "satellites", "more"));

        Assert.Multiple(() =>
        {
            Assert.That(test.Index.Documents().Select(d => d.Title), Is.EqualTo(["New"]));
            Assert.That(test.Paths("drones"), Is.Empty);
            Assert.That(test.Paths("satellite"), Is.EqualTo(["a.html"]));
        });
    }

    [Test]
    public void What_was_put_without_a_commit_is_given_up()
    {
        using var folder = new TemporaryFolder();
        using (var builder = IndexBuilder.Open(folder["1"]))
        {
            builder.Put(Document("a.html", "Kept", "text"));
            builder.Commit();
        }

        using (var builder = IndexBuilder.Open(folder["1"]))
        {
            builder.Put(Document("b.html", "Given up", "text"));
            builder.Delete("a.html");
        }

        using var index = ArchiveIndex.Open(folder["1"]);
        Assert.That(index.Documents().Select(d => d.Title), Is.EqualTo(["Kept"]));
    }

    [Test]
    public void Statistics_count_live_documents_by_kind_language_year_and_reason()
    {
        using var folder = new TemporaryFolder();
        using (var builder = IndexBuilder.Open(folder["1"]))
        {
            builder.Put(Whole());
            builder.Put(Document("b.html", "B", "text") with { Language = "ru", Kind = DocumentKind.News });
            builder.Put(Document("c.pdf", "c.pdf") with { Status = "encrypted", Language = null, Kind = DocumentKind.Paper });
            builder.Put(Document("d.html", "D", "text"));
            builder.Commit();
        }

        using (var builder = IndexBuilder.Open(folder["1"]))
        {
            builder.Delete("d.html");
            builder.Commit();
        }

        using var index = ArchiveIndex.Open(folder["1"]);
        var statistics = index.Statistics;
        Assert.Multiple(() =>
        {
            Assert.That(statistics.Documents, Is.EqualTo(3));
            Assert.That(statistics.ByKind, Is.EquivalentTo(new Dictionary<string, int> { ["annex"] = 1, ["news"] = 1, ["paper"] = 1 }));
            Assert.That(statistics.ByLanguage, Is.EquivalentTo(new Dictionary<string, int> { ["ru"] = 1 }));
            Assert.That(statistics.ByYear, Is.EquivalentTo(new Dictionary<string, int> { ["2021"] = 1 }));
            Assert.That(statistics.UnreadByReason, Is.EquivalentTo(new Dictionary<string, int> { ["encrypted"] = 1 }));
            Assert.That(statistics.IndexBytes, Is.GreaterThan(1000));
            Assert.That(statistics.TextBytes, Is.EqualTo(System.Text.Encoding.UTF8.GetByteCount("First page. Вторая" + "text")));
        });
    }

    [Test]
    public void A_missing_index_says_so()
    {
        using var folder = new TemporaryFolder();
        Assert.That(() => ArchiveIndex.Open(folder["none"]), Throws.TypeOf<IndexUnreadableException>().With.Message.Contains("run the indexer"));
    }

    [Test]
    public void A_damaged_index_is_refused_when_opened_or_when_verified()
    {
        using var test = new TestIndex(Enumerable.Range(0, 50).Select(i => Document($"{i}.html", "Title " + i, "Some text about subject " + i)));
        Assert.That(ArchiveIndex.Verify(test.Folder), Is.Null);

        // segments.gen is a hint that Lucene can do without.
        foreach (var file in Directory.GetFiles(test.Folder).Where(f => new FileInfo(f).Length > 0 && !f.EndsWith("segments.gen", StringComparison.Ordinal)))
        {
            var whole = File.ReadAllBytes(file);
            File.WriteAllBytes(file, whole[..(whole.Length / 2)]);
            Assert.That(ArchiveIndex.Verify(test.Folder), Is.Not.Null, Path.GetFileName(file));
            try
            {
                ArchiveIndex.Open(test.Folder).Dispose();
            }
            catch (IndexUnreadableException)
            {
            }

            File.WriteAllBytes(file, whole);
        }

        Assert.That(ArchiveIndex.Verify(test.Folder), Is.Null);
    }

    [Test]
    public void Closing_waits_for_the_searches_that_run()
    {
        var test = new TestIndex(Enumerable.Range(0, 500).Select(i => Document($"{i}.html", "Title " + i, "peace and security " + i)));
        var (answers, refusals, others) = (0, 0, 0);
        using var started = new CountdownEvent(4);
        // Threads of their own: the pool adds none while the processors are busy, and these keep them busy.
        var searches = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var i = 0; ; i++)
            {
                try
                {
                    var total = test.Index.Search(new SearchRequest { Query = "peace" }).Total;
                    Interlocked.Increment(ref total == 500 ? ref answers : ref others);
                }
                catch (ObjectDisposedException)
                {
                    Interlocked.Increment(ref refusals);
                    return;
                }
                finally
                {
                    if (i == 0)
                    {
                        started.Signal();
                    }
                }
            }
        })).ToList();

        searches.ForEach(search => search.Start());
        started.Wait();
        test.Dispose();
        searches.ForEach(search => search.Join());

        Assert.That((answers > 0, refusals, others), Is.EqualTo((true, 4, 0)));
    }

    private static ArchiveDocument Whole() => new()
    {
        Path = "2021/Приложение 1.pdf#2",
        Kind = DocumentKind.Annex,
        Title = "Letter \"dated\" 19 May \u2028 <b>",
        Date = new DateOnly(2021, 5, 19),
        Dates = [new SourcedDate(new DateOnly(2021, 5, 19), "masthead", "19 May 2021")],
        Place = "Dushanbe",
        Language = null,
        Bodies = ["Collective Security Council", "Council of Ministers for Foreign Affairs"],
        Symbols = ["A/75/906", "S/2021/534"],
        JobNumbers = ["21-07422"],
        Citations = [new CitedSymbol("A/RES/75/1", 1, 0, 5, "citation")],
        Attachments = [new NamedAttachment("Annex 2.pdf", null)],
        StatementPath = "2021/page.html",
        Pages = [new DocumentPage(1, "First page. ", ["5/8", "A/75/906"]), new DocumentPage(3, "", []), new DocumentPage(4, "Вторая", [], Language: "ru")],
        PageLanguages = [new PageLanguage(4, "ru")],
        Format = "pdf",
        Status = "partial",
        Reason = "page 2 could not be read",
        Bytes = 12345,
    };

    private static string Json(ArchiveDocument? document) => JsonSerializer.Serialize(document, ArchiveJson.Readable.ArchiveDocument);
}
