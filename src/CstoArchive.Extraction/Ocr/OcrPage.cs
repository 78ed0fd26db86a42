using System.Globalization;
using System.Text;
using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Extraction;

/// <summary>
/// The words of a page as tesseract's table (TSV) gives them, with their places in pixels. Made into letters with places in points, a page
/// that was read by OCR goes the same way as one with a text layer: its masthead, running headers and columns are told by the same rules.
/// </summary>
internal sealed class OcrPage
{
    /// <summary>Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    private const int Columns = 12;

    private const int PageLevel = 1;
    private const int LineLevel = 4;
    private const int WordLevel = 5;

    /// <summary>Percent: what was read with less is a stain, a seal or a signature.</summary>
    private const float MinConfidence = 30;

    /// <summary>Of a line's box, which reaches from the capitals' tops to the descenders' ends: the part below the baseline.</summary>
    private const float Descent = 0.22f;

    /// <summary>Lines are of one size when their boxes differ by less: a line without descenders has a lower box.</summary>
    private const float SameSize = 0.3f;

    private readonly List<Line> lines = [];
    private float height;

    private OcrPage()
    {
    }

    /// <summary>Of the words, by their length, in percent.</summary>
    public float Confidence { get; private set; }

    /// <summary>Nearly all letters are Latin.</summary>
    public bool IsLatin { get; private set; }

    public static OcrPage Read(ReadOnlySpan<byte> table)
    {
        var page = new OcrPage();
        foreach (var row in Encoding.UTF8.GetString(table).Split('\n'))
        {
            var cells = row.Split('\t');
            if (cells.Length == Columns)
            {
                page.Add(cells);
            }
        }

        var words = page.lines.SelectMany(line => line.Words).ToList();
        var letters = words.Sum(word => word.Text.Length);
        page.Confidence = letters == 0 ? 0 : words.Sum(word => word.Confidence * word.Text.Length) / letters;
        var cyrillic = words.Sum(word => word.Text.Count(c => c is >= '\u0400' and < '\u0530'));
        page.IsLatin = cyrillic * 10 < words.Sum(word => word.Text.Count(char.IsLetter));
        return page;
    }

    /// <summary>The letters on a page of this size, in points.</summary>
    public PageLetters Letters(float pageWidth, float pageHeight)
    {
        var page = new PageLetters(pageWidth, pageHeight) { HasImage = true };
        var scale = height > 0 ? pageHeight / height : 1;
        var heights = lines.Select(line => line.Height).Order().ToList();
        var usual = heights.Count == 0 ? 0 : heights[heights.Count / 2];
        foreach (var line in lines)
        {
            var y = pageHeight - (line.Top + line.Height * (1 - Descent)) * scale;
            var size = Math.Abs(line.Height - usual) <= SameSize * usual ? usual : line.Height;
            for (var i = 0; i < line.Words.Count; i++)
            {
                var word = line.Words[i];
                if (word.Confidence >= MinConfidence)
                {
                    Add(page, Repaired(word.Text, i + 1 < line.Words.Count ? line.Words[i + 1].Text : ""), word.Left * scale, word.Width * scale, y, size * scale);
                }
            }
        }

        return page;
    }

    private void Add(string[] cells)
    {
        switch (Number(cells[0]))
        {
            case PageLevel:
                height = Number(cells[9]);
                break;
            case LineLevel:
                lines.Add(new Line(Number(cells[7]), Number(cells[9]), []));
                break;
            case WordLevel when lines.Count > 0 && cells[11].Trim() is { Length: > 0 } text:
                lines[^1].Words.Add(new Word(text, Number(cells[6]), Number(cells[8]), Number(cells[10])));
                break;
        }
    }

    /// <summary>
    /// The mistakes that OCR makes with what matters most here: "$/25085" and "5/25085" for the symbol S/25085, and a bar for the English "I".
    /// </summary>
    private static string Repaired(string word, string next) => word switch
    {
        ['$', '/', >= '0' and <= '9', ..] => "S" + word[1..],
        ['5', '/', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] => "S" + word[1..],
        "|" when next.Length > 1 && char.IsLower(next[0]) => "I",
        _ => word,
    };

    /// <summary>The letters of a word, evenly over its width.</summary>
    private static void Add(PageLetters page, string word, float left, float width, float y, float size)
    {
        var advance = width / word.Length;
        var at = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            page.Add(TextDirection.Rightwards, new Letter(rune.ToString(), left + at * advance, left + (at + rune.Utf16SequenceLength) * advance, y, size, Bold: false, SpaceBefore: at == 0));
            at += rune.Utf16SequenceLength;
        }
    }

    private static float Number(string cell) => float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private sealed record Line(float Top, float Height, List<Word> Words);

    private readonly record struct Word(string Text, float Left, float Width, float Confidence);
}
