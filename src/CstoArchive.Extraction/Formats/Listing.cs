namespace CstoArchive.Extraction;

/// <summary>
/// Parts a dump of pages into its items. Each item has a line of publication: at its head ("26.07.2024", then the text) or below its title
/// ("Statement by...", then "19.05.2021 Download document", then the text). The first item shows which of the two a lone date means;
/// a date with the link of a download always stands below a title.
/// </summary>
internal static class Listing
{
    private const int MaxTitleLength = 400;

    /// <summary>Lines, empty ones not counted, among which the first item's line of publication stands.</summary>
    private const int HeadLines = 12;

    /// <summary>An item: its lines, and among them the first line of the title and the line of publication (both -1: none; equal: no title).</summary>
    internal readonly record struct Item(Range Lines, int Title, int Publication);

    /// <summary>The items in order; one item without a line of publication where the text is no dump.</summary>
    public static IReadOnlyList<Item> Split(string[] lines)
    {
        var first = FirstPublication(lines);
        if (first < 0)
        {
            return [new Item(0..lines.Length, -1, -1)];
        }

        var items = new List<Item>();
        var (start, title, publication) = (0, TitleStart(lines, first, 0), first);
        var dateFirst = title == first;
        for (var i = first + 1; i < lines.Length; i++)
        {
            if (!PageLines.IsPublicationLine(lines[i], out _, out var withDownload) || !HasText(lines, publication + 1, i) || !HasText(lines, i + 1, lines.Length))
            {
                continue;
            }

            var above = TitleStart(lines, i, publication + 1);
            var next = withDownload || !dateFirst ? above : i;
            if (!withDownload && !dateFirst && (next == i || GoesOn(lines, i + 1)))
            {
                // A lone date within the text of a titled page is no new item.
                continue;
            }

            items.Add(new Item(start..next, title - start, publication - start));
            (start, title, publication) = (next, next, i);
        }

        items.Add(new Item(start..lines.Length, title - start, publication - start));
        return items;
    }

    private static int FirstPublication(string[] lines)
    {
        var seen = 0;
        for (var i = 0; i < lines.Length && seen < HeadLines; i++)
        {
            seen += lines[i].Length > 0 ? 1 : 0;
            if (PageLines.IsPublicationLine(lines[i], out _, out _) && (TitleStart(lines, i, 0) < i || !HasText(lines, 0, i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the title above a line of publication begins: one paragraph that does not end like a sentence; the line itself where there is none.</summary>
    private static int TitleStart(string[] lines, int publication, int from)
    {
        var end = publication;
        while (end > from && lines[end - 1].Length == 0)
        {
            end--;
        }

        var start = end;
        var length = 0;
        while (start > from && lines[start - 1].Length > 0 && !PageLines.IsNavigation(lines[start - 1]))
        {
            length += lines[--start].Length;
        }

        return end > start && length <= MaxTitleLength && !EndsSentence(lines[end - 1]) ? start : publication;
    }

    /// <summary>Titles do not end with a full stop, nor in the middle of a sentence.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => line.TrimEnd(" \"»”)") is [.., '.' or ';' or ',' or ':'];

    /// <summary>Whether the text from the line on begins in the middle of a sentence.</summary>
    private static bool GoesOn(string[] lines, int from)
    {
        var next = Array.Find(lines[from..], line => line.Length > 0);
        return next is null || char.IsLower(next[0]);
    }

    private static bool HasText(string[] lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (lines[i].Length > 0 && !PageLines.IsNavigation(lines[i]) && !PageLines.IsPublicationLine(lines[i], out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
