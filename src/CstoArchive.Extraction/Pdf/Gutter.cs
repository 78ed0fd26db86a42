namespace CstoArchive.Extraction.Pdf;

/// <summary>The upright white strip between two columns.</summary>
internal static class Gutter
{
    /// <summary>Of the rows: how many pieces may cross it (a heading over both columns, a wide table).</summary>
    private const float MaxCrossing = 0.4f;

    /// <summary>Points: the least width.</summary>
    private const int MinWidth = 6;

    /// <summary>The middle of the strip that the fewest pieces of lines cross, and of those the widest; null where every strip is crossed too often.</summary>
    public static float? Find(List<(float X, float Right)> pieces, int rows)
    {
        var left = pieces.Min(p => p.X);
        var right = pieces.Max(p => p.Right);
        var width = (int)Math.Min(right - left, 5_000);
        if (width < 100)
        {
            return null;
        }

        var cover = Cover(pieces, left, width);
        int? best = null;
        var (bestCrossing, bestWidth) = ((int)(MaxCrossing * rows) + 1, 0);
        for (var start = width / 8; start < width - width / 8;)
        {
            var end = start + 1;
            while (end < width && cover[end] == cover[start])
            {
                end++;
            }

            var strip = end - start;
            if (strip >= MinWidth && (cover[start] < bestCrossing || (cover[start] == bestCrossing && strip > bestWidth && best is not null)))
            {
                (best, bestCrossing, bestWidth) = (start + strip / 2, cover[start], strip);
            }

            start = end;
        }

        return best is { } middle ? left + middle : null;
    }

    /// <summary>For each point of the width, the pieces that lie on it.</summary>
    private static int[] Cover(List<(float X, float Right)> pieces, float left, int width)
    {
        var steps = new int[width + 2];
        foreach (var piece in pieces)
        {
            steps[Math.Clamp((int)(piece.X - left), 0, width)]++;
            steps[Math.Clamp((int)MathF.Ceiling(piece.Right - left), 0, width + 1)]--;
        }

        for (var x = 1; x < steps.Length; x++)
        {
            steps[x] += steps[x - 1];
        }

        return steps;
    }
}
