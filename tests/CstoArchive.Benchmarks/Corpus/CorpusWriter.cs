using System.Globalization;
using System.Text;

namespace CstoArchive.Benchmarks.Corpus;

/// <summary>Lays a corpus out on disk.</summary>
internal static class CorpusWriter
{
    /// <summary>
    /// Writes the first <paramref name="count"/> statements: <c>html/YYYY/MM/statement-N.html</c>, whose time of change is the statement's date, and <c>rows.tsv</c> for engines that are fed with rows
    /// (number, date as yyyymmdd, title, body); <c>queries.tsv</c> (number, kind, text, first and last year); <c>size.tsv</c> (documents, bytes of HTML, bytes of text).
    /// </summary>
    public static void Write(int count, string folder)
    {
        var html = Path.Combine(folder, "html");
        var (pages, texts) = (0L, 0L);
        Directory.CreateDirectory(html);
        using (var rows = new StreamWriter(Path.Combine(folder, "rows.tsv")) { NewLine = "\n" })
        {
            // Made in parallel, written in order.
            foreach (var statement in Enumerable.Range(1, count).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered).Select(Statement.Make))
            {
                pages += WriteHtml(html, statement);
                texts += Encoding.UTF8.GetByteCount(statement.Body);
                rows.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statement.Number}\t{statement.Date:yyyyMMdd}\t{statement.Title}\t{statement.Body.Replace('\n', ' ')}"));
            }
        }

        File.WriteAllLines(
            Path.Combine(folder, "queries.tsv"),
            CorpusQuery.All.Select((query, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1}\t{query.Kind}\t{query.Text}\t{query.FirstYear}\t{query.LastYear}")));
        File.WriteAllText(Path.Combine(folder, "size.tsv"), string.Create(CultureInfo.InvariantCulture, $"documents\t{count}\nhtml\t{pages}\ntext\t{texts}\n"));
    }

    /// <summary>A night's work on a corpus of <paramref name="count"/>: every hundredth statement gets a new last sentence, every thousandth goes. <paramref name="night"/> says which.</summary>
    public static void Change(int count, string folder, int night)
    {
        for (var number = 1 + (night % 100); number <= count; number += 100)
        {
            var statement = Statement.Make(number);
            var path = Path.Combine(folder, "html", statement.Path);
            if (number % 1000 == night % 1000)
            {
                File.Delete(path);
            }
            else if (File.Exists(path))
            {
                var changed = statement with { Paragraphs = [.. statement.Paragraphs, string.Create(CultureInfo.InvariantCulture, $"Corrected in the night {night}.")] };
                File.WriteAllText(path, changed.Html());
            }
        }
    }

    private static int WriteHtml(string folder, Statement statement)
    {
        var path = Path.Combine(folder, statement.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var bytes = Encoding.UTF8.GetBytes(statement.Html());
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, statement.Date.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));
        return bytes.Length;
    }
}
