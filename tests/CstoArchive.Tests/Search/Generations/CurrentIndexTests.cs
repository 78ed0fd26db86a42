using CstoArchive.Search;

namespace CstoArchive.Tests.Search.Generations;

internal sealed class CurrentIndexTests
{
    [Test]
    public void Serves_nothing_and_says_why_before_the_first_run()
    {
        using var folder = new TemporaryFolder();
        using var current = new CurrentIndex(new IndexFolder(folder.Path));

        Assert.That(current.Acquire(), Is.Null);
        Assert.That(current.Failure!.Message, Does.Contain("csto-archive index"));

        Publish(folder, "elephant");

        Assert.That(current.Refresh(), Is.True);
        Assert.That(current.Failure, Is.Null);
        Assert.That(current.Generation, Is.EqualTo("000001"));
    }

    [Test]
    public void Takes_up_a_new_generation_and_lets_a_search_finish_on_the_old_one()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, "elephant");
        using var current = new CurrentIndex(new IndexFolder(folder.Path));
        using var old = current.Acquire();

        Publish(folder, "giraffe");
        Assert.That(current.Refresh(), Is.True);
        Assert.That(current.Refresh(), Is.False);

        using var lease = current.Acquire();
        Assert.That((Titles(lease!.Index), Titles(old!.Index)), Is.EqualTo(("giraffe", "elephant")));
    }

    [Test]
    public void Goes_on_with_the_old_generation_when_the_new_one_can_not_be_opened()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, "elephant");
        using var current = new CurrentIndex(new IndexFolder(folder.Path));

        folder.Write("000002/segments_1", "damaged");
        folder.Write("CURRENT", "000002\n");

        Assert.That(current.Refresh(), Is.False);
        Assert.That((current.Generation, current.Failure!.Generation), Is.EqualTo(("000001", "000002")));
        using var lease = current.Acquire();
        Assert.That(Titles(lease!.Index), Is.EqualTo("elephant"));
    }

    [Test]
    public void Warms_a_generation_before_anybody_is_served_from_it()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, "elephant");
        var warmed = new List<string>();
        using var current = new CurrentIndex(new IndexFolder(folder.Path), index => warmed.Add(Titles(index)));

        Publish(folder, "giraffe");
        current.Refresh();

        Assert.That(warmed, Is.EqualTo(["elephant", "giraffe"]));
    }

    [Test]
    public async Task Fails_no_search_while_generations_change()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, "generation 1");
        using var current = new CurrentIndex(new IndexFolder(folder.Path));
        using var stop = new CancellationTokenSource();
        using var begun = new CountdownEvent(2);

        var searches = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            begun.Signal();
            var count = 0;
            for (; count == 0 || !stop.IsCancellationRequested; count++)
            {
                using var lease = current.Acquire()!;
                var response = lease.Index.Search(new SearchRequest { Query = "generation" });
                Assert.That(response.Hits.Single().Title, Is.EqualTo($"generation {int.Parse(lease.Index.Generation)}"));
            }

            return count;
        })).ToArray();
        begun.Wait();
        for (var i = 2; i <= 10; i++)
        {
            Publish(folder, $"generation {i}");
            current.Refresh();
            new IndexFolder(folder.Path).RemoveOld(keep: 1);
        }

        await stop.CancelAsync();
        Assert.That(await Task.WhenAll(searches), Has.All.Positive);
    }

    private static string Titles(ArchiveIndex index) => string.Join(' ', index.Documents().Select(document => document.Title));

    private static void Publish(TemporaryFolder folder, string title)
    {
        using var draft = new IndexFolder(folder.Path).Begin();
        using (var builder = IndexBuilder.Open(draft.Path))
        {
            builder.Put(new ArchiveDocument { Path = "a.txt", Kind = DocumentKind.Statement, Title = title, Status = "ok", Pages = [new DocumentPage(1, $"The text of {title}.", [])] });
            builder.Commit();
        }

        draft.Publish();
    }
}
