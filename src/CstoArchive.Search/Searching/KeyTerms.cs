using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching;

/// <summary>Reads fields of keys: which keys there are, and the documents of one. Deleted documents do not count.</summary>
internal sealed class KeyTerms(DirectoryReader reader)
{
    /// <summary>The documents with this key, in order of the index.</summary>
    public List<int> Documents(string field, string key)
    {
        var documents = new List<int>();
        var bytes = new BytesRef(key);
        foreach (var leaf in reader.Leaves)
        {
            var postings = leaf.AtomicReader.GetTermDocsEnum(new Term(field, bytes));
            for (var doc = postings?.NextDoc() ?? DocIdSetIterator.NO_MORE_DOCS; doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings!.NextDoc())
            {
                documents.Add(leaf.DocBase + doc);
            }
        }

        return documents;
    }

    /// <summary>The number of documents with this key.</summary>
    public int Count(string field, string key) => reader.DocFreq(new Term(field, key));

    /// <summary>Keys from <paramref name="start"/> on, in order.</summary>
    public IEnumerable<string> From(string field, string start)
    {
        var terms = MultiFields.GetTerms(reader, field)?.GetEnumerator();
        if (terms is null || terms.SeekCeil(new BytesRef(start)) == TermsEnum.SeekStatus.END)
        {
            yield break;
        }

        do
        {
            yield return terms.Term.Utf8ToString();
        }
        while (terms.MoveNext());
    }

    public IEnumerable<string> StartingWith(string field, string prefix) => From(field, prefix).TakeWhile(k => k.StartsWith(prefix, StringComparison.Ordinal));
}
