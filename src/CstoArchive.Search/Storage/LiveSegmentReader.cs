using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;

namespace CstoArchive.Search.Storage;

/// <summary>A segment with deleted documents: its words are those of the others, and are counted in those.</summary>
internal sealed class LiveSegmentReader(AtomicReader segment) : FilterAtomicReader(segment)
{
    /// <summary>Counting the documents of a word reads its list once; of a common word that is worth keeping.</summary>
    private const int WorthKeeping = 256;

    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<(string Field, BytesRef Term), int> counts = new();

    public override Fields Fields => base.Fields is { } fields ? new LiveFields(this, fields) : null!;

    private int Count(string field, TermsEnum terms)
    {
        var all = terms.DocFreq;
        if (all < WorthKeeping)
        {
            return Count(terms);
        }

        if (!counts.TryGetValue((field, terms.Term), out var count))
        {
            count = Count(terms);
            if (counts.Count >= MostKept)
            {
                counts.Clear();
            }

            counts.TryAdd((field, BytesRef.DeepCopyOf(terms.Term)), count);
        }

        return count;
    }

    private int Count(TermsEnum terms)
    {
        var count = 0;
        for (var documents = Documents(terms); documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS;)
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether any document has the term; a term of more documents than are deleted surely has one.</summary>
    private bool IsLive(TermsEnum terms) =>
        terms.DocFreq > NumDeletedDocs || Documents(terms).NextDoc() != DocIdSetIterator.NO_MORE_DOCS;

    private DocsEnum Documents(TermsEnum terms) => terms.Docs(LiveDocs, null, DocsFlags.NONE);

    private sealed class LiveFields(LiveSegmentReader reader, Fields fields) : FilterFields(fields)
    {
        public override Terms GetTerms(string field) => base.GetTerms(field) is { } terms ? new LiveTerms(reader, field, terms) : null!;
    }

    private sealed class LiveTerms(LiveSegmentReader reader, string field, Terms terms) : FilterTerms(terms)
    {
        public override TermsEnum GetEnumerator() => new LiveTermsEnum(reader, field, m_input.GetEnumerator());

        public override TermsEnum GetEnumerator(TermsEnum reuse) => GetEnumerator();

        public override TermsEnum Intersect(CompiledAutomaton compiled, BytesRef startTerm) => new LiveTermsEnum(reader, field, m_input.Intersect(compiled, startTerm));
    }

    private sealed class LiveTermsEnum(LiveSegmentReader reader, string name, TermsEnum terms) : FilterTermsEnum(terms)
    {
        public override int DocFreq => reader.Count(name, m_input);

        public override bool MoveNext()
        {
            while (m_input.MoveNext())
            {
                if (reader.IsLive(m_input))
                {
                    return true;
                }
            }

            return false;
        }

        public override SeekStatus SeekCeil(BytesRef text)
        {
            var status = m_input.SeekCeil(text);
            return status == SeekStatus.END || reader.IsLive(m_input) ? status : MoveNext() ? SeekStatus.NOT_FOUND : SeekStatus.END;
        }

        public override bool SeekExact(BytesRef text) => m_input.SeekExact(text) && reader.IsLive(m_input);

        public override void SeekExact(BytesRef term, TermState state) => m_input.SeekExact(term, state);

        public override TermState GetTermState() => m_input.GetTermState();
    }
}
