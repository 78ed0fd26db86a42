using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace CstoArchive.Search.Searching;

/// <summary>The lengths of fields in words, by document, unpacked: every score asks for one. Four bytes a document and field, read when a field is first scored.</summary>
internal sealed class FieldLengths
{
    private readonly ConcurrentDictionary<(AtomicReader Segment, string Field), int[]?> known = new();

    /// <summary>Null where the segment keeps none of the field.</summary>
    public int[]? Of(AtomicReader segment, string field) => known.GetOrAdd((segment, field), static key => Read(key.Segment, key.Field));

    private static int[]? Read(AtomicReader segment, string field)
    {
        if (segment.GetNormValues(field) is not { } norms)
        {
            return null;
        }

        var lengths = new int[segment.MaxDoc];
        for (var document = 0; document < lengths.Length; document++)
        {
            lengths[document] = (int)norms.Get(document);
        }

        return lengths;
    }
}
