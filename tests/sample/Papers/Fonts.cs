using CstoArchive.SampleArchive.Pdf;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace CstoArchive.SampleArchive.Papers;

/// <summary>The three faces of one paper. Latin papers use the standard fonts; Russian ones embed DejaVu (Debian: fonts-dejavu).</summary>
internal sealed class Fonts
{
    private const string Folder = "/usr/share/fonts/truetype/dejavu/";

    private Fonts(Face regular, Face bold, Face italic, double scale) => (Regular, Bold, Italic, Scale) = (regular, bold, italic, scale);

    public Face Regular { get; }

    public Face Bold { get; }

    public Face Italic { get; }

    /// <summary>DejaVu is wider than Times: its sizes are taken down to the same look.</summary>
    public double Scale { get; }

    public IEnumerable<Face> All => [Regular, Bold, Italic];

    public static Fonts Standard(bool ligatures) => new(
        new StandardFace(Standard14Font.TimesRoman, ligatures) { Name = "F1" },
        new StandardFace(Standard14Font.TimesBold, ligatures) { Name = "F2" },
        new StandardFace(Standard14Font.TimesItalic, ligatures) { Name = "F3" },
        1);

    public static Fonts Embedded() => new(
        Embed("DejaVuSerifCondensed", "F1"),
        Embed("DejaVuSerifCondensed-Bold", "F2"),
        Embed("DejaVuSerifCondensed-Italic", "F3"),
        0.86);

    public Face Of(Run run) => run.Bold ? Bold : run.Italic ? Italic : Regular;

    private static EmbeddedFace Embed(string name, string resource)
    {
        var file = Path.Combine(Folder, name + ".ttf");
        return File.Exists(file)
            ? new EmbeddedFace(new TrueTypeFile(file), name) { Name = resource }
            : throw new FileNotFoundException($"{file} is missing: apt-get install fonts-dejavu");
    }
}
