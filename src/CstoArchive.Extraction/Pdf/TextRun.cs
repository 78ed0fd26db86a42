namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// A piece of a line without a wide gap in it: a whole line of prose, a cell of a table, one side of a running header.
/// Points, y upwards, as in <see cref="Letter"/>.
/// </summary>
internal sealed record TextRun(string Text, float X, float Right, float Y, float Size, bool Bold)
{
    public float Width => Right - X;
}

/// <summary>The runs that share a baseline, from left to right.</summary>
internal sealed class TextRow(IReadOnlyList<TextRun> runs)
{
    public IReadOnlyList<TextRun> Runs { get; } = runs;

    public float X { get; } = runs[0].X;

    public float Right { get; } = runs.Max(r => r.Right);

    /// <summary>The baseline of the widest run.</summary>
    public float Y { get; } = runs.MaxBy(r => r.Width)!.Y;

    /// <summary>The letter size of the widest run.</summary>
    public float Size { get; } = runs.MaxBy(r => r.Width)!.Size;

    public bool Bold { get; } = runs.All(r => r.Bold);

    /// <summary>The row is read from its right end.</summary>
    public bool RightToLeft => Pdf.RightToLeft.IsMost(Runs.MaxBy(r => r.Width)!.Text);

    /// <summary>The runs, in the order they are read, with a blank between them.</summary>
    public string Text => text ??= Runs.Count == 1 ? Runs[0].Text : string.Join(' ', (RightToLeft ? Runs.Reverse() : Runs).Select(r => r.Text));

    private string? text;
}
