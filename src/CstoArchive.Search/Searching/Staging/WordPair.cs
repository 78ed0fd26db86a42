namespace CstoArchive.Search.Searching.Staging;

/// <summary>How often two words stand near each other, as Lucene counts it. Places are ascending, those of the second word less one.</summary>
internal static class WordPair
{
    public static int SideBySide(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var count = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            var (one, other) = (first[i], second[j]);
            count += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Each time the words come no more than <paramref name="slop"/> places out of a phrase counts one over that distance plus one. Of places of one word before the next place
    /// of the other, the last counts. Lucene's sloppy phrases, for two words.
    /// </summary>
    public static float Near(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int slop)
    {
        var frequency = 0f;
        // The word that stands behind is moved on, until it stands before the other.
        var firstIsBehind = first[0] <= second[0];
        var behind = firstIsBehind ? first : second;
        var ahead = firstIsBehind ? second : first;
        var (b, a) = (0, 0);
        var distance = ahead[0] - behind[0];
        while (++b < behind.Length)
        {
            if (behind[b] > ahead[a])
            {
                frequency += Share(distance, slop);
                distance = behind[b] - ahead[a];
                var word = behind;
                behind = ahead;
                ahead = word;
                (b, a) = (a, b);
            }
            else
            {
                distance = Math.Min(distance, ahead[a] - behind[b]);
            }
        }

        return frequency + Share(distance, slop);
    }

    private static float Share(int distance, int slop) => distance <= slop ? 1f / (distance + 1) : 0;
}
