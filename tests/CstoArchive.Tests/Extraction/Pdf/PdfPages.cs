using CstoArchive.Extraction;
using CstoArchive.Extraction.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace CstoArchive.Tests.Extraction.Pdf;

/// <summary>A PDF drawn line by line: A4 pages, Helvetica, points from the lower left corner.</summary>
internal sealed class PdfPages
{
    private readonly List<(int Rotation, List<DrawnLine> Lines)> pages = [];

    private sealed record DrawnLine(string Text, double X, double Y, double Size, bool Bold);

    public PdfPages Page(int rotation = 0)
    {
        pages.Add((rotation, []));
        return this;
    }

    public PdfPages Line(string text, double x = 60, double y = 400, double size = 10, bool bold = false)
    {
        pages[^1].Lines.Add(new DrawnLine(text, x, y, size, bold));
        return this;
    }

    /// <summary>Lines 12 points under each other.</summary>
    public PdfPages Lines(double x, double y, params string[] lines)
    {
        foreach (var line in lines)
        {
            Line(line, x, y);
            y -= 12;
        }

        return this;
    }

    public byte[] Build()
    {
        using var builder = new PdfDocumentBuilder();
        var plain = builder.AddStandard14Font(Standard14Font.Helvetica);
        var bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
        foreach (var (rotation, lines) in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            page.SetRotation(new PageRotationDegrees(rotation));
            foreach (var line in lines)
            {
                page.AddText(line.Text, line.Size, new PdfPoint(line.X, line.Y), line.Bold ? bold : plain);
            }
        }

        return builder.Build();
    }

    public ReadDocument Read() => PdfReader.Read(Build());

    public string Text(int number = 1) => Read().Pages[number - 1].Text;
}
