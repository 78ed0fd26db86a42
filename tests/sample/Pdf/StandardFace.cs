using System.Text;
using WinAnsiNames = UglyToad.PdfPig.Fonts.Encodings.WinAnsiEncoding;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace CstoArchive.SampleArchive.Pdf;

/// <summary>
/// One of the fourteen fonts that every viewer has, in WinAnsi encoding. With ligatures, "fi" and "fl" are single
/// glyphs at codes of their own, as typesetting programs write them.
/// </summary>
internal sealed class StandardFace(Standard14Font font, bool ligatures) : Face
{
    private static readonly Encoding WinAnsi = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private readonly AdobeMetrics _metrics = new(font);

    public override double Width(char c) => c switch
    {
        'ﬁ' => _metrics["fi"],
        'ﬂ' => _metrics["fl"],
        _ => _metrics[WinAnsiNames.Instance.CodeToNameMap[WinAnsi.GetBytes([c])[0]]],
    };

    public override string Encode(string text)
    {
        var bytes = text.Select(c => c switch { 'ﬁ' => (byte)1, 'ﬂ' => (byte)2, _ => WinAnsi.GetBytes([c])[0] });
        return "(" + string.Concat(bytes.Select(b => b is (byte)'(' or (byte)')' or (byte)'\\' ? $"\\{(char)b}" : b is < 32 or > 126 ? "\\" + Convert.ToString(b, 8).PadLeft(3, '0') : $"{(char)b}")) + ")";
    }

    public override int AddTo(PdfFile file)
    {
        var encoding = ligatures ? "<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >>" : "/WinAnsiEncoding";
        return file.Add($"<< /Type /Font /Subtype /Type1 /BaseFont /{_metrics.FontName} /Encoding {encoding} >>");
    }

    private sealed class AdobeMetrics(Standard14Font font)
    {
        private readonly UglyToad.PdfPig.Fonts.AdobeFontMetrics.AdobeFontMetrics _afm = Standard14.GetAdobeFontMetrics(font);

        public string FontName => _afm.FontName;

        public double this[string glyph] => _afm.CharacterMetrics[glyph].Width.X;
    }
}
