using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching;

/// <summary>What every search needs of every document, read once a generation: eight bytes a Lucene document.</summary>
internal sealed class DocumentColumns
{
    /// <summary>Of a Lucene document that is a page.</summary>
    public const int None = -1;

    private readonly Lazy<int[]> orderOf;

    private DocumentColumns(FacetTuple[] tuples, DocumentSet documents, int[] tupleOf, int[] dateOf, Lazy<int[]> orderOf)
    {
        Documents = documents;
        this.orderOf = orderOf;
        Tuples = tuples;
        Values = new FacetValues(tuples);
        TupleOf = tupleOf;
        DateOf = dateOf;
    }

    public FacetTuple[] Tuples { get; }

    public FacetValues Values { get; }

    /// <summary>The Lucene documents that are documents of the archive, and not pages.</summary>
    public DocumentSet Documents { get; }

    /// <summary>By document: the index in <see cref="Tuples"/>, or <see cref="None"/>.</summary>
    public int[] TupleOf { get; }

    /// <summary>By document: its date as yyyymmdd, 0 where it has none.</summary>
    public int[] DateOf { get; }

    /// <summary>By document: its place among all documents in order of path. Read when two hits are first alike in everything else.</summary>
    public int[] OrderOf => orderOf.Value;

    /// <summary>The first of some documents, which must not be none, in order of path.</summary>
    public int FirstOf(List<int> documents) => documents.Count == 1 ? documents[0] : documents.MinBy(document => OrderOf[document]);

    public static DocumentColumns Read(DirectoryReader reader)
    {
        var tuples = new List<FacetTuple>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var tupleOf = new int[reader.MaxDoc];
        var dateOf = new int[reader.MaxDoc];
        var documents = new DocumentSet(reader.MaxDoc);
        Array.Fill(tupleOf, None);
        foreach (var leaf in reader.Leaves)
        {
            var facets = leaf.AtomicReader.GetSortedDocValues(Schema.Facets);
            if (facets is null)
            {
                continue;
            }

            var dates = leaf.AtomicReader.GetNumericDocValues(Schema.Date);
            var globalOf = new int[facets.ValueCount];
            var value = new BytesRef();
            for (var ord = 0; ord < globalOf.Length; ord++)
            {
                facets.LookupOrd(ord, value);
                var text = value.Utf8ToString();
                if (!index.TryGetValue(text, out globalOf[ord]))
                {
                    index.Add(text, globalOf[ord] = tuples.Count);
                    tuples.Add(FacetTuple.Parse(text));
                }
            }

            for (var doc = 0; doc < leaf.AtomicReader.MaxDoc; doc++)
            {
                var ord = facets.GetOrd(doc);
                if (ord >= 0)
                {
                    documents.Add(leaf.DocBase + doc);
                    tupleOf[leaf.DocBase + doc] = globalOf[ord];
                    dateOf[leaf.DocBase + doc] = (int)(dates?.Get(doc) ?? 0);
                }
            }
        }

        return new DocumentColumns([.. tuples], documents, tupleOf, dateOf, new Lazy<int[]>(() => ReadOrder(reader)));
    }

    private static int[] ReadOrder(DirectoryReader reader)
    {
        var order = new int[reader.MaxDoc];
        if (MultiDocValues.GetSortedValues(reader, Schema.Path) is { } paths)
        {
            for (var doc = 0; doc < order.Length; doc++)
            {
                order[doc] = paths.GetOrd(doc);
            }
        }

        return order;
    }
}
