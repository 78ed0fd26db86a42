using System.Buffers.Binary;

namespace CstoArchive.Search.Analysis;

/// <summary>
/// Tells texts that are the same, or nearly so, by 24 bytes each: a hash of all words (title and text) with the date and the facets, and a sketch of the text. The sketch is a one-permutation
/// MinHash (Li, Owen, Zhang 2012): of the runs of five words, the least hash in each of sixteen classes, one byte of it. As many bytes of two sketches agree as
/// the texts have runs in common.
/// </summary>
internal static class TextFingerprint
{
    public const int Length = WholeLength + SketchLength;

    public const int WholeLength = 8;

    public const int SketchLength = 16;

    /// <summary>Words of a run.</summary>
    private const int Run = 5;

    /// <summary>Words of a text that has a sketch; those of a shorter one would be chance. It has zeros.</summary>
    private const int FewestWords = 40;

    private const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>Base to the power of <see cref="Run"/>: what the word that leaves a run is worth.</summary>
    private const ulong Leaving = unchecked(Base * Base * Base * Base * Base);

    /// <summary>FNV-1a, mixed.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in bytes)
        {
            hash = unchecked((hash ^ b) * 1099511628211UL);
        }

        return Mix(hash);
    }

    /// <summary>
    /// The fingerprint of tokens of which the first <paramref name="titleTokens"/> are the title's; null for a document without words of text.
    /// <paramref name="facts"/> are what copies must share besides the words.
    /// </summary>
    public static byte[]? Of(List<Token> tokens, int titleTokens, ReadOnlySpan<byte> facts)
    {
        Span<ulong> least = stackalloc ulong[SketchLength];
        least.Fill(ulong.MaxValue);
        Span<ulong> last = stackalloc ulong[Run];
        last.Clear();
        var (whole, run, words) = (HashOf(facts), 0UL, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Increment == 0)
            {
                continue;
            }

            var word = tokens[i].Word.Hash;
            whole = unchecked((whole + word) * Base);
            if (i < titleTokens)
            {
                continue;
            }

            run = unchecked((run * Base) + word - (last[words % Run] * Leaving));
            last[words % Run] = word;
            if (++words >= Run)
            {
                var hash = Mix(run);
                var place = (int)(hash % SketchLength);
                least[place] = Math.Min(least[place], hash);
            }
        }

        if (words == 0)
        {
            return null;
        }

        var fingerprint = new byte[Length];
        BinaryPrimitives.WriteUInt64LittleEndian(fingerprint, Mix(whole));
        if (words >= FewestWords)
        {
            Sketch(least, fingerprint.AsSpan(WholeLength));
        }

        return fingerprint;
    }

    /// <summary>A class that no run fell into takes the value of the next one that has any (Shrivastava, Li 2014).</summary>
    private static void Sketch(ReadOnlySpan<ulong> least, Span<byte> sketch)
    {
        for (var i = 0; i < SketchLength; i++)
        {
            var from = i;
            while (least[from] == ulong.MaxValue)
            {
                from = (from + 1) % SketchLength;
            }

            sketch[i] = (byte)Mix(unchecked(least[from] + (ulong)i));
        }
    }

    private static ulong Mix(ulong hash)
    {
        hash = unchecked((hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9);
        hash = unchecked((hash ^ (hash >> 27)) * 0x94D049BB133111EB);
        return hash ^ (hash >> 31);
    }
}
