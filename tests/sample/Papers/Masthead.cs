using System.Globalization;
using CstoArchive.SampleArchive.Pdf;

namespace CstoArchive.SampleArchive.Papers;

/// <summary>The upper part of a first page: organisation and symbol, organ and distribution, session and agenda item, title.</summary>
internal sealed class Masthead(SourceDocument source, Fonts fonts, Typesetter typesetter, string symbols)
{
    private const double RightColumn = 396, Middle = 346;

    /// <summary>Gives the height at which the text begins.</summary>
    public double Draw(PageCanvas canvas)
    {
        var y = Sheet.Height - 56;
        Put(canvas, Sheet.BodyLeft, y, fonts.Regular, 14, source.IsRussian ? "Организация Объединенных Наций" : "United Nations");
        Symbols(canvas, y);
        canvas.Rule(Sheet.Left, y - 7, Sheet.Right);
        y -= 24;
        var top = y;
        foreach (var organ in source.List("organs"))
        {
            Put(canvas, Sheet.BodyLeft, y, fonts.Bold, 16, organ);
            y -= 18;
        }

        foreach (var line in Distribution())
        {
            Put(canvas, RightColumn, top, fonts.Regular, 9.5, line);
            top -= 12;
        }

        y = Math.Min(y, top) - 12;
        canvas.Rule(Sheet.Left, y, Sheet.Right, 1);
        y = Session(canvas, y - 14) - 16;
        foreach (var line in typesetter.Break(source.Title, Sheet.BodyRight - Sheet.BodyLeft, 13, justified: false, bold: true))
        {
            line.Draw(canvas, Sheet.BodyLeft, y, true);
            if (source.Is("doubled-title"))
            {
                // Bold made by printing twice, a little aside.
                line.Draw(canvas, Sheet.BodyLeft + 0.3, y, true);
            }

            y -= line.Leading;
        }

        foreach (var line in typesetter.Break(source["subtitle"], Sheet.BodyRight - Sheet.BodyLeft, 11, justified: false, bold: true))
        {
            line.Draw(canvas, Sheet.BodyLeft, y - 2, true);
            y -= line.Leading;
        }

        return y;
    }

    // The organ's letter is set larger than the rest of the symbol.
    private void Symbols(PageCanvas canvas, double y)
    {
        double Size(int i) => (i == 0 || symbols[i - 1] == '–' ? 18 : 10.5) * fonts.Scale;
        var x = Sheet.Right - symbols.Select((c, i) => fonts.Regular.Measure(c.ToString(), Size(i))).Sum();
        for (var i = 0; i < symbols.Length;)
        {
            var end = i + 1;
            while (end < symbols.Length && Size(end) == Size(i))
            {
                end++;
            }

            canvas.Text(x, y, fonts.Regular, Size(i), symbols[i..end]);
            x += fonts.Regular.Measure(symbols[i..end], Size(i));
            i = end;
        }
    }

    private IEnumerable<string> Distribution()
    {
        if (source["meeting"].Length > 0)
        {
            return ["Provisional"];
        }

        // The date stands in English in every language version.
        var date = source.Date!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var original = "Original: " + (source["original"] is { Length: > 0 } o ? o : "English");
        return source.IsRussian ? [$"Distr.: {Or("distr", "General")}", date, "Russian", original] : [$"Distr.: {Or("distr", "General")}", date, "", original];
    }

    private double Session(PageCanvas canvas, double y)
    {
        var left = source.List("session").ToList();
        var right = source.List("session-right");
        var lowest = y;
        foreach (var line in right)
        {
            Put(canvas, Middle, lowest, fonts.Bold, 9.5, line);
            lowest -= 12;
        }

        foreach (var line in left)
        {
            Put(canvas, Sheet.Left, y, fonts.Bold, 9.5, line);
            y -= 12;
        }

        foreach (var line in source.List("agenda").Concat(source.List("meeting")))
        {
            Put(canvas, Sheet.Left, y, fonts.Regular, 9.5, line);
            y -= 12;
        }

        foreach (var line in typesetter.Break(source["agenda-title"], 250, 9.5, justified: false, bold: true))
        {
            line.Draw(canvas, Sheet.Left, y, true);
            y -= line.Leading;
        }

        return Math.Min(y, lowest);
    }

    private string Or(string field, string otherwise) => source[field] is { Length: > 0 } value ? value : otherwise;

    private void Put(PageCanvas canvas, double x, double y, Face face, double size, string text)
    {
        if (text.Length > 0)
        {
            canvas.Text(x, y, face, size * fonts.Scale, text);
        }
    }
}
