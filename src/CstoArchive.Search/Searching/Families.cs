using CstoArchive.Search.Indexing;
using Lucene.Net.Index;

namespace CstoArchive.Search.Searching;

/// <summary>
/// Which documents are one hit: a statement with its annexes, and a document with its exact copies. Read once a generation when results are first grouped.
/// </summary>
internal sealed class Families
{
    private const int Alone = -1;

    // By document: the head of its family, itself where it is the head.
    private readonly int[] _head;
    private readonly DocumentSet _members;

    private Families(int[] head, Dictionary<int, int> statementOf)
    {
        _head = head;
        _members = new DocumentSet(head.Length);
        for (var document = 0; document < head.Length; document++)
        {
            if (head[document] != Alone)
            {
                _members.Add(document);
            }
        }

        StatementOf = statementOf;
        Statements = [.. statementOf.Values];
    }

    /// <summary>By annex: its statement. Annexes of statements that are not held are not in it.</summary>
    public Dictionary<int, int> StatementOf { get; }

    /// <summary>Statements that have annexes.</summary>
    public HashSet<int> Statements { get; }

    public bool Has(int document) => _members.Has(document);

    public int HeadOf(int document) => _head[document] == Alone ? document : _head[document];

    public static Families Read(DirectoryReader reader, DocumentColumns columns, SameTexts same)
    {
        var numbers = Numbers(reader);
        var statementOf = StatementsOf(reader, numbers);
        var head = new int[reader.MaxDoc];
        Array.Fill(head, Alone);
        foreach (var (annex, statement) in statementOf)
        {
            head[annex] = head[statement] = statement;
        }

        foreach (var group in same.Equal)
        {
            // An annex stands under its statement, wherever else its text is held; and so does a statement with annexes of its own.
            var copies = group.Where(d => !statementOf.ContainsKey(d)).ToList();
            if (copies.Count < 2)
            {
                continue;
            }

            var first = copies.OrderBy(d => head[d] == Alone).ThenBy(d => columns.DateOf[d] == 0).ThenBy(d => columns.DateOf[d]).ThenBy(d => numbers[d]).First();
            foreach (var copy in copies.Where(d => d == first || head[d] == Alone))
            {
                head[copy] = first;
            }
        }

        return new Families(head, statementOf);
    }

    /// <summary>By document: its id as a number, which says the same in every index; 0 for pages and for what is deleted.</summary>
    private static long[] Numbers(DirectoryReader reader)
    {
        var all = new long[reader.MaxDoc];
        foreach (var leaf in reader.Leaves)
        {
            var numbers = leaf.AtomicReader.GetNumericDocValues(Schema.Number);
            var live = leaf.AtomicReader.LiveDocs;
            for (var doc = 0; numbers is not null && doc < leaf.AtomicReader.MaxDoc; doc++)
            {
                all[leaf.DocBase + doc] = live is null || live.Get(doc) ? numbers.Get(doc) : 0;
            }
        }

        return all;
    }

    private static Dictionary<int, int> StatementsOf(DirectoryReader reader, long[] numbers)
    {
        var waiting = new List<(int Annex, long Statement)>();
        foreach (var leaf in reader.Leaves)
        {
            var statements = leaf.AtomicReader.GetNumericDocValues(Schema.Statement);
            var has = leaf.AtomicReader.GetDocsWithField(Schema.Statement);
            var live = leaf.AtomicReader.LiveDocs;
            for (var doc = 0; statements is not null && doc < leaf.AtomicReader.MaxDoc; doc++)
            {
                if (has.Get(doc) && (live is null || live.Get(doc)))
                {
                    waiting.Add((leaf.DocBase + doc, statements.Get(doc)));
                }
            }
        }

        var statementOf = new Dictionary<int, int>();
        if (waiting.Count > 0)
        {
            var wanted = waiting.Select(w => w.Statement).ToHashSet();
            var documents = new Dictionary<long, int>(wanted.Count);
            for (var document = 0; document < numbers.Length; document++)
            {
                if (numbers[document] != 0 && wanted.Contains(numbers[document]))
                {
                    documents[numbers[document]] = document;
                }
            }

            foreach (var (annex, statement) in waiting)
            {
                if (documents.TryGetValue(statement, out var head) && head != annex)
                {
                    statementOf[annex] = head;
                }
            }
        }

        return statementOf;
    }
}
