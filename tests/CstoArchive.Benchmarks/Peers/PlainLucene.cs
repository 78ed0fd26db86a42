using System.Globalization;
using System.Net;
using CstoArchive.Benchmarks.Corpus;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.FSDirectory;

namespace CstoArchive.Benchmarks.Peers;

/// <summary>
/// The peer that everything is measured against: the search program one writes in an afternoon with Lucene.Net. It strips tags, keeps text, title and date, indexes positions and offsets with the
/// standard analyzer, and knows nothing of symbols, languages, furniture, annexes or pages.
/// </summary>
internal static class PlainLucene
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly StandardAnalyzer s_analyzer = new(Version, CharArraySet.Empty);

    private static readonly FieldType s_text = new FieldType(TextField.TYPE_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS }.Freeze();

    /// <summary>Indexes every HTML file below the folder with that many threads.</summary>
    public static void Build(string html, string index, int threads)
    {
        using var directory = LuceneDirectory.Open(index);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(Version, s_analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = 256 });
        Parallel.ForEach(
            System.IO.Directory.EnumerateFiles(html, "*.html", SearchOption.AllDirectories),
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            path => writer.AddDocument(Read(path)));
        writer.Commit();
    }

    public static PlainSearcher Open(string index) => new(index);

    private static Document Read(string path)
    {
        var page = File.ReadAllText(path);
        var date = Between(page, "<p class=\"date\">", "</p>");
        return
        [
            new StringField("path", path, Field.Store.YES),
            new NumericDocValuesField("date", date.Length == 10 ? int.Parse(date[6..] + date[3..5] + date[..2], CultureInfo.InvariantCulture) : 0),
            new TextField("title", WebUtility.HtmlDecode(Between(page, "<title>", "</title>")), Field.Store.YES),
            new Field("text", WithoutTags(Between(page, "<div class=\"text\">", "</div>")), s_text),
        ];
    }

    private static string Between(string text, string open, string close)
    {
        var start = text.IndexOf(open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 ? "" : text[(start + open.Length)..end];
    }

    private static string WithoutTags(string html)
    {
        var text = new System.Text.StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? -1 : html.IndexOf('>', tag);
            text.Append(html, at, (tag < 0 ? html.Length : tag) - at).Append(' ');
            at = end < 0 ? html.Length : end + 1;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>An open index of the peer.</summary>
    internal sealed class PlainSearcher : IDisposable
    {
        private const int WindowTokens = 30;

        private readonly DirectoryReader reader;
        private readonly IndexSearcher searcher;

        public PlainSearcher(string index)
        {
            reader = DirectoryReader.Open(new MMapDirectory(index));
            searcher = new IndexSearcher(reader);
        }

        /// <summary>Finds the first ten hits and reads their titles, and with <paramref name="snippets"/> cuts a snippet out of each by analysing its text again. Gives the number of hits.</summary>
        public int Search(CorpusQuery query, bool snippets)
        {
            var hits = searcher.Search(Query(query), 10);
            var words = snippets ? Tokens(query.Text).ToHashSet(StringComparer.Ordinal) : null;
            foreach (var hit in hits.ScoreDocs)
            {
                var document = searcher.Doc(hit.Doc);
                _ = document.Get("title");
                if (words is not null)
                {
                    Snippet(document.Get("text"), words, query.Kind == QueryKind.Prefix ? query.Text : null);
                }
            }

            return hits.TotalHits;
        }

        public void Dispose() => reader.Dispose();

        private static Query Query(CorpusQuery query)
        {
            switch (query.Kind)
            {
                case QueryKind.AllOfTwo or QueryKind.AnyOfThree:
                    var all = new BooleanQuery();
                    foreach (var token in Tokens(query.Text))
                    {
                        all.Add(new TermQuery(new Term("text", token)), query.Kind == QueryKind.AllOfTwo ? Occur.MUST : Occur.SHOULD);
                    }

                    return all;
                case QueryKind.Phrase or QueryKind.Number:
                    var phrase = new PhraseQuery();
                    Tokens(query.Text).ForEach(token => phrase.Add(new Term("text", token)));
                    return phrase;
                case QueryKind.Prefix:
                    return new PrefixQuery(new Term("text", query.Text));
                case QueryKind.Fuzzy:
                    return new FuzzyQuery(new Term("text", query.Text), 1);
                case QueryKind.TitleAndDate:
                    return new FilteredQuery(
                        new TermQuery(new Term("title", query.Text)),
                        FieldCacheRangeFilter.NewInt32Range("date", query.FirstYear * 10_000, (query.LastYear * 10_000) + 1231, true, true));
                default:
                    return new TermQuery(new Term("text", query.Text));
            }
        }

        private static List<string> Tokens(string text)
        {
            var tokens = new List<string>();
            using var stream = s_analyzer.GetTokenStream("text", text);
            var term = stream.AddAttribute<ICharTermAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
            {
                tokens.Add(term.ToString()!);
            }

            stream.End();
            return tokens;
        }

        private static string Snippet(string text, HashSet<string> words, string? prefix)
        {
            var found = new List<(int Position, int Start)>();
            using (var stream = s_analyzer.GetTokenStream("text", text))
            {
                var term = stream.AddAttribute<ICharTermAttribute>();
                var offsets = stream.AddAttribute<IOffsetAttribute>();
                stream.Reset();
                for (var position = 0; stream.IncrementToken(); position++)
                {
                    var token = term.ToString()!;
                    if (words.Contains(token) || (prefix is not null && token.StartsWith(prefix, StringComparison.Ordinal)))
                    {
                        found.Add((position, offsets.StartOffset));
                    }
                }

                stream.End();
            }

            var (best, most) = (0, 0);
            for (int last = 0, first = 0; last < found.Count; last++)
            {
                while (found[last].Position - found[first].Position > WindowTokens)
                {
                    first++;
                }

                (best, most) = last - first + 1 > most ? (found[first].Start, last - first + 1) : (best, most);
            }

            var start = Math.Max(0, best - 60);
            return text.Substring(start, Math.Min(200, text.Length - start));
        }
    }
}
