namespace CstoArchive.Extraction.Pdf;

/// <summary>The letters of one page in content order, one list for each <see cref="TextDirection"/>.</summary>
internal sealed class PageLetters(float width, float height)
{
    private readonly List<Letter>?[] byDirection = new List<Letter>?[4];

    /// <summary>The size of the page as it is shown, in points.</summary>
    public float Width { get; } = width;

    public float Height { get; } = height;

    /// <summary>The page shows at least one picture.</summary>
    public bool HasImage { get; set; }

    /// <summary>There was more text on the page than is read.</summary>
    public bool Truncated { get; set; }

    /// <summary>Codes of the content that came out as control characters; they are no letters.</summary>
    public int Controls { get; set; }

    public int Count { get; private set; }

    public IReadOnlyList<Letter> this[TextDirection direction] => byDirection[(int)direction] ?? [];

    public void Add(TextDirection direction, in Letter letter)
    {
        (byDirection[(int)direction] ??= []).Add(letter);
        Count++;
    }

    /// <summary>The size of the page as letters of this direction see it.</summary>
    public (float Width, float Height) SizeFor(TextDirection direction) =>
        direction is TextDirection.Upwards or TextDirection.Downwards ? (Height, Width) : (Width, Height);
}
