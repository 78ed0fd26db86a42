using System.Text;
using CstoArchive.Search;

namespace CstoArchive.Tests.Web;

/// <summary>A small archive: a statement with its annex, its Russian version, a news item that cites it, and a few documents that mean no good.</summary>
internal static class Library
{
    public const string Statement = "2021/statement.html";
    public const string Annex = "2021/annex.pdf";
    public const string Russian = "2021/zayavlenie.html";
    public const string News = "2021/news.txt";
    public const string Hostile = "odd/<script>alert(1)</script>.html";
    public const string Unread = "odd/scan.pdf";
    public const string Long = "odd/long.pdf";

    public static string IdOf(string path) => ArchiveDocument.IdOf(path);

    /// <summary>The news item was changed once; nothing else ever was.</summary>
    public static IReadOnlyList<DocumentVersion> EarlierOf(string path) =>
        path == News ? [new DocumentVersion(new DateTimeOffset(2021, 6, 3, 2, 0, 0, TimeSpan.Zero), "Circulated <b>soon</b>", "The statement will be circulated soon.")] : [];

    public static IReadOnlyList<ArchiveDocument> Documents { get; } =
    [
        new()
        {
            Path = Statement,
            Kind = DocumentKind.Statement,
            Title = "Statement of the Ministers on cooperation against drugs",
            Date = new DateOnly(2021, 5, 19),
            Dates = [new SourcedDate(new DateOnly(2021, 5, 19), "dateline", "May 19, 2021, Dushanbe")],
            Place = "Dushanbe",
            Language = "en",
            Bodies = ["Council of Ministers for Foreign Affairs"],
            Symbols = ["A/75/906", "S/2021/534"],
            JobNumbers = ["21-07422"],
            Attachments = [new NamedAttachment("Annex 1.pdf", Annex), new NamedAttachment("Annex 2.pdf", null)],
            Pages = [new DocumentPage(1, "The Ministers met in Dushanbe.\nThey intend to deepen cooperation against the illicit trade in drugs.", ["A/75/906 S/2021/534", "1/8"])],
            Format = "html",
            Status = "ok",
            Bytes = 62,
        },
        new()
        {
            Path = Annex,
            Kind = DocumentKind.Annex,
            Title = "Annex 1: fields of cooperation",
            Date = new DateOnly(2021, 5, 19),
            Language = "en",
            StatementPath = Statement,
            Pages =
            [
                new DocumentPage(1, "This annex lists fields of work.", []),
                new DocumentPage(2, "Measures against the trafficking in drugs are one of them; see A/74/677 for the year before.", ["2/3"]),
                new DocumentPage(3, "Cooperation of border services is another.", ["3/3"]),
            ],
            PageLanguages = [new PageLanguage(3, "ru")],
            Citations = [new CitedSymbol("A/74/677", 2, 63, 71, "printed")],
            Format = "pdf",
            Status = "ok",
            Bytes = 400,
        },
        new()
        {
            Path = Russian,
            Kind = DocumentKind.Statement,
            Title = "Заявление министров о сотрудничестве",
            Date = new DateOnly(2022, 9, 16),
            Place = "Самарканд",
            Language = "ru",
            Symbols = ["A/77/123"],
            Pages = [new DocumentPage(1, "Министры намерены расширять сотрудничество в противодействии незаконному обороту наркотиков.", [])],
            Format = "html",
            Status = "ok",
        },
        new()
        {
            Path = News,
            Kind = DocumentKind.News,
            Title = "The statement has been circulated",
            Date = new DateOnly(2021, 6, 2),
            Language = "en",
            Pages = [new DocumentPage(1, "The statement has been circulated as document A/75/906 in New York. Its annex names drugs first.", [])],
            Citations = [new CitedSymbol("A/75/906", 1, 46, 54, "printed")],
            Format = "text",
            Status = "ok",
        },
        new()
        {
            Path = Hostile,
            Kind = DocumentKind.Statement,
            Title = "<script>alert('title')</script>\" onmouseover=\"alert(2)",
            Date = new DateOnly(2020, 1, 1),
            Place = "<img src=x onerror=alert(3)>",
            Language = "en",
            Pages = [new DocumentPage(1, "A mischief </p><script>alert('text')</script> was tried here, =1+1 too.", ["</details><script>alert('removed')</script>"])],
            Format = "html",
            Status = "ok",
        },
        new() { Path = Unread, Kind = DocumentKind.Paper, Title = "scan.pdf", Status = "no-text", Reason = "2 pages without a text layer", Format = "pdf" },
        new()
        {
            Path = Long,
            Kind = DocumentKind.Paper,
            Title = "A long report",
            Date = new DateOnly(2019, 3, 1),
            Language = "en",
            Symbols = ["A/73/1"],
            Pages = [.. Enumerable.Range(1, 35).Select(n => new DocumentPage(n, $"Page {n} of the report speaks of harmony.", []))],
            Format = "pdf",
            Status = "ok",
        },
    ];

    /// <summary>Files for some of the documents, and a secret beside the archive that no address may reach.</summary>
    public static void WriteFiles(TemporaryFolder folder)
    {
        folder.Write("archive/" + Statement, "<html><script>alert(1)</script><p>The Ministers met.</p></html>");
        Directory.CreateDirectory(folder["archive/2021"]);
        File.WriteAllBytes(folder["archive/" + Annex], [.. Encoding.ASCII.GetBytes("%PDF-1.4\n"), .. Enumerable.Range(0, 391).Select(i => (byte)i)]);
        folder.Write("archive/" + News, "The statement has been circulated.");
        folder.Write("secret.txt", "not for reading");
        File.CreateSymbolicLink(folder["archive/2021/zayavlenie.html"], folder["secret.txt"]);
    }
}
