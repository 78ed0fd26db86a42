using System.Text;

namespace CstoArchive.Extraction.Pdf;

/// <summary>Lines in reading order to text: a line each, an empty line between paragraphs.</summary>
internal static class PageText
{
    /// <summary>Of the usual distance of lines: a larger one parts paragraphs.</summary>
    private const float ParagraphGap = 1.22f;

    public static string Of(IReadOnlyList<TextLine> lines)
    {
        var text = new StringBuilder(lines.Sum(l => l.Text.Length + 1));
        var start = 0;
        while (start < lines.Count)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Block == lines[start].Block)
            {
                end++;
            }

            Append(text, lines, start, end);
            start = end;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<TextLine> lines, int start, int end)
    {
        var leading = UsualDistance(lines, start, end);
        for (var i = start; i < end; i++)
        {
            var line = lines[i];
            if (line.Text.Length == 0)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(i == start || BeginsParagraph(lines[i - 1], line, leading) ? "\n\n" : "\n");
            }

            text.Append(line.Text);
        }
    }

    private static bool BeginsParagraph(TextLine previous, TextLine line, float leading) =>
        previous.Y - line.Y > ParagraphGap * leading
        || Math.Abs(previous.Size - line.Size) > 0.12f * previous.Size
        || previous.Bold != line.Bold;

    private static float UsualDistance(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var distances = new List<float>(end - start);
        for (var i = start + 1; i < end; i++)
        {
            distances.Add(lines[i - 1].Y - lines[i].Y);
        }

        if (distances.Count == 0)
        {
            return float.MaxValue;
        }

        // The lower third: a page of one-line paragraphs has more wide distances than narrow ones.
        distances.Sort();
        return Math.Max(distances[distances.Count / 3], 0.9f * lines[start].Size);
    }
}
