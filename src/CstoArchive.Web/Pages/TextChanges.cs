namespace CstoArchive.Web.Pages;

/// <summary>What happened to a line of a text.</summary>
internal enum LineChange
{
    Kept,
    Removed,
    Added,
}

internal sealed record ChangedLine(LineChange Change, string Text);

/// <summary>
/// The differences of two versions of a text, line by line (a line is a paragraph of most documents). One instance is for all versions that are shown
/// together: what their comparison may cost is bounded for all of them at once.
/// </summary>
internal sealed class TextChanges
{
    /// <summary>Pairs of lines that are compared, about a tenth of a second; past that the differing middle is shown as removed and added as a whole.</summary>
    private long _pairsLeft = 4_000_000;

    /// <summary>All lines of both, in reading order: by the longest common subsequence, a removed line before the one that took its place. Empty lines are left out.</summary>
    public IReadOnlyList<ChangedLine> Between(string before, string after)
    {
        var (old, young) = (Lines(before), Lines(after));
        var start = 0;
        while (start < old.Length && start < young.Length && old[start] == young[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < young.Length - start && old[^(end + 1)] == young[^(end + 1)])
        {
            end++;
        }

        return
        [
            .. old.Take(start).Select(Kept),
            .. Middle(old[start..^end], young[start..^end]),
            .. old.TakeLast(end).Select(Kept),
        ];
    }

    private List<ChangedLine> Middle(string[] old, string[] young)
    {
        var pairs = (long)old.Length * young.Length;
        if (pairs > _pairsLeft)
        {
            return [.. old.Select(Removed), .. young.Select(Added)];
        }

        _pairsLeft -= pairs;

        // common[i, j]: lines that old[i..] and young[j..] have in common, in the same order.
        var common = new int[old.Length + 1, young.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = young.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == young[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<ChangedLine>();
        var (at, to) = (0, 0);
        while (at < old.Length || to < young.Length)
        {
            if (at < old.Length && to < young.Length && old[at] == young[to])
            {
                lines.Add(Kept(old[at++]));
                to++;
            }
            else if (to == young.Length || (at < old.Length && common[at + 1, to] >= common[at, to + 1]))
            {
                lines.Add(Removed(old[at++]));
            }
            else
            {
                lines.Add(Added(young[to++]));
            }
        }

        return lines;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ChangedLine Kept(string text) => new(LineChange.Kept, text);

    private static ChangedLine Removed(string text) => new(LineChange.Removed, text);

    private static ChangedLine Added(string text) => new(LineChange.Added, text);
}
