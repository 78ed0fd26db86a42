using System.Text;
using System.Text.Json;
using CstoArchive.Search.Analysis;
using CstoArchive.Symbols;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CstoArchive.Search.Indexing;

/// <summary>Turns an archive document into its block of Lucene documents. Used again for the next; not safe for use by several threads at once.</summary>
internal sealed class DocumentBlock : IDisposable
{
    // Lucene refuses terms of more than 32,766 bytes; a key of this many characters is nobody's number or name.
    private const int MaxKey = 4096;

    // Lucene's limit for a value of a binary column is 32,766 bytes.
    private const int MaxColumnValue = 32_000;

    private readonly DocumentTokens tokens = new();
    private readonly KeyFields keys = new();
    private readonly TokenListStream textStems = new(stems: true);
    private readonly TokenListStream textWords = new(stems: false);
    private readonly TokenListStream titleStems = new(stems: true);
    private readonly TokenListStream titleWords = new(stems: false);

    /// <summary>The block's documents: the pages, then the document. Valid until the next call.</summary>
    public IReadOnlyList<IEnumerable<IIndexableField>> Of(ArchiveDocument document, IReadOnlyList<DocumentVersion> earlier)
    {
        using var lease = TextAnalysis.Rent();
        tokens.Analyse(document, lease.Analysis);
        keys.Clear();
        var path = keys.Add(Schema.Path, document.Path);
        var block = new List<IEnumerable<IIndexableField>>(document.Pages.Count + 1);
        foreach (var page in document.Pages)
        {
            block.Add(Page(path, page));
        }

        var main = Main(path, document, lease.Analysis);
        if (earlier.Count > 0)
        {
            main.Add(keys.Add(Schema.Earlier, Schema.Yes));
            main.Add(new StoredField(Schema.Earlier, KeptVersions.Pack(earlier)));
        }

        block.Add(main);
        return block;
    }

    public void Dispose()
    {
        textStems.Dispose();
        textWords.Dispose();
        titleStems.Dispose();
        titleWords.Dispose();
        keys.Dispose();
    }

    private static List<IIndexableField> Page(Field path, DocumentPage page)
    {
        var fields = new List<IIndexableField>(3) { path, new StoredField(Schema.Page, KeptText.Pack(page.Text)) };
        if (page.Removed.Count > 0)
        {
            fields.Add(new StoredField(Schema.Removed, JsonSerializer.SerializeToUtf8Bytes(page.Removed, KeptJson.Compact.IReadOnlyListString)));
        }

        return fields;
    }

    private List<IIndexableField> Main(Field path, ArchiveDocument document, TextAnalysis analysis)
    {
        var facets = FacetTuple.Of(document);
        var date = Schema.DateNumber(document.Date);
        var fields = new List<IIndexableField>(32)
        {
            path,
            new SortedDocValuesField(Schema.Path, new BytesRef(document.Path)),
            keys.Add(Schema.Id, document.Id),
            new Field(Schema.Text, textStems.Of(tokens.Text), Schema.Searched),
            new Field(Schema.Words, textWords.Of(tokens.Text), Schema.Twin),
            new Field(Schema.Title, titleStems.Of(tokens.Title), Schema.Searched),
            new Field(Schema.TitleWords, titleWords.Of(tokens.Title), Schema.Twin),
            new NumericDocValuesField(Schema.Number, Schema.IdNumber(document.Id)),
            new BinaryDocValuesField(Schema.Layout, new BytesRef(tokens.Layout.ToBytes())),
            new NumericDocValuesField(Schema.Size, document.Pages.Sum(p => (long)Encoding.UTF8.GetByteCount(p.Text))),
            new SortedDocValuesField(Schema.Facets, new BytesRef(facets.ToString())),
            Head(document),
        };
        if (document.Citations.Count > 0)
        {
            fields.Add(new StoredField(Schema.Citations, JsonSerializer.SerializeToUtf8Bytes(document.Citations, KeptJson.Compact.IReadOnlyListCitedSymbol)));
        }

        if (TextFingerprint.Of(tokens.Text, tokens.Title.Count, Encoding.UTF8.GetBytes($"{date} {facets}")) is { } fingerprint)
        {
            fields.Add(new BinaryDocValuesField(Schema.Fingerprint, new BytesRef(fingerprint)));
        }

        if (date != 0)
        {
            fields.Add(new Int32Field(Schema.Date, date, Field.Store.NO));
            fields.Add(new NumericDocValuesField(Schema.Date, date));
        }

        if (document.StatementPath is { } statement)
        {
            fields.Add(new NumericDocValuesField(Schema.Statement, Schema.IdNumber(ArchiveDocument.IdOf(statement))));
        }

        AddKeys(fields, document, facets);
        AddNames(fields, Schema.Place, [facets.Place], analysis);
        AddNames(fields, Schema.Body, facets.Bodies, analysis);
        return fields;
    }

    private static Field Head(ArchiveDocument document)
    {
        var head = KeptHead.Pack(document);
        return head.Length <= MaxColumnValue ? new BinaryDocValuesField(Schema.Head, new BytesRef(head)) : new StoredField(Schema.Document, head);
    }

    private void AddKeys(List<IIndexableField> fields, ArchiveDocument document, FacetTuple facets)
    {
        AddKeys(fields, Schema.Symbol, document.Symbols.Select(KeyOf));
        AddKeys(fields, Schema.Job, document.JobNumbers.Select(j => JobNumber.TryParse(j, out var job) ? Schema.JobKey(job) : j));
        AddKeys(fields, Schema.Cites, document.Citations.Select(c => KeyOf(c.Symbol)));
        AddKeys(fields, Schema.File, FileKeys(document.Path));
        AddKeys(fields, Schema.Kind, [facets.Kind]);
        AddKeys(fields, Schema.Language, [facets.Language]);
        AddKeys(fields, Schema.Status, [document.Status]);
    }

    private void AddKeys(List<IIndexableField> fields, string field, IEnumerable<string> values)
    {
        foreach (var value in values.Where(v => v.Length is > 0 and <= MaxKey).Distinct(StringComparer.Ordinal))
        {
            fields.Add(keys.Add(field, value));
        }
    }

    private static void AddNames(List<IIndexableField> fields, string field, IEnumerable<string> names, TextAnalysis analysis)
    {
        var list = new List<Token>();
        foreach (var name in names)
        {
            analysis.AddTokens(name, list, list.Count == 0 ? 1 : Schema.Gap);
        }

        if (list.Count > 0)
        {
            fields.Add(new Field(field, new TokenListStream(stems: true).Of(list), Schema.Twin));
        }
    }

    private static string KeyOf(string symbol) => DocumentSymbol.TryParse(symbol, out var parsed) ? Schema.SymbolKey(parsed) : Schema.SymbolKey(symbol.ToUpperInvariant());

    /// <summary>"2021/Annex 2.pdf#3" is found as "annex 2.pdf" and as "annex 2".</summary>
    private static IEnumerable<string> FileKeys(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant();
        var item = name.LastIndexOf('#');
        if (item > 0 && name[(item + 1)..].All(char.IsAsciiDigit))
        {
            name = name[..item];
        }

        yield return name;
        yield return System.IO.Path.GetFileNameWithoutExtension(name);
    }
}
