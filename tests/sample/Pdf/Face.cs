namespace CstoArchive.SampleArchive.Pdf;

/// <summary>A font of one weight and slope: widths for the layout, codes for the page, objects for the file.</summary>
internal abstract class Face
{
    /// <summary>The name in the page's resources.</summary>
    public required string Name { get; init; }

    /// <summary>The advance of a character, in thousandths of the size.</summary>
    public abstract double Width(char c);

    /// <summary>The text as a PDF string.</summary>
    public abstract string Encode(string text);

    /// <summary>Adds the font to a file and gives its object number. To be called when all text is encoded.</summary>
    public abstract int AddTo(PdfFile file);

    public double Measure(string text, double size) => text.Sum(Width) * size / 1000;
}
