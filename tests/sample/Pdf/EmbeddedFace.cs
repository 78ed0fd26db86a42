using System.Globalization;
using System.Text;

namespace CstoArchive.SampleArchive.Pdf;

/// <summary>A TrueType font of which the glyphs in use are embedded, with two-byte codes (Identity-H) and a ToUnicode map.</summary>
internal sealed class EmbeddedFace(TrueTypeFile font, string baseFont) : Face
{
    private readonly SortedDictionary<int, char> _used = [];

    public override double Width(char c) => font.Width(font.Glyph(c));

    public override string Encode(string text)
    {
        var hex = new StringBuilder("<");
        foreach (var c in text)
        {
            var glyph = font.Glyph(c);
            if (glyph == 0)
            {
                throw new InvalidDataException($"{baseFont} has no glyph for U+{(int)c:X4} in \"{text}\"");
            }

            _used[glyph] = c;
            hex.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return hex.Append('>').ToString();
    }

    public override int AddTo(PdfFile file)
    {
        var data = font.Subset(_used.Keys);
        var program = file.AddStream(data, $"/Length1 {data.Length}");
        var name = "CSTOSA+" + baseFont;
        var descriptor = file.Add($"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-770 -347 2105 1109] /ItalicAngle 0 /Ascent 939 /Descent -236 /CapHeight 729 /StemV 80 /FontFile2 {program} 0 R >>");
        var widths = string.Join(' ', _used.Keys.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g} [{font.Width(g):0}]")));
        var descendant = file.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 600 /W [{widths}] >>");
        var toUnicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var part in _used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, c) in part)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)c:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
