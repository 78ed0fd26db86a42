using CstoArchive.Search;
using CstoArchive.Symbols;

namespace CstoArchive.Tests.Search;

/// <summary>A small real index in a folder of its own, over documents written in the test.</summary>
internal sealed class TestIndex : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TestIndex(params IEnumerable<ArchiveDocument> documents)
    {
        using (var builder = IndexBuilder.Open(Folder))
        {
            foreach (var document in documents)
            {
                builder.Put(document);
            }

            builder.Commit();
        }

        Index = ArchiveIndex.Open(Folder);
    }

    public string Folder => folder["000001"];

    public ArchiveIndex Index { get; }

    public static ArchiveDocument Document(string path, string title, params string[] pages)
    {
        var numbered = pages.Select((text, i) => new DocumentPage(i + 1, text, [])).ToArray();
        return new ArchiveDocument
        {
            Path = path,
            Kind = DocumentKind.Statement,
            Title = title,
            Status = "ok",
            Language = "en",
            Pages = numbered,
            Citations = [.. numbered.SelectMany(p => SymbolScanner.Scan(p.Text).Symbols.Select(s => new CitedSymbol(s.Symbol.Canonical, p.Number, s.Start, s.End, "printed")))],
        };
    }

    public IReadOnlyList<Hit> Hits(string query) => Index.Search(new SearchRequest { Query = query }).Hits;

    public IEnumerable<string> Paths(string query) => Hits(query).Select(h => h.Path);

    public void Dispose()
    {
        Index.Dispose();
        folder.Dispose();
    }
}
