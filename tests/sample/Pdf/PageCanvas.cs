using System.Globalization;
using System.Text;

namespace CstoArchive.SampleArchive.Pdf;

/// <summary>The drawing of one page, in points from the lower left corner.</summary>
internal sealed class PageCanvas
{
    private readonly StringBuilder _operators = new();

    public byte[] Content => Encoding.ASCII.GetBytes(_operators.ToString());

    public void Text(double x, double y, Face face, double size, string text, double rise = 0) => ShowText(x, y + rise, face, size, face.Encode(text) + " Tj");

    public void TextRight(double right, double y, Face face, double size, string text) => Text(right - face.Measure(text, size), y, face, size, text);

    /// <summary>Words with the gaps between them, in one TJ operator. Without space glyphs the gaps are moves only, as some programs write them.</summary>
    public void Words(double x, double y, Face face, double size, IReadOnlyList<string> words, double gap, bool spaceGlyphs)
    {
        var space = face.Measure(" ", size);
        var array = new StringBuilder("[");
        for (var i = 0; i < words.Count; i++)
        {
            var last = i == words.Count - 1;
            array.Append(face.Encode(last || !spaceGlyphs ? words[i] : words[i] + " "));
            if (!last)
            {
                array.Append(CultureInfo.InvariantCulture, $" {-(spaceGlyphs ? gap - space : gap) * 1000 / size:0.##} ");
            }
        }

        ShowText(x, y, face, size, array + "] TJ");
    }

    public void Rule(double x1, double y, double x2, double width = 0.5) =>
        _operators.Append(CultureInfo.InvariantCulture, $"{width:0.##} w {x1:0.##} {y:0.##} m {x2:0.##} {y:0.##} l S\n");

    public void Bar(double x, double y, double width, double height) =>
        _operators.Append(CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##} {width:0.##} {height:0.##} re f\n");

    public void Image(string name, double width, double height) =>
        _operators.Append(CultureInfo.InvariantCulture, $"q {width:0.##} 0 0 {height:0.##} 0 0 cm /{name} Do Q\n");

    private void ShowText(double x, double y, Face face, double size, string show) =>
        _operators.Append(CultureInfo.InvariantCulture, $"BT /{face.Name} {size:0.##} Tf 1 0 0 1 {x:0.##} {y:0.##} Tm {show} ET\n");
}
