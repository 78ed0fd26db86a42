namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// One glyph as it stands on the page, in points, seen so that its own text runs from left to right and y grows upwards.
/// <see cref="X"/> to <see cref="Right"/> is the advance along the baseline <see cref="Y"/>.
/// </summary>
internal readonly record struct Letter(string Text, float X, float Right, float Y, float Size, bool Bold, bool SpaceBefore)
{
    public float Width => Right - X;
}

/// <summary>Which way the baseline of a letter runs on the page as it is shown.</summary>
internal enum TextDirection : byte
{
    Rightwards,
    Upwards,
    Leftwards,
    Downwards,
}
