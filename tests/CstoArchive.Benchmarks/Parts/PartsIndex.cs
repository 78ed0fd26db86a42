using CstoArchive.Benchmarks.Corpus;
using CstoArchive.Search;
using CstoArchive.Search.Searching;
using CstoArchive.Symbols;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>A thousand documents of four pages, each page a statement of the corpus, indexed in a folder of their own that goes with this object.</summary>
internal sealed class PartsIndex : IDisposable
{
    private const int Documents = 1000;
    private const int PagesEach = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("csto-archive-parts-").FullName;
    private readonly IndexSnapshot _snapshot;

    public PartsIndex()
    {
        var generation = Path.Combine(_folder, "000001");
        using (var builder = IndexBuilder.Open(generation))
        {
            for (var number = 0; number < Documents; number++)
            {
                builder.Put(Document(number));
            }

            builder.Commit();
        }

        Index = ArchiveIndex.Open(generation);
        _snapshot = IndexSnapshot.Open(generation, schemaVersion: null);
    }

    public ArchiveIndex Index { get; }

    /// <summary>The text of one page, unpacked. In the index a document stands behind its pages, and the documents in the order in which they were put.</summary>
    public string PageText(int document, int page) => _snapshot.Stored.PageText((document * (PagesEach + 1)) + PagesEach, page, PagesEach);

    public void Dispose()
    {
        _snapshot.Close();
        Index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static ArchiveDocument Document(int number)
    {
        var statements = Enumerable.Range((number * PagesEach) + 1, PagesEach).Select(Statement.Make).ToList();
        DocumentPage[] pages = [.. statements.Select((statement, at) => new DocumentPage(at + 1, statement.Body, []))];
        return new ArchiveDocument
        {
            Path = $"papers/{number:D4}.pdf",
            Kind = DocumentKind.Statement,
            Title = statements[0].Title,
            Date = statements[0].Date,
            Language = statements[0].Russian ? "ru" : "en",
            Status = "ok",
            Symbols = [$"A/75/{number + 1}"],
            Pages = pages,
            Citations = [.. pages.SelectMany(page => SymbolScanner.Scan(page.Text).Symbols.Select(found => new CitedSymbol(found.Symbol.Canonical, page.Number, found.Start, found.End, "printed")))],
        };
    }
}
