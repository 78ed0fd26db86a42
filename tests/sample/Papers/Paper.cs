using System.Globalization;
using CstoArchive.SampleArchive.Pdf;

namespace CstoArchive.SampleArchive.Papers;

/// <summary>A PDF laid out like a document of the United Nations, a meeting record, or a paper on the Organization's own letterhead.</summary>
internal sealed class Paper
{
    private readonly SourceDocument _source;
    private readonly Fonts _fonts;
    private readonly Typesetter _typesetter;

    private Paper(SourceDocument source)
    {
        _source = source;
        var ligatures = source.Is("ligatures");
        _fonts = source.IsRussian || source.Is("embedded") ? Fonts.Embedded() : Fonts.Standard(ligatures);
        _typesetter = new Typesetter(_fonts, ligatures);
    }

    private bool IsRecord => _source["meeting"].Length > 0;

    private bool HasLetterhead => _source.Form == "letterhead";

    private string JobNumber => _source["job"];

    private string Stars => new('*', int.Parse(_source["stars"] is { Length: > 0 } n ? n : "0", CultureInfo.InvariantCulture));

    private IEnumerable<string> PrintedSymbols => _source.Symbols.Select(s => s + Stars);

    /// <summary>The file, and how many pages it has.</summary>
    public static (byte[] File, int Pages) Write(SourceDocument source) => new Paper(source).Write();

    private (byte[] File, int Pages) Write()
    {
        var (blocks, notes) = Block.Parse(_source.Body);
        var flow = new PageFlow(_typesetter, notes, !_source.Is("no-space-glyphs"), _source.Is("break-word-over-page"));
        var first = new PageCanvas();
        flow.StartAt(HasLetterhead ? Letterhead(first) : new Masthead(_source, _fonts, _typesetter, string.Join('–', PrintedSymbols)).Draw(first));
        foreach (var block in blocks)
        {
            flow.Add(block);
        }

        flow.Finish();
        var file = new PdfFile();
        var pageTree = file.Reserve();
        var contents = flow.Pages.Select((drawing, i) =>
        {
            var canvas = i == 0 ? first : new PageCanvas();
            if (i > 0 && !HasLetterhead)
            {
                RunningHeader(canvas, i + 1);
            }

            foreach (var draw in drawing)
            {
                draw(canvas);
            }

            Foot(canvas, i + 1, flow.Pages.Count);
            return file.AddStream(canvas.Content);
        }).ToArray();
        var fonts = string.Join(' ', _fonts.All.Select(f => $"/{f.Name} {f.AddTo(file)} 0 R"));
        var pages = contents.Select(c => file.Add($"<< /Type /Page /Parent {pageTree} 0 R /MediaBox [0 0 612 792] /Resources << /Font << {fonts} >> >> /Contents {c} 0 R >>")).ToArray();
        var created = (_source.Date ?? new DateOnly(2021, 1, 1)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var info = $"/Producer (CSTO Archive sample) /CreationDate (D:{created}120000Z)";
        return (file.Write(pages, pageTree, _source.Path, info, PasswordsOf(_source)), pages.Length);
    }

    private static Passwords? PasswordsOf(SourceDocument source) =>
        source["passwords"].Split(' ') is [var user, var owner] ? new Passwords(user == "-" ? "" : user, owner) : null;

    private double Letterhead(PageCanvas canvas)
    {
        var y = Sheet.Height - 60;
        foreach (var line in _source.List("letterhead"))
        {
            Centre(canvas, y, _fonts.Bold, 13, line);
            y -= 17;
        }

        canvas.Rule(Sheet.Left, y + 6, Sheet.Right, 1.5);
        y -= 28;
        foreach (var line in _typesetter.Break(_source.Title, Sheet.BodyRight - Sheet.BodyLeft, 13, justified: false, bold: true))
        {
            line.Draw(canvas, Sheet.BodyLeft, y, true);
            y -= line.Leading;
        }

        return y;
    }

    // Even pages have it on the left, odd ones on the right; a record has the date of the meeting on the other side.
    private void RunningHeader(PageCanvas canvas, int page)
    {
        var size = 8.5 * _fonts.Scale;
        var y = Sheet.Height - 44;
        foreach (var symbol in PrintedSymbols)
        {
            At(canvas, page % 2 == 1, y, _fonts.Bold, size, symbol);
            y -= 10;
        }

        if (IsRecord)
        {
            At(canvas, page % 2 == 0, Sheet.Height - 44, _fonts.Regular, size, _source.Date!.Value.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        }

        canvas.Rule(Sheet.Left, y + 4, Sheet.Right);
    }

    private void Foot(PageCanvas canvas, int page, int pages)
    {
        var size = 8.5 * _fonts.Scale;
        if (HasLetterhead)
        {
            Centre(canvas, 40, _fonts.Regular, size, $"{page}");
        }
        else if (page > 1)
        {
            At(canvas, page % 2 == 1, 40, _fonts.Bold, size, $"{page}/{pages}");
            if (JobNumber.Length > 0)
            {
                At(canvas, page % 2 == 0, 40, _fonts.Regular, size, JobNumber);
            }
        }
        else if (JobNumber.Length > 0)
        {
            FirstFoot(canvas, size);
        }
    }

    private void FirstFoot(PageCanvas canvas, double size)
    {
        var code = _source.Date!.Value.AddDays(2).ToString("ddMMyy", CultureInfo.InvariantCulture);
        var digits = string.Concat(JobNumber.Where(char.IsDigit));
        canvas.Text(Sheet.Left, 50, _fonts.Regular, size, $"{JobNumber} ({(_source.IsRussian ? 'R' : 'E')})    {code}");
        // A bar code to look at: each digit is two bars, the wider the greater.
        var x = Sheet.Left;
        foreach (var digit in digits)
        {
            canvas.Bar(x, 36, 1 + ((digit - '0') % 3), 10);
            canvas.Bar(x + 5, 36, 1 + ((digit - '0') / 4), 10);
            x += 9;
        }

        canvas.Text(Sheet.Left, 28, _fonts.Regular, 6.5 * _fonts.Scale, $"*{digits}*");
        if (_source.Is("recycle"))
        {
            canvas.TextRight(Sheet.Right, 36, _fonts.Bold, 6.5 * _fonts.Scale, _source.IsRussian ? "Просьба отправить на вторичную переработку" : "Please recycle");
        }
    }

    private static void At(PageCanvas canvas, bool right, double y, Face face, double size, string text)
    {
        if (right)
        {
            canvas.TextRight(Sheet.Right, y, face, size, text);
        }
        else
        {
            canvas.Text(Sheet.Left, y, face, size, text);
        }
    }

    private void Centre(PageCanvas canvas, double y, Face face, double size, string text) =>
        canvas.Text((Sheet.Width - face.Measure(text, size * _fonts.Scale)) / 2, y, face, size * _fonts.Scale, text);
}
