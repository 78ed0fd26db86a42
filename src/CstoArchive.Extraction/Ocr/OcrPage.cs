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

    /// <summary>Percent: what was read with less is a stain, a seal or a signature, unless it is a number of the paper.</summary>
    private const float MinConfidence = 30;

    /// <summary>A line is of the size of most, or of the line over it, when it differs by less: OCR's boxes are that exact.</summary>
    private const float SameSize = 0.15f;

    private readonly List<OcrLine> lines = [];

    private OcrPage()
    {
    }

    /// <summary>Of the drawing, in pixels.</summary>
    public float Height { get; private set; }

    /// <summary>Of the words, by their length, in percent.</summary>
    public float Confidence { get; private set; }

    /// <summary>Nearly all letters are Latin.</summary>
    public bool IsLatin { get; private set; }

    public IEnumerable<OcrWord> Words => lines.SelectMany(line => line.Words).Where(IsRead);

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

        foreach (var words in page.lines.Select(line => line.Words))
        {
            for (var i = 0; i < words.Count; i++)
            {
                words[i] = words[i].Repaired(i + 1 < words.Count ? words[i + 1].Text : "");
            }
        }

        var all = page.lines.SelectMany(line => line.Words).ToList();
        var letters = all.Sum(word => word.Text.Length);
        page.Confidence = letters == 0 ? 0 : all.Sum(word => word.Confidence * word.Text.Length) / letters;
        var cyrillic = all.Sum(word => word.Text.Count(c => c is >= '\u0400' and < '\u0530'));
        page.IsLatin = cyrillic * 10 < all.Sum(word => word.Text.Count(char.IsLetter));
        return page;
    }

    /// <summary>A symbol that was read with some certainty stands in this upper part of the page.</summary>
    public bool HasSymbolAbove(float share) =>
        lines.Any(line => line.Top < share * Height && line.Words.Any(word => word.Confidence >= MinConfidence && word.IsSymbol));

    /// <summary>A job number stands in the part of the page below this one.</summary>
    public bool HasJobNumberBelow(float share) => lines.Any(line => line.Top > share * Height && line.Words.Any(word => word.IsJobNumber));

    /// <summary>The symbols and job numbers of the page, each as a line, a job number with its language letter.</summary>
    public IReadOnlyList<OcrLine> Numbers()
    {
        var numbers = new List<OcrLine>();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                var word = line.Words[i];
                if (word.IsJobNumber)
                {
                    var hasLetter = i + 1 < line.Words.Count && line.Words[i + 1].IsLanguageLetter;
                    numbers.Add(line with { Words = hasLetter ? [word, Language(line.Words[i + 1])] : [word] });
                }
                else if (word.IsSymbol)
                {
                    numbers.Add(line with { Words = [word] });
                }
            }
        }

        return numbers;
    }

    /// <summary>Puts numbers that were read from a part of the page, drawn larger, in the place of what was read there before.</summary>
    /// <param name="numbers">The lines, in pixels of the part.</param>
    /// <param name="scale">Pixels of the page for one of the part.</param>
    /// <param name="top">Where the part begins, in pixels of the page.</param>
    public void Replace(IReadOnlyList<OcrLine> numbers, float scale, float top)
    {
        foreach (var number in numbers.Select(line => line.Scaled(scale, top)))
        {
            foreach (var line in lines.Where(line => line.Middle > number.Top && line.Middle < number.Bottom))
            {
                line.Words.RemoveAll(word => word.Left < number.Words[^1].Right && word.Right > number.Words[0].Left);
            }

            lines.Add(number);
        }
    }

    /// <summary>The letters on a page of this size, in points.</summary>
    public PageLetters Letters(float pageWidth, float pageHeight)
    {
        var page = new PageLetters(pageWidth, pageHeight) { HasImage = true };
        var scale = Height > 0 ? pageHeight / Height : 1;
        var sizes = lines.Select(line => line.Size).Order().ToList();
        var usual = sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
        var last = usual;
        foreach (var line in lines)
        {
            var size = line.Size;
            last = IsSame(size, usual) ? usual : IsSame(size, last) ? last : size;
            foreach (var word in line.Words.Where(IsRead))
            {
                Add(page, word.Text, word.Left * scale, word.Width * scale, pageHeight - line.Baseline * scale, last * scale);
            }
        }

        return page;
    }

    private static bool IsSame(float size, float other) => Math.Abs(size - other) <= SameSize * other;

    private static bool IsRead(OcrWord word) => word.Confidence >= MinConfidence || word.IsSymbol || word.IsSymbolRest || word.IsJobNumber;

    private static OcrWord Language(OcrWord word) => word with { Text = $"({word.Text.First(char.IsAsciiLetterUpper)})" };

    private void Add(string[] cells)
    {
        switch (Number(cells[0]))
        {
            case PageLevel:
                Height = Number(cells[9]);
                break;
            case LineLevel:
                lines.Add(new OcrLine(Number(cells[7]), Number(cells[9]), []));
                break;
            case WordLevel when lines.Count > 0 && cells[11].Trim() is { Length: > 0 } text:
                lines[^1].Words.Add(new OcrWord(text, Number(cells[6]), Number(cells[7]), Number(cells[8]), Number(cells[9]), Number(cells[10])));
                break;
        }
    }

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
}
