using CsCheck;
using CstoArchive.Cli.Indexing;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Indexing;

internal sealed class FileManifestTests
{
    [Test]
    public void Reads_back_what_was_written_whatever_the_names()
    {
        Gen.Select(Gen.String[1, 20], Gen.Long[0, long.MaxValue], Gen.String[0, 5], Gen.Int[0, 2].Select(i => new[] { "ok", "partial", "encrypted" }[i]))
            .Where((name, _, _, _) => name.All(c => !char.IsSurrogate(c)))
            .List[0, 6]
            .Sample(
                files =>
                {
                    using var folder = new TemporaryFolder();
                    var records = files.DistinctBy(file => file.Item1).Select(file => Record(file.Item1, file.Item2, file.Item3, file.Item4)).ToList();

                    FileManifest.Write(folder.Path, records);
                    var read = FileManifest.Read(folder.Path);

                    Assert.That(read.Files.Select(Shown), Is.EqualTo(records.OrderBy(record => record.Path, StringComparer.Ordinal).Select(Shown)));
                },
                iter: 200);
    }

    [Test]
    public void Refuses_a_file_that_is_cut_off()
    {
        using var folder = new TemporaryFolder();
        FileManifest.Write(folder.Path, [Record("a.txt", 1, "x", "ok"), Record("b.txt", 1, "x", "ok")]);
        var path = folder[FileManifest.FileName];
        var bytes = File.ReadAllBytes(path);

        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(path, bytes[..length]);
            Assert.That(() => FileManifest.Read(folder.Path), Throws.InstanceOf<InvalidDataException>(), $"{length} bytes");
        }
    }

    [Test]
    public void Refuses_a_file_with_a_wrong_byte()
    {
        using var folder = new TemporaryFolder();
        FileManifest.Write(folder.Path, [Record("a.txt", 1, "x", "ok"), Record("b.txt", 1, "x", "ok")]);
        var path = folder[FileManifest.FileName];
        var bytes = File.ReadAllBytes(path);
        const int head = 10; // of the format, which also says when the file was written and by what: nobody reads that

        for (var at = head; at < bytes.Length; at++)
        {
            var wrong = bytes.ToArray();
            wrong[at] ^= 0x55;
            File.WriteAllBytes(path, wrong);

            Assert.That(() => FileManifest.Read(folder.Path), Throws.InstanceOf<InvalidDataException>(), $"byte {at}");
        }
    }

    private static FileRecord Record(string path, long bytes, string title, string status) =>
        new(path, bytes, bytes / 2, new string('0', 64), [new DocumentFacts { Title = title, Kind = DocumentKind.Statement, Status = status, Attachments = [new AttachmentFacts("Annex 2.pdf", null, null)] }]);

    private static string Shown(FileRecord file) =>
        string.Join('|', file.Path, file.Bytes, file.Modified, file.Sha256, file.Status, file.Documents[0].Title, file.Documents[0].Kind, file.Documents[0].Attachments[0]);
}
