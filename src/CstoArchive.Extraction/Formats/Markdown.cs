using System.Text;
using CstoArchive.Symbols;

namespace CstoArchive.Extraction;

/// <summary>Markdown: what its front matter says, and its text as a reader sees it, without the marks.</summary>
internal static class Markdown
{
    public static IReadOnlyList<ReadDocument> Read(SourceFile file)
    {
        var text = CleanText.Of(TextDecoder.Decode(file.Bytes, declared: null));
        var head = FrontMatter.Take(ref text);
        var attachments = new List<Attachment>();
        string? heading = null;
        var body = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var plain = MarkdownLine.Plain(line, attachments, out var level);
            if (level == 1 && heading is null && body.Length == 0)
            {
                heading = plain;
            }
            else
            {
                body.Append(plain).Append('\n');
            }
        }

        var documents = PlainText.Read(body.ToString(), "markdown");
        return head.Count == 0 && heading is null && attachments.Count == 0 ? documents : [.. documents.Select(read => With(read, head, heading, attachments))];
    }

    private static ReadDocument With(ReadDocument read, IReadOnlyDictionary<string, string> head, string? heading, List<Attachment> attachments)
    {
        string?[] titles = [head.GetValueOrDefault("title"), heading, .. read.TitleCandidates];
        string?[] symbols = [.. (head.GetValueOrDefault("symbol") ?? "").Split([';', ',']).Select(Canonical), .. read.Symbols];
        return read with
        {
            TitleCandidates = [.. titles.OfType<string>()],
            Symbols = [.. symbols.OfType<string>().Distinct()],
            Dates = [.. read.Dates, .. Dates(head)],
            Attachments = [.. attachments, .. read.Attachments],
            DeclaredLanguage = Language(head),
        };
    }

    private static IEnumerable<DocumentDate> Dates(IReadOnlyDictionary<string, string> head)
    {
        foreach (var name in (string[])["date", "published", "published_time", "publish_date", "created"])
        {
            if (head.TryGetValue(name, out var value) && DateFinder.Find(value, 1) is [{ Start: 0 } found])
            {
                yield return new DocumentDate(found.Date, DateSource.Metadata, $"{name}: {value}");
            }
        }
    }

    private static string? Canonical(string symbol) => DocumentSymbol.TryParse(symbol, out var parsed) ? parsed.Canonical : null;

    private static string? Language(IReadOnlyDictionary<string, string> head) =>
        (head.GetValueOrDefault("language") ?? head.GetValueOrDefault("lang")) is { Length: 2 } language ? language.ToLowerInvariant() : null;
}
