using UglyToad.PdfPig.PdfFonts;

namespace CstoArchive.Extraction.Pdf;

/// <summary>What the layout needs to know of a font, found once for a page.</summary>
/// <param name="Bold">The font is a bold one, by its own word or by its name.</param>
/// <param name="Em">The height of an em in text space before the font size is applied; 1 but for fonts that bring their own matrix.</param>
internal sealed record FontTraits(bool Bold, double Em)
{
    public static FontTraits Of(IFont font)
    {
        var details = font.Details;
        var name = details?.Name ?? "";
        var bold = details is { IsBold: true } or { Weight: >= 600 and <= 1000 } || IsBoldName(name);
        return new FontTraits(bold, 1);
    }

    private static bool IsBoldName(string name) =>
        name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Black", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase);
}
