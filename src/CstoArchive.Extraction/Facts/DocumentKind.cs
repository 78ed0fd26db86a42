namespace CstoArchive.Extraction;

/// <summary>Tells statements, news and papers apart: by what the reader knows, by the masthead, by the folder that the archive keeps the file in.</summary>
internal static class DocumentKind
{
    /// <summary>Characters of the first page that may hold a masthead.</summary>
    private const int MastheadLength = 1_500;

    private static readonly string[] NewsFolders = ["news", "novosti", "новости"];

    /// <summary>What the titles of statements begin with, whatever folder they lie in.</summary>
    private static readonly string[] StatementTitles =
        ["Statement", "Joint statement", "Declaration", "Joint declaration", "Communiqué", "Communique", "Joint communiqué", "Resolution", "Заявление", "Совместное заявление", "Декларация", "Совместная декларация", "Коммюнике", "Обращение"];

    public static string Of(ReadDocument read, string path, string? title, IReadOnlyList<string> ownSymbols, string firstPage)
    {
        if (read.Kind is not null)
        {
            return read.Kind;
        }

        if (read.Format == "pdf" || (ownSymbols.Count > 0 && firstPage.AsSpan(0, Math.Min(firstPage.Length, MastheadLength)).Contains("Distr", StringComparison.Ordinal)))
        {
            return "paper";
        }

        return IsInNewsFolder(path) && !Array.Exists(StatementTitles, word => title?.StartsWith(word, StringComparison.OrdinalIgnoreCase) == true) ? "news" : "statement";
    }

    private static bool IsInNewsFolder(string path) =>
        path.Split('/') is var parts && parts.AsSpan(0, parts.Length - 1).ContainsAny(NewsFolders);
}
