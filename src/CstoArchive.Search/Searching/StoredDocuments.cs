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
    public ArchiveDocument Head(int document) =>
        JsonSerializer.Deserialize(Bytes(document, Schema.Document)!, KeptJson.Compact.ArchiveDocument)!;

    public IReadOnlyList<CitedSymbol> Citations(int document) =>
        Bytes(document, Schema.Citations) is { } json ? JsonSerializer.Deserialize(json, KeptJson.Compact.IReadOnlyListCitedSymbol)! : [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DocumentVersion> Earlier(int document) =>
        Bytes(document, Schema.Earlier) is { } packed ? KeptVersions.Unpack(packed) : [];

    public TextLayout Layout(int document)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];
        var values = leaf.AtomicReader.GetBinaryDocValues(Schema.Layout);
        var bytes = new BytesRef();
        values.Get(document - leaf.DocBase, bytes);
        return TextLayout.FromBytes(bytes.Bytes, bytes.Offset, bytes.Length);
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
            var page = Array.FindIndex(pages, page => page.Number == number);
            pages[page] = pages[page] with { Ocr = true };
        }

        return head with { Pages = pages, Citations = Citations(document) };
    }

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
