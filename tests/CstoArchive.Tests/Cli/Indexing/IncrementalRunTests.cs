using System.Text.Json;
using CsCheck;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli.Indexing;

internal sealed class IncrementalRunTests
{
    private static readonly string[] Folders = ["", "2021/", "2021/annexes/", "2022/"];
    private static readonly string[] Names = ["a.html", "b.html", "c.html", "annex.docx", "list.txt", "paper.pdf"];
    private static readonly string[] Words = ["elephant", "giraffe", "crocodile", "elephants", "A/75/906", "borders"];

    /// <summary>Every kind of query.</summary>
    private static readonly string[] Queries =
    [
        "", "elephant", "giraffe borders", "\"speak of the crocodile\"", "eleph*", "cr?codile", "girafe~", "elefant", "A/75/906", "A/75/*", "borders OR elephants",
        "elephant -giraffe", "speak NEAR/5 elephant", "title:borders", "states speak length capital", "the", "kind:statement speak", "2021..2022 elephant", "file:annex", "26.07.2024",
    ];

    /// <summary>What a person does to an archive between two nights.</summary>
    private static readonly Gen<(int Kind, int Folder, int Name, int Word, int Other)> Action =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, Folders.Length - 1], Gen.Int[0, Names.Length - 1], Gen.Int[0, Words.Length - 1], Gen.Int[0, Folders.Length - 1]);

    [Test]
    public void Answers_after_any_history_as_an_index_built_from_scratch_does()
    {
        Action.Array[1, 8].Array[1, 5].Sample(
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
            iter: 10);
    }

    private static void Do(TemporaryArchive archive, (int Kind, int Folder, int Name, int Word, int Other) action)
    {
        var path = Folders[action.Folder] + Names[action.Name];
        var word = Words[action.Word];
        switch (action.Kind)
        {
            case 0 or 4 when Names[action.Name].EndsWith(".html", StringComparison.Ordinal):
                archive.WriteStatement(path, $"Statement on the {word}", string.Concat(Enumerable.Repeat($"The States speak of the {word} at length. ", 1 + action.Other)) + Words[action.Folder], "annex.docx", "../2022/paper.pdf");
                break;
            case 0 or 4:
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

    /// <summary>Every document whole, and the whole answer to every query: hits, their order, scores and snippets, counts, suggestions.</summary>
    private static List<string> Answers(TemporaryArchive archive)
    {
        using var index = archive.Open();
        return
        [
            .. index.Documents().Select(document => JsonSerializer.Serialize(document, ArchiveJson.Readable.ArchiveDocument)),
            .. from query in Queries
               from sort in new[] { SortOrder.Relevance, SortOrder.Newest }
               from size in new[] { 3, 100 }
               select Comparable(index.Search(new SearchRequest { Query = query, Sort = sort, Size = size })),
            .. from number in new[] { "A/75/906", "annex.docx", "A/75" } select JsonSerializer.Serialize(index.LookUp(number), ArchiveJson.Readable.NumberAnswer),
            .. from typed in new[] { "el", "statement on the b", "A/75/9" } select JsonSerializer.Serialize(index.Suggest(typed, 10), ArchiveJson.Readable.IReadOnlyListSuggestion),
            JsonSerializer.Serialize(index.Wanted(10), ArchiveJson.Readable.IReadOnlyListWantedNumber),
            .. from document in index.Documents() select string.Join(' ', index.AnnexesOf(document.Id).Select(annex => annex.Path)),
        ];
    }

    /// <summary>All but what is no answer; scores to five digits, for Lucene adds their parts in an order that depends on the segment.</summary>
    private static string Comparable(SearchResponse response) => JsonSerializer.Serialize(
        response with { TookMs = 0, Generation = "", Hits = [.. response.Hits.Select(Comparable)] }, ArchiveJson.Readable.SearchResponse);

    private static Hit Comparable(Hit hit) => hit with { Score = float.Parse(hit.Score.ToString("G5")), Annexes = [.. hit.Annexes.Select(Comparable)] };
}
