namespace CstoArchive.Extraction;

/// <summary>Words on one baseline, with the box around their shapes in pixels.</summary>
internal sealed record OcrLine(float Top, float Height, List<OcrWord> Words)
{
    public float Middle => Top + Height / 2;

    public float Bottom => Top + Height;

    /// <summary>The letter size of most words: the box of the whole line is the higher the more askew the page was scanned.</summary>
    public float Size => Usual(word => word.Size) ?? Height;

    /// <summary>From the top of the page.</summary>
    public float Baseline => Usual(word => word.Baseline) ?? Bottom;

    public OcrLine Scaled(float scale, float top) => new(
        Top * scale + top,
        Height * scale,
        Words.ConvertAll(word => word with { Left = word.Left * scale, Top = word.Top * scale + top, Width = word.Width * scale, Height = word.Height * scale }));

    private float? Usual(Func<OcrWord, float> measure)
    {
        var measures = Words.Where(word => word.Text.Any(char.IsLetterOrDigit)).Select(measure).Order().ToList();
        return measures.Count == 0 ? null : measures[measures.Count / 2];
    }
}
