using CstoArchive.Search;

namespace CstoArchive.Tests.Search.Generations;

internal sealed class IndexFolderTests
{
    [Test]
    public void Has_no_live_generation_before_the_first_run()
    {
        using var folder = new TemporaryFolder();

        Assert.That(new IndexFolder(folder["not-there"]).Current, Is.Null);
        Assert.That(new IndexFolder(folder.Path).Generations, Is.Empty);
    }

    [Test]
    public void Keeps_a_second_run_out_until_the_first_is_done()
    {
        using var folder = new TemporaryFolder();
        var first = new IndexFolder(folder.Path);
        var second = new IndexFolder(folder.Path);

        using (var held = first.TryLock())
        {
            Assert.That(held, Is.Not.Null);
            Assert.That(second.TryLock(), Is.Null);
        }

        using var afterwards = second.TryLock();
        Assert.That(afterwards, Is.Not.Null);
    }

    [Test]
    public void Is_not_stopped_by_the_lock_file_of_a_dead_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lock", "");

        using var held = new IndexFolder(folder.Path).TryLock();

        Assert.That(held, Is.Not.Null);
    }

    [Test]
    public void Publishes_a_generation_whole()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path);

        Publish(index, ("_0.cfs", "one"));

        Assert.That(index.Current, Is.EqualTo("000001"));
        Assert.That(File.ReadAllText(folder["000001/_0.cfs"]), Is.EqualTo("one"));
        Assert.That(File.ReadAllText(folder["CURRENT"]), Is.EqualTo("000001\n"));
        Assert.That(Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName), Is.EquivalentTo(["000001", "CURRENT"]));
    }

    [Test]
    public void Leaves_no_trace_of_a_draft_that_was_given_up()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path);
        Publish(index, ("_0.cfs", "one"));

        using (var draft = index.Begin())
        {
            draft.StartFrom("000001");
            File.WriteAllText(Path.Combine(draft.Path, "_1.cfs"), "half");
        }

        Assert.That(index.Current, Is.EqualTo("000001"));
        Assert.That(Directory.GetDirectories(folder.Path).Select(Path.GetFileName), Is.EqualTo(["000001"]));
    }

    [Test]
    public void Starts_from_a_generation_without_copying_its_segments_or_touching_it()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path);
        Publish(index, ("_0.cfs", "segment"), ("segments_1", "list"), ("files.tsv.gz", "files"));

        using var draft = index.Begin();
        draft.StartFrom("000001", "files.tsv.gz");
        File.WriteAllText(Path.Combine(draft.Path, "segments_1"), "other list");

        Assert.That(Directory.GetFiles(draft.Path).Select(Path.GetFileName), Is.EquivalentTo(["_0.cfs", "segments_1"]));
        Assert.That(File.ReadAllText(folder["000001/segments_1"]), Is.EqualTo("list"));
        File.Delete(Path.Combine(draft.Path, "_0.cfs"));
        Assert.That(File.ReadAllText(folder["000001/_0.cfs"]), Is.EqualTo("segment"));
    }

    [Test]
    public void Clears_what_a_killed_run_left()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path);
        Publish(index, ("_0.cfs", "one"));
        folder.Write("000002.building/_1.cfs", "half");
        folder.Write("000003/_1.cfs", "named, but never made live");

        using var draft = index.Begin();

        Assert.That(draft.Name, Is.EqualTo("000004"));
        Assert.That(index.Generations, Is.EqualTo(["000001"]));
        Assert.That(Directory.Exists(folder["000002.building"]), Is.False);
    }

    [Test]
    public void Keeps_the_newest_generations_and_always_the_live_one()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path);
        for (var i = 0; i < 4; i++)
        {
            Publish(index, ("_0.cfs", "x"));
        }

        index.RemoveOld(keep: 2);
        Assert.That(index.Generations, Is.EqualTo(["000003", "000004"]));

        index.MakeCurrent("000003");
        index.RemoveOld(keep: 1);
        Assert.That(index.Generations, Is.EqualTo(["000003", "000004"]));
    }

    [Test]
    public void Never_gives_the_number_of_a_generation_that_was_rolled_back_from_to_another()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path);
        Publish(index, ("_0.cfs", "good"));
        Publish(index, ("_0.cfs", "bad"));
        index.MakeCurrent(index.GenerationBefore("000002")!);

        Publish(index, ("_0.cfs", "better"));

        Assert.That(index.Current, Is.EqualTo("000003"));
        Assert.That(index.Generations, Is.EqualTo(["000001", "000003"]));
    }

    [Test]
    public void Knows_no_generation_before_the_first()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path);
        Publish(index, ("_0.cfs", "one"));

        Assert.That(index.GenerationBefore("000001"), Is.Null);
    }

    [TestCase("")]
    [TestCase("../elsewhere")]
    [TestCase("000001.building")]
    [TestCase("garbage")]
    public void Serves_nothing_when_the_pointer_makes_no_sense(string pointer)
    {
        using var folder = new TemporaryFolder();
        folder.Write("CURRENT", pointer);

        Assert.That(new IndexFolder(folder.Path).Current, Is.Null);
    }

    [Test]
    public void Replaces_a_file_whole_or_not_at_all()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("file", "old");

        Assert.That(
            () => DurableFiles.Replace(path, stream =>
            {
                stream.WriteByte(1);
                throw new IOException("No space left on device");
            }),
            Throws.InstanceOf<IOException>());

        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }

    private static void Publish(IndexFolder index, params (string Name, string Content)[] files)
    {
        using var draft = index.Begin();
        foreach (var (name, content) in files)
        {
            File.WriteAllText(Path.Combine(draft.Path, name), content);
        }

        draft.Publish();
    }
}
