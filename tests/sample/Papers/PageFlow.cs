using CstoArchive.SampleArchive.Pdf;

namespace CstoArchive.SampleArchive.Papers;

/// <summary>Where lines begin and end on a page, in points; pages are of US letter size, as at Headquarters.</summary>
internal static class Sheet
{
    public const double Width = 612, Height = 792;
    public const double Left = 60, Right = 552;
    public const double BodyLeft = 122, BodyRight = 490;
    public const double Top = 712, Bottom = 74;
    public const double Gutter = 24;
}

/// <summary>Fills pages with blocks: one column or two, footnotes at the foot of the page that calls them.</summary>
internal sealed class PageFlow(Typesetter typesetter, IReadOnlyDictionary<string, string> notes, bool spaceGlyphs, bool breakWordOverPage)
{
    private const double BodySize = 10.5, NoteSize = 8;

    private readonly List<List<Action<PageCanvas>>> _pages = [[]];
    private readonly List<IReadOnlyList<Line>> _notesOfPage = [];
    private double _y = Sheet.Top;
    private double _columnTop = Sheet.Top;
    private int _columns = 1;
    private int _column;

    public IReadOnlyList<IReadOnlyList<Action<PageCanvas>>> Pages => _pages;

    /// <summary>Text on the first page starts under what stands there already.</summary>
    public void StartAt(double y) => (_y, _columnTop) = (y, y);

    public void Add(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.PageBreak:
                NextPage();
                break;
            case BlockKind.Columns:
                _columns = int.Parse(block.Text, null);
                (_column, _columnTop) = (0, _y);
                break;
            case BlockKind.Heading:
                Keep(60);
                Put(typesetter.Break(block.Text, ColumnWidth, 12, justified: false, bold: true), 10, 5);
                break;
            case BlockKind.Subheading:
                Keep(50);
                Put(typesetter.Break(block.Text, ColumnWidth, BodySize, justified: false, bold: true), 5, 4);
                break;
            case BlockKind.Item:
                Put(typesetter.Break("– " + block.Text, ColumnWidth, BodySize, 18, 27), 0, 3);
                break;
            case BlockKind.Signature:
                Keep(40);
                foreach (var line in block.Text.Split('\n'))
                {
                    var set = typesetter.Break(line.Replace(">>> ", "", StringComparison.Ordinal), ColumnWidth, BodySize, justified: false)[0];
                    var width = set.Words.Sum(w => w.Width) + (set.Gap * (set.Words.Count - 1));
                    Put([set with { Indent = ColumnWidth - width }], 2, 0);
                }

                break;
            case BlockKind.Table:
                Table(block.Rows);
                break;
            default:
                Put(typesetter.Break(block.Text, ColumnWidth, BodySize, 24, 0), 0, 6);
                break;
        }
    }

    /// <summary>Draws the footnotes of the last page; to be called once, at the end.</summary>
    public void Finish() => PutNotes();

    private double ColumnWidth => _columns == 1 ? Sheet.BodyRight - Sheet.BodyLeft : (Sheet.Right - Sheet.Left - Sheet.Gutter) / 2;

    private double ColumnLeft => _columns == 1 ? Sheet.BodyLeft : Sheet.Left + (_column * (ColumnWidth + Sheet.Gutter));

    private double NotesHeight => _notesOfPage.Count == 0 ? 0 : 12 + _notesOfPage.Sum(n => n.Sum(l => l.Leading));

    private void Put(IReadOnlyList<Line> lines, double before, double after)
    {
        _y -= before;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var called = line.Notes.Select(Note).ToArray();
            var limit = Sheet.Bottom + NotesHeight + (called.Length == 0 ? 0 : 12 + called.Sum(n => n.Sum(l => l.Leading)));
            if (_y - line.Leading < limit)
            {
                NextColumn();
            }

            _notesOfPage.AddRange(called);
            _y -= line.Leading;
            var (x, y) = (ColumnLeft, _y);
            _pages[^1].Add(canvas => line.Draw(canvas, x, y, spaceGlyphs));
            if (breakWordOverPage && line.EndsInBrokenWord && i < lines.Count - 1 && _column == _columns - 1 && _y - (6 * line.Leading) < limit)
            {
                NextPage();
            }
        }

        _y -= after;
    }

    private void Table(IReadOnlyList<string[]> rows)
    {
        const double size = 8.5, pad = 6;
        // A column is as wide as its longest cell asks, within reason.
        var longest = Enumerable.Range(0, rows[0].Length).Select(c => Math.Clamp(rows.Max(r => r[c].Length), 8, 34)).ToArray();
        var width = ColumnWidth;
        var widths = longest.Select(l => width * l / longest.Sum()).ToArray();
        Keep(60);
        _y -= 4;
        Rule(width);
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = rows[r].Select((t, c) => typesetter.Break(r == 0 ? $"_{t}_" : t, widths[c] - pad, size, justified: false)).ToArray();
            var height = cells.Max(c => c.Sum(l => l.Leading));
            if (_y - height < Sheet.Bottom + NotesHeight)
            {
                NextColumn();
            }

            var (left, top) = (ColumnLeft, _y);
            for (var c = 0; c < cells.Length; c++)
            {
                var (x, y) = (left + widths.Take(c).Sum(), top);
                foreach (var line in cells[c])
                {
                    y -= line.Leading;
                    var at = y;
                    _pages[^1].Add(canvas => line.Draw(canvas, x, at, spaceGlyphs));
                }
            }

            _y -= height;
            if (r == 0)
            {
                Rule(width);
            }
        }

        Rule(width);
        _y -= 10;
    }

    private void Rule(double width)
    {
        _y -= 4;
        var (x, y) = (ColumnLeft, _y);
        _pages[^1].Add(canvas => canvas.Rule(x, y, x + width));
    }

    private void Keep(double height)
    {
        if (_y - height < Sheet.Bottom + NotesHeight)
        {
            NextColumn();
        }
    }

    private void NextColumn()
    {
        if (_column < _columns - 1)
        {
            _column++;
            _y = _columnTop;
            return;
        }

        NextPage();
    }

    private void NextPage()
    {
        PutNotes();
        _pages.Add([]);
        (_y, _columnTop, _column) = (Sheet.Top, Sheet.Top, 0);
    }

    private IReadOnlyList<Line> Note(string mark) =>
        typesetter.Break($"{mark} {notes[mark]}", Sheet.BodyRight - Sheet.BodyLeft, NoteSize, 10);

    private void PutNotes()
    {
        var y = Sheet.Bottom + NotesHeight - 6;
        if (_notesOfPage.Count > 0)
        {
            var rule = y;
            _pages[^1].Add(canvas => canvas.Rule(Sheet.BodyLeft, rule, Sheet.BodyLeft + 80));
        }

        foreach (var line in _notesOfPage.SelectMany(n => n))
        {
            y -= line.Leading;
            var at = y;
            _pages[^1].Add(canvas => line.Draw(canvas, Sheet.BodyLeft, at, spaceGlyphs));
        }

        _notesOfPage.Clear();
    }
}
