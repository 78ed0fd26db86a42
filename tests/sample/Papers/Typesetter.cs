using CstoArchive.SampleArchive.Pdf;

namespace CstoArchive.SampleArchive.Papers;

/// <summary>A word of a line: one or more pieces that stand without a gap, each in a face of its own.</summary>
internal sealed record Word(IReadOnlyList<(Face Face, double Size, double Rise, string Text)> Pieces)
{
    public double Width => Pieces.Sum(p => p.Face.Measure(p.Text, p.Size));

    public string Text => string.Concat(Pieces.Select(p => p.Text));
}

/// <summary>A set line: its words, where it begins, the gap between words, its leading, and the footnotes that it calls.</summary>
internal sealed record Line(IReadOnlyList<Word> Words, double Indent, double Gap, double Leading, IReadOnlyList<string> Notes)
{
    public bool EndsInBrokenWord { get; init; }

    /// <summary>A heading stays on the page of the line under it.</summary>
    public bool KeepsWithNext { get; init; }

    public static Line Blank(double leading) => new([], 0, 0, leading, []);

    public void Draw(PageCanvas canvas, double x, double y, bool spaceGlyphs)
    {
        var at = x + Indent;
        for (var i = 0; i < Words.Count;)
        {
            // Words of one face go into one text operator.
            var group = 1;
            while (Words[i].Pieces.Count == 1 && i + group < Words.Count && Words[i + group].Pieces is [var next] && next with { Text = "" } == Words[i].Pieces[0] with { Text = "" })
            {
                group++;
            }

            if (Words[i].Pieces is [{ Rise: 0 } only])
            {
                canvas.Words(at, y, only.Face, only.Size, [.. Words.Skip(i).Take(group).Select(w => w.Text)], Gap, spaceGlyphs);
            }
            else
            {
                var within = at;
                foreach (var piece in Words[i].Pieces)
                {
                    canvas.Text(within, y, piece.Face, piece.Size, piece.Text, piece.Rise);
                    within += piece.Face.Measure(piece.Text, piece.Size);
                }
            }

            at += Words.Skip(i).Take(group).Sum(w => w.Width) + (group * Gap);
            i += group;
        }
    }
}

/// <summary>Breaks paragraphs into lines.</summary>
internal sealed class Typesetter(Fonts fonts, bool ligatures)
{
    /// <param name="text">With the marks of <see cref="Run"/>.</param>
    /// <param name="width">Of the column, in points.</param>
    /// <param name="size">In points, before the scale of the fonts.</param>
    /// <param name="firstIndent">Of the first line.</param>
    /// <param name="indent">Of the other lines.</param>
    /// <param name="justified">Both edges even; the last line isn't stretched.</param>
    /// <param name="bold">The whole text in bold.</param>
    public IReadOnlyList<Line> Break(string text, double width, double size, double firstIndent = 0, double indent = 0, bool justified = true, bool bold = false)
    {
        var pending = new Queue<Word>(Words(text, size * fonts.Scale, bold));
        var space = fonts.Regular.Measure(" ", size * fonts.Scale);
        var lines = new List<Line>();
        Word? rest = null;
        while (rest is not null || pending.Count > 0)
        {
            var left = lines.Count == 0 ? firstIndent : indent;
            var room = width - left;
            var words = new List<Word>();
            var used = 0.0;
            var broken = false;
            while (rest is not null || pending.Count > 0)
            {
                var word = rest ?? pending.Peek();
                var start = words.Count == 0 ? 0 : used + space;
                if (start + word.Width <= room)
                {
                    words.Add(word);
                    used = start + word.Width;
                    Take();
                    continue;
                }

                if (justified && Split(word, room - start) is var (head, tail, isWord))
                {
                    words.Add(head);
                    used = start + head.Width;
                    Take();
                    rest = tail;
                    broken = isWord;
                }
                else if (words.Count == 0)
                {
                    words.Add(word);
                    used = word.Width;
                    Take();
                }

                break;
            }

            var isLast = rest is null && pending.Count == 0;
            var gap = justified && !isLast && words.Count > 1 ? space + ((room - used) / (words.Count - 1)) : space;
            var notes = words.SelectMany(w => w.Pieces).Where(p => p.Rise > 0).Select(p => p.Text).ToArray();
            lines.Add(new Line(words, left, gap, size * 1.2, notes) { EndsInBrokenWord = broken });
        }

        return lines;

        void Take()
        {
            if (rest is null)
            {
                pending.Dequeue();
            }

            rest = null;
        }
    }

    private static (Word Head, Word Tail, bool IsWord)? Split(Word word, double room)
    {
        if (word.Pieces is not [var piece])
        {
            return null;
        }

        // After a dash or slash that stands in the word no hyphen is added: a symbol breaks so.
        var marks = Enumerable.Range(1, Math.Max(0, piece.Text.Length - 2)).Where(i => piece.Text[i - 1] is '-' or '–' or '/').Select(i => (At: i, Hyphen: ""));
        var breaks = Hyphenation.Breaks(piece.Text).Select(i => (At: i, Hyphen: "-"));
        foreach (var (at, hyphen) in breaks.Concat(marks.Reverse()))
        {
            var head = piece with { Text = piece.Text[..at] + hyphen };
            if (piece.Face.Measure(head.Text, piece.Size) <= room)
            {
                return (new Word([head]), new Word([piece with { Text = piece.Text[at..] }]), hyphen.Length > 0);
            }
        }

        return null;
    }

    private IEnumerable<Word> Words(string text, double size, bool bold)
    {
        var pieces = new List<(Face Face, double Size, double Rise, string Text)>();
        foreach (var run in Run.Parse(text, bold))
        {
            var parts = run.Text.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && pieces.Count > 0)
                {
                    yield return new Word([.. pieces]);
                    pieces.Clear();
                }

                if (parts[i].Length > 0)
                {
                    pieces.Add(run.IsNoteMark ? (fonts.Regular, size * 0.65, size * 0.35, parts[i]) : (fonts.Of(run), size, 0, Ligate(parts[i])));
                }
            }
        }

        if (pieces.Count > 0)
        {
            yield return new Word([.. pieces]);
        }
    }

    private string Ligate(string text) => ligatures ? text.Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal) : text;
}
