using System.Text.Json;
using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching;

/// <summary>Reads back what a block keeps, each part alone: a hit needs no pages, a snippet needs one.</summary>
internal sealed class StoredDocuments(DirectoryReader reader)
{
    /// <summary>The document without its pages and citations.</summary>
    public ArchiveDocument Head(int document)
    {
        var column = Column(document, Schema.Head);
        return KeptHead.Unpack(column.Length > 0 ? column : Bytes(document, Schema.Document)).WithId(Id(document));
    }

    public IReadOnlyList<CitedSymbol> Citations(int document) =>
        Bytes(document, Schema.Citations) is { } json ? JsonSerializer.Deserialize(json, KeptJson.Compact.IReadOnlyListCitedSymbol)! : [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DocumentVersion> Earlier(int document) =>
        Bytes(document, Schema.Earlier) is { } packed ? KeptVersions.Unpack(packed) : [];

    public TextLayout Layout(int document)
    {
        var bytes = Column(document, Schema.Layout);
        return bytes.Length == 0 ? TextLayout.Empty : TextLayout.FromBytes(bytes.ToArray(), 0, bytes.Length);
    }

    /// <summary>The text of the <paramref name="index"/>-th of <paramref name="pages"/> pages: they stand right before their document.</summary>
    public string PageText(int document, int index, int pages)
    {
        var visitor = new Visitor(Schema.Page);
        reader.Document(document - pages + index, visitor);
        return visitor.Text;
    }

    public ArchiveDocument Whole(int document)
    {
        var layout = Layout(document);
        var pages = new DocumentPage[layout.Pages.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            var visitor = new Visitor(Schema.Page, Schema.Removed);
            reader.Document(document - pages.Length + i, visitor);
            var removed = visitor[Schema.Removed] is { } json ? JsonSerializer.Deserialize(json, KeptJson.Compact.IReadOnlyListString)! : [];
            pages[i] = new DocumentPage(layout.Pages[i].Number, visitor.Text, removed);
        }

        var head = Head(document);
        foreach (var number in head.OcrPages ?? [])
        {
            ref var page = ref Page(number);
            page = page with { Ocr = true };
        }

        foreach (var (number, language) in head.PageLanguages ?? [])
        {
            ref var page = ref Page(number);
            page = page with { Language = language };
        }

        ref DocumentPage Page(int number) => ref pages[Array.FindIndex(pages, page => page.Number == number)];

        return head with { Pages = pages, Citations = Citations(document) };
    }

    private string Id(int document)
    {
        var leaf = LeafOf(document);
        return Schema.IdOf(leaf.AtomicReader.GetNumericDocValues(Schema.Number).Get(document - leaf.DocBase));
    }

    /// <summary>Empty where the document has no value there. Valid until the next call in this thread.</summary>
    private ReadOnlySpan<byte> Column(int document, string field)
    {
        var leaf = LeafOf(document);
        if (leaf.AtomicReader.GetBinaryDocValues(field) is not { } values)
        {
            return [];
        }

        var bytes = new BytesRef();
        values.Get(document - leaf.DocBase, bytes);
        return bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
    }

    private AtomicReaderContext LeafOf(int document) => reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];

    private byte[]? Bytes(int document, string field)
    {
        var visitor = new Visitor(field);
        reader.Document(document, visitor);
        return visitor[field];
    }

    /// <summary>Takes one or two fields, and stops when it has them.</summary>
    private sealed class Visitor(string field, string? second = null) : StoredFieldVisitor
    {
        private readonly Dictionary<string, byte[]> found = new(2, StringComparer.Ordinal);
        private string? plain;
        private int wanted = second is null ? 1 : 2;

        public byte[]? this[string name] => found.GetValueOrDefault(name);

        /// <summary>Of the page. Up to schema 1 it was kept as it is.</summary>
        public string Text => plain ?? (this[Schema.Page] is { } packed ? KeptText.Unpack(packed) : "");

        public override Status NeedsField(FieldInfo fieldInfo) =>
            wanted == 0 ? Status.STOP : fieldInfo.Name == field || fieldInfo.Name == second ? Status.YES : Status.NO;

        public override void StringField(FieldInfo fieldInfo, string value)
        {
            plain = value;
            wanted--;
        }

        public override void BinaryField(FieldInfo fieldInfo, byte[] value)
        {
            found[fieldInfo.Name] = value;
            wanted--;
        }
    }
}
