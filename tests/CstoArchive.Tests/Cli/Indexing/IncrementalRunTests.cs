using System.Text.Json;
using CsCheck;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Indexing;

internal sealed class IncrementalRunTests
{
    private static readonly string[] Folders = ["", "2021/", "2021/annexes/", "2022/"];
    private static readonly string[] Names = ["a.html", "b.html", "annex.docx", "list.txt", "paper.pdf"];
    private static readonly string[] Words = ["elephant", "giraffe", "crocodile", "Annex", "A/75/906", "borders"];

    /// <summary>What a person does to an archive between two nights.</summary>
    private static readonly Gen<(int Kind, int Folder, int Name, int Word, int Other)> Action =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, Folders.Length - 1], Gen.Int[0, Names.Length - 1], Gen.Int[0, Words.Length - 1], Gen.Int[0, Folders.Length - 1]);

    [Test]
    public void Says_after_any_history_what_a_run_from_scratch_says()
    {
        Action.Array[1, 6].Array[1, 4].Sample(
            nights =>
            {
                using var archive = new TemporaryArchive();
                foreach (var night in nights)
                {
                    foreach (var action in night)
                    {
                        Do(archive, action);
                    }

                    archive.Run(options => options with { AllowEmpty = true });
                }

                var grown = Answers(archive);
                archive.Run(options => options with { AllowEmpty = true, Full = true });
                Assert.That(grown, Is.EqualTo(Answers(archive)));
            },
            iter: 25);
    }

    private static void Do(TemporaryArchive archive, (int Kind, int Folder, int Name, int Word, int Other) action)
    {
        var path = Folders[action.Folder] + Names[action.Name];
        var word = Words[action.Word];
        switch (action.Kind)
        {
            case 0 when Names[action.Name].EndsWith(".html", StringComparison.Ordinal):
                archive.WriteStatement(path, $"Statement on the {word}", $"The States speak of the {word} at length.", "annex.docx", "../2022/paper.pdf");
                break;
            case 0:
                archive.Write(path, $"26.07.2024\n\nThe {word} was seen in the capital.\n\n19.07.2024\n\nThe {word} was seen again.\n");
                break;
            case 1:
                archive.Delete(path);
                break;
            case 2 when File.Exists(archive[path]) && !File.Exists(archive[Folders[action.Other] + Names[action.Name]]):
                archive.Move(path, Folders[action.Other] + Names[action.Name]);
                break;
            case 3 when File.Exists(archive[path]):
                File.SetLastWriteTimeUtc(archive[path], DateTime.UtcNow.AddMinutes(-action.Word));
                break;
        }
    }

    /// <summary>Every document whole, and what each word finds. Not the scores: the index counts a changed document's old text in a word's frequency until it merges the segment away.</summary>
    private static List<string> Answers(TemporaryArchive archive)
    {
        using var index = archive.Open();
        return
        [
            .. index.Documents().Select(document => JsonSerializer.Serialize(document, ArchiveJson.Readable.ArchiveDocument)),
            .. Words.Select(word => string.Join(' ', index.SearchAll(new SearchRequest { Query = word, Group = false }).Select(hit => hit.Path).Order(StringComparer.Ordinal))),
        ];
    }
}
