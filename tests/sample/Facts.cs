using System.Globalization;
using System.Text;
using CstoArchive.SampleArchive.Pages;

namespace CstoArchive.SampleArchive;

/// <summary>
/// The table of what the archive's documents say, one row a document. It is written from the sources of the documents,
/// never from what a program read out of them. Several values of a cell are separated by "; ".
/// </summary>
internal sealed class Facts
{
    private const int FirstWords = 6;

    private static readonly string[] Columns =
        ["path", "kind", "title", "date", "place", "language", "symbols", "job_number", "statement", "status", "pages", "cites", "attachments", "contains", "lacks", "first_words"];

    private readonly List<string> _rows = [];

    public void Add(SourceDocument document, int pages)
    {
        if (document.Form.StartsWith("listing", StringComparison.Ordinal))
        {
            var items = ListingItem.Parse(document.Body);
            for (var n = 0; n < items.Count; n++)
            {
                Row($"{document.Path}#{n + 1}", "news", items[n].Title, items[n].Date, "", document["lang"], "", "", "", "ok", 1, document[$"cites-{n + 1}"], "", "", document["lacks"], items[n].Paragraphs.First());
            }

            return;
        }

        if (document["status"] is { Length: > 0 } unread)
        {
            Row(document.Path, document["kind"], "", null, "", "", "", "", "", unread, pages, "", "", "", "", "");
            return;
        }

        Row(
            document.Path, document["kind"], document.Title, document.Date, document["place"], document["lang"], document["symbols"], document["job"], document["statement"],
            "ok", pages, document["cites"], string.Join("; ", Attached.To(document).Select(a => a.Name)), document["contains"], document["lacks"],
            document["first-words"] is { Length: > 0 } first ? first : Run.Plain(Block.Parse(document.Body).Blocks.First(b => b.Kind is not (BlockKind.Columns or BlockKind.PageBreak)).Text));
    }

    public string Write() => string.Join('\t', Columns) + "\n" + string.Concat(_rows.Order(StringComparer.Ordinal));

    private void Row(string path, string kind, string title, DateOnly? date, string place, string language, string symbols, string job, string statement, string status, int pages, string cites, string attachments, string contains, string lacks, string text)
    {
        var words = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(FirstWords));
        string[] cells = [path, kind, title, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", place, language, symbols, job, statement, status, pages == 0 ? "" : $"{pages}", cites, attachments, contains, lacks, words];
        _rows.Add(new StringBuilder().AppendJoin('\t', cells).Append('\n').ToString());
    }
}
