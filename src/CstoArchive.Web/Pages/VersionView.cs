using CstoArchive.Search;

namespace CstoArchive.Web.Pages;

/// <summary>One change of a document: when the archive saw it, the title until then where it was another, and what changed. <paramref name="IsCut"/>: more changed than is shown.</summary>
internal sealed record VersionView(DateTimeOffset Replaced, string? Title, IReadOnlyList<ChangedBlock> Blocks, bool IsCut)
{
    /// <summary>Lines on either side of a change that are shown with it.</summary>
    private const int Context = 2;

    /// <summary>UTF-16 code units of all versions on one page together; the versions that don't fit stand on a page of their own.</summary>
    private const int MostText = 400_000;

    /// <summary>The changes from the given one on, newest first, and the first one that didn't fit, null where all did.</summary>
    public static (IReadOnlyList<VersionView> Versions, int? Next) From(int first, ArchiveDocument document, IReadOnlyList<DocumentVersion> earlier)
    {
        var changes = new TextChanges();
        var views = new List<VersionView>();
        var left = MostText;
        for (var i = first; i < earlier.Count; i++)
        {
            var (title, text) = i == 0 ? (document.Title, DocumentVersion.TextOf(document)) : (earlier[i - 1].Title, earlier[i - 1].Text);
            var blocks = Fold(changes.Between(earlier[i].Text, text));
            var length = blocks.Sum(block => block.Lines.Sum(line => (long)Cost(line)));
            if (length > left && views.Count > 0)
            {
                return (views, i);
            }

            views.Add(new VersionView(earlier[i].Replaced, earlier[i].Title == title ? null : earlier[i].Title, length > left ? Cut(blocks, left) : blocks, length > left));
            left = (int)Math.Max(0, left - length);
        }

        return (views, null);
    }

    /// <summary>The changed lines with a few around them.</summary>
    public static IReadOnlyList<ChangedBlock> Fold(IReadOnlyList<ChangedLine> lines)
    {
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Change != LineChange.Kept)
            {
                shown.AsSpan(Math.Max(0, i - Context), Math.Min(lines.Count, i + Context + 1) - Math.Max(0, i - Context)).Fill(true);
            }
        }

        var blocks = new List<ChangedBlock>();
        for (var i = 0; i < lines.Count;)
        {
            var start = i;
            while (i < lines.Count && !shown[i])
            {
                i++;
            }

            var skipped = i - start;
            start = i;
            while (i < lines.Count && shown[i])
            {
                i++;
            }

            blocks.Add(new ChangedBlock(skipped, [.. lines.Skip(start).Take(i - start)]));
        }

        return blocks;
    }

    /// <summary>A line costs its text and its markup.</summary>
    private static int Cost(ChangedLine line) => line.Text.Length + 40;

    private static List<ChangedBlock> Cut(IReadOnlyList<ChangedBlock> blocks, int most)
    {
        var cut = new List<ChangedBlock>();
        foreach (var block in blocks)
        {
            var lines = new List<ChangedLine>();
            foreach (var line in block.Lines)
            {
                lines.Add(line.Text.Length > most ? line with { Text = line.Text[..most] } : line);
                most -= Cost(line);
                if (most <= 0)
                {
                    cut.Add(new ChangedBlock(block.Skipped, lines));
                    return cut;
                }
            }

            cut.Add(block);
        }

        return cut;
    }
}

/// <summary>Lines that are left out because they stayed as they were, then a change with a few lines around it; the last block may have no lines.</summary>
internal sealed record ChangedBlock(int Skipped, IReadOnlyList<ChangedLine> Lines);
