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

    /// <summary>What its pictures cover, in square points; more than the page's own area where they lie over each other.</summary>
    public float Pictures { get; set; }

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

    /// <summary>Adds the letters of another reading of the page that pass.</summary>
    public void Add(PageLetters other, Predicate<Letter> isWanted)
    {
        foreach (var letter in other[TextDirection.Rightwards])
        {
            if (isWanted(letter))
            {
                Add(TextDirection.Rightwards, letter);
            }
        }
    }

    /// <summary>Takes the upright letters out of a box.</summary>
    public void Clear(float left, float right, float bottom, float top) =>
        Count -= byDirection[(int)TextDirection.Rightwards]?.RemoveAll(letter => letter.X < right && letter.Right > left && letter.Y > bottom && letter.Y < top) ?? 0;

    /// <summary>The size of the page as letters of this direction see it.</summary>
    public (float Width, float Height) SizeFor(TextDirection direction) =>
        direction is TextDirection.Upwards or TextDirection.Downwards ? (Height, Width) : (Width, Height);
}
