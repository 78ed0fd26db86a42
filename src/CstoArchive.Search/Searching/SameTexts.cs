using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CstoArchive.Search.Searching;

/// <summary>Documents whose texts are the same, or nearly so; found once a generation, from the fingerprints.</summary>
internal sealed class SameTexts
{
    /// <summary>Bytes of two sketches that agree: about three runs of five words in four are in both texts.</summary>
    private const int Agreeing = 12;

    /// <summary>Near texts that are kept of one document.</summary>
    private const int MostNear = 16;

    /// <summary>Documents of one pair of bytes that each is compared with: in an archive of one text many times over, all are near anyway.</summary>
    private const int MostCompared = 64;

    private readonly Dictionary<int, List<int>> near = [];
    private readonly Dictionary<int, int[]> equalOf = [];

    private SameTexts(List<int[]> equal)
    {
        Equal = equal;
        foreach (var group in equal)
        {
            foreach (var document in group)
            {
                equalOf.Add(document, group);
            }
        }
    }

    /// <summary>Groups of documents with the same title and text, word for word, and the same date, kind, language, place and bodies.</summary>
    public IReadOnlyList<int[]> Equal { get; }

    /// <summary>The other documents of its group.</summary>
    public IReadOnlyList<int> EqualTo(int document) => equalOf.TryGetValue(document, out var group) ? [.. group.Where(d => d != document)] : [];

    /// <summary>Documents whose text is nearly that of <paramref name="document"/>, in order of the index; the equal ones are not in it.</summary>
    public IReadOnlyList<int> NearTo(int document) => near.TryGetValue(document, out var list) ? list : [];

    public static SameTexts Read(DirectoryReader reader)
    {
        var (documents, wholes, sketches) = (new List<int>(), new List<ulong>(), new List<Sketch>());
        var value = new BytesRef();
        foreach (var leaf in reader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            var has = leaf.AtomicReader.GetDocsWithField(Schema.Fingerprint);
            var fingerprints = leaf.AtomicReader.GetBinaryDocValues(Schema.Fingerprint);
            for (var doc = 0; fingerprints is not null && doc < leaf.AtomicReader.MaxDoc; doc++)
            {
                if (has.Get(doc) && (live is null || live.Get(doc)))
                {
                    fingerprints.Get(doc, value);
                    var bytes = value.Bytes.AsSpan(value.Offset, value.Length);
                    documents.Add(leaf.DocBase + doc);
                    wholes.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                    sketches.Add(Sketch.Read(bytes[TextFingerprint.WholeLength..]));
                }
            }
        }

        var same = new SameTexts(EqualOf(documents, wholes));
        same.FindNear(documents, CollectionsMarshal.AsSpan(wholes), CollectionsMarshal.AsSpan(sketches));
        return same;
    }

    private static List<int[]> EqualOf(List<int> documents, List<ulong> wholes)
    {
        var first = new Dictionary<ulong, int>(wholes.Count);
        var groups = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < wholes.Count; i++)
        {
            if (first.TryAdd(wholes[i], documents[i]))
            {
                continue;
            }

            if (!groups.TryGetValue(wholes[i], out var group))
            {
                groups.Add(wholes[i], group = [first[wholes[i]]]);
            }

            group.Add(documents[i]);
        }

        return [.. groups.Values.Select(g => g.ToArray())];
    }

    /// <summary>Texts that agree in two neighbouring bytes are compared: one near pair in a thousand is missed.</summary>
    private void FindNear(List<int> documents, ReadOnlySpan<ulong> wholes, ReadOnlySpan<Sketch> sketches)
    {
        var starts = new int[ushort.MaxValue + 2];
        var order = new int[documents.Count];
        for (var band = 0; band < TextFingerprint.SketchLength / 2; band++)
        {
            Array.Clear(starts);
            for (var i = 0; i < sketches.Length; i++)
            {
                starts[sketches[i].Band(band) + 1]++;
            }

            for (var key = 0; key <= ushort.MaxValue; key++)
            {
                starts[key + 1] += starts[key];
            }

            for (var i = 0; i < sketches.Length; i++)
            {
                order[starts[sketches[i].Band(band)]++] = i;
            }

            // Every start is now the end of its bucket.
            for (var at = 0; at < order.Length; at++)
            {
                var i = order[at];
                var end = Math.Min(starts[sketches[i].Band(band)], at + 1 + MostCompared);
                for (var next = at + 1; next < end; next++)
                {
                    var j = order[next];
                    if (sketches[i] != default && wholes[i] != wholes[j] && sketches[i].Agreeing(sketches[j]) >= Agreeing)
                    {
                        Add(documents[i], documents[j]);
                        Add(documents[j], documents[i]);
                    }
                }
            }
        }
    }

    private void Add(int document, int other)
    {
        if (!near.TryGetValue(document, out var list))
        {
            near.Add(document, list = []);
        }

        var at = list.BinarySearch(other);
        if (at < 0 && list.Count < MostNear)
        {
            list.Insert(~at, other);
        }
    }

    /// <summary>Sixteen bytes, in two numbers: code that uses <see cref="UInt128"/> is not compiled before it is run.</summary>
    private readonly record struct Sketch(ulong Low, ulong High)
    {
        public static Sketch Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

        /// <summary>The two bytes of a band.</summary>
        public ushort Band(int band) => (ushort)((band < 4 ? Low : High) >> (16 * (band % 4)));

        /// <summary>How many bytes are the same.</summary>
        public int Agreeing(Sketch other) => ZeroBytes(Low ^ other.Low) + ZeroBytes(High ^ other.High);

        private static int ZeroBytes(ulong difference)
        {
            const ulong low = 0x7F7F7F7F7F7F7F7F;
            return 8 - BitOperations.PopCount((((difference & low) + low) | difference) & ~low);
        }
    }
}
