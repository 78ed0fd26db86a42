using CstoArchive.Search.Indexing;
using Lucene.Net.Index;

namespace CstoArchive.Search.Searching;

/// <summary>Statements and their annexes, read once a generation when results are first grouped.</summary>
internal sealed class Families
{
    private Families(Dictionary<int, int> statementOf, HashSet<int> statements)
    {
        StatementOf = statementOf;
        Statements = statements;
    }

    /// <summary>By annex: its statement. Annexes of statements that are not held are not in it.</summary>
    public Dictionary<int, int> StatementOf { get; }

    /// <summary>Statements that have annexes.</summary>
    public HashSet<int> Statements { get; }

    public bool Has(int document) => StatementOf.Count > 0 && (StatementOf.ContainsKey(document) || Statements.Contains(document));

    public int HeadOf(int document) => StatementOf.GetValueOrDefault(document, document);

    public static Families Read(DirectoryReader reader)
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
            foreach (var leaf in reader.Leaves)
            {
                var numbers = leaf.AtomicReader.GetNumericDocValues(Schema.Number);
                var live = leaf.AtomicReader.LiveDocs;
                for (var doc = 0; numbers is not null && doc < leaf.AtomicReader.MaxDoc; doc++)
                {
                    if ((live is null || live.Get(doc)) && numbers.Get(doc) is var number && wanted.Contains(number))
                    {
                        documents[number] = leaf.DocBase + doc;
                    }
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

        return new Families(statementOf, [.. statementOf.Values]);
    }
}
