namespace CstoArchive.Extraction;

/// <summary>Plain text: a statement, a dump of one of the site's pages, or of a list of news (several documents). Form feeds part pages.</summary>
internal static class PlainText
{
    private const int MaxTitleLength = 300;
    private const int MaxTitleLines = 4;

    public static IReadOnlyList<ReadDocument> Read(SourceFile file) => Read(CleanText.Of(TextDecoder.Decode(file.Bytes, declared: null)), "text");

    /// <summary>The documents of a text that is clean already; <paramref name="isTitled"/>: where it is one document, its title is known from elsewhere.</summary>
    public static IReadOnlyList<ReadDocument> Read(string text, string format, bool isTitled = false)
    {
        if (text.AsSpan().Trim("\f\n ").Contains('\f'))
        {
            return [ReadPages(text, format)];
        }

        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        var documents = new List<ReadDocument>();
        var items = Listing.Split(lines);
        isTitled &= items.Count == 1;
        foreach (var item in items)
        {
            var read = PageDump.Read(lines, item, format, isTitled);
            documents.Add(TextMasthead.Read(GluedFurniture.Remove(read.TitleCandidates.Count == 0 && read.Kind is null && !isTitled ? WithTitle(read) : read)));
        }

        return documents;
    }

    private static ReadDocument ReadPages(string text, string format)
    {
        var pages = text.Trim('\f').Split('\f').Select((page, i) => new ExtractedPage(i + 1, page.Trim('\n'), []));
        return TextMasthead.Read(GluedFurniture.Remove(WithTitle(new ReadDocument { Format = format, Pages = [.. pages] })));
    }

    /// <summary>The first paragraph, where it looks like a title: short, no sentence, and text follows.</summary>
    private static ReadDocument WithTitle(ReadDocument read)
    {
        var text = read.Pages[0].Text.AsSpan().TrimStart('\n');
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end <= 0)
        {
            return read;
        }

        var first = text[..end];
        return first.Length <= MaxTitleLength && first.Count('\n') < MaxTitleLines && !Listing.EndsSentence(first) && char.IsUpper(FirstLetter(first)) && Dateline.ReadLine(first) is null
            ? read with { TitleCandidates = [Blanks.Collapse(first)] }
            : read;
    }

    private static char FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return c;
            }
        }

        return ' ';
    }
}
