namespace CstoArchive.Search.Analysis;

/// <summary>
/// Where the words of a document stand: its pages, the position of each page's first word, and the offset of every <see cref="Stride"/>-th word within
/// its page. With it a position from the postings becomes a page and an offset; offsets in the postings would take twenty times the room.
/// </summary>
internal sealed class TextLayout(IReadOnlyList<LaidOutPage> pages)
{
    public const int Stride = 32;

    public static TextLayout Empty { get; } = new([]);

    public IReadOnlyList<LaidOutPage> Pages => pages;

    /// <summary>The index in <see cref="Pages"/> of the page that holds the position, or -1 for the title.</summary>
    public int PageAt(int position)
    {
        var (low, high) = (0, pages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (pages[middle].FirstPosition > position)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        // Pages without words share their position with the next one; the last of them is the one with words.
        return high;
    }

    /// <summary>As bytes: numbers of seven bits a byte, each a difference to the one before.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write7BitEncodedInt(pages.Count);
        var (number, position) = (0, 0);
        foreach (var page in pages)
        {
            writer.Write7BitEncodedInt(page.Number - number);
            writer.Write7BitEncodedInt(page.FirstPosition - position);
            writer.Write7BitEncodedInt(page.Words);
            var offset = 0;
            foreach (var sample in page.Samples)
            {
                writer.Write7BitEncodedInt(sample - offset);
                offset = sample;
            }

            (number, position) = (page.Number, page.FirstPosition);
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static TextLayout FromBytes(byte[] bytes, int start, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, start, length, writable: false));
        var pages = new LaidOutPage[reader.Read7BitEncodedInt()];
        var (number, position) = (0, 0);
        for (var i = 0; i < pages.Length; i++)
        {
            number += reader.Read7BitEncodedInt();
            position += reader.Read7BitEncodedInt();
            var words = reader.Read7BitEncodedInt();
            var samples = new int[(words + Stride - 1) / Stride];
            var offset = 0;
            for (var s = 0; s < samples.Length; s++)
            {
                samples[s] = offset += reader.Read7BitEncodedInt();
            }

            pages[i] = new LaidOutPage(number, position, words, samples);
        }

        return new TextLayout(pages);
    }
}

/// <summary>A page of <see cref="TextLayout"/>: its number, the position of its first word, its words, and the offset of every 32nd of them.</summary>
internal sealed record LaidOutPage(int Number, int FirstPosition, int Words, int[] Samples)
{
    /// <summary>The offset in the page's text from which to scan for the word on <paramref name="position"/>, and how many words to pass over.</summary>
    public (int Offset, int Skip) Near(int position)
    {
        var word = position - FirstPosition;
        return (Samples[word / TextLayout.Stride], word % TextLayout.Stride);
    }
}
