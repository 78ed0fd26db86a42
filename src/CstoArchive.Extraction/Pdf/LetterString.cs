namespace CstoArchive.Extraction.Pdf;

/// <summary>Letters on one baseline, growing to the right.</summary>
internal sealed class LetterString
{
    /// <summary>In ems: a letter further off than this begins a string of its own.</summary>
    private const float MaxGap = 1.0f;

    /// <summary>In ems: how far a letter may begin before the end of the one before it (kerning, italics).</summary>
    private const float MaxOverlap = 0.35f;

    /// <summary>In ems: the same letter this near to itself is one letter drawn twice, to look bold.</summary>
    private const float FakeBoldShift = 0.12f;

    private bool tangled;

    public LetterString(in Letter first)
    {
        Letters = [first];
        (X, Right, Y, Size) = (first.X, first.Right, first.Y, first.Size);
        BoldLetters = first.Bold ? 1 : 0;
    }

    public List<Letter> Letters { get; }

    public float X { get; private set; }

    public float Right { get; private set; }

    public float Y { get; private set; }

    public float Size { get; private set; }

    public int BoldLetters { get; private set; }

    /// <summary>Takes the next letter of the content, unless it stands elsewhere.</summary>
    public bool TryAppend(in Letter letter)
    {
        var em = Math.Max(Size, letter.Size);
        if (RunText.IsMark(letter))
        {
            return TryMark(letter, em);
        }

        var gap = letter.X - Right;
        var rise = letter.Y - Y;
        if (gap > MaxGap * em || letter.X < X - 0.01f * em)
        {
            return false;
        }

        var last = Letters[^1];
        if (Math.Abs(rise) <= 0.12f * em)
        {
            if (IsSame(last, letter))
            {
                BoldLetters += last.Bold ? 0 : 1;
                Letters[^1] = last with { Bold = true };
                return true;
            }

            if (gap < -MaxOverlap * em)
            {
                return false;
            }

            if (letter.Size > 1.15f * Size)
            {
                (Y, Size) = (letter.Y, letter.Size);
            }
        }
        else if (Math.Abs(rise) < 0.65f * em && gap > -MaxOverlap * em && gap < 0.5f * em)
        {
            // Raised or lowered small letters after a word, or a word after a raised small letter.
            if (letter.Size > 1.15f * Size)
            {
                (Y, Size) = (letter.Y, letter.Size);
            }
            else if (letter.Size > 0.87f * Size)
            {
                return false;
            }
        }
        else
        {
            return false;
        }

        Letters.Add(letter);
        Right = Math.Max(Right, letter.Right);
        BoldLetters += letter.Bold ? 1 : 0;
        return true;
    }

    /// <summary>A mark goes with the letter it was drawn after, wherever exactly it stands.</summary>
    private bool TryMark(in Letter mark, float em)
    {
        var last = Letters[^1];
        if (mark.X < last.X - em || mark.X > last.Right + em || Math.Abs(mark.Y - Y) > 1.2f * em)
        {
            return false;
        }

        Letters.Add(mark with { X = last.X, Right = last.X, Y = last.Y, SpaceBefore = false });
        return true;
    }

    /// <summary>Takes all letters of a string of the same row that begins at or behind this one's beginning.</summary>
    public void Merge(LetterString next)
    {
        if (next.Right - next.X > Right - X)
        {
            (Y, Size) = (next.Y, next.Size);
        }

        tangled |= next.X < Letters[^1].X || next.X < Right - FakeBoldShift * Size;
        Letters.AddRange(next.Letters);
        BoldLetters += next.BoldLetters;
        Right = Math.Max(Right, next.Right);
    }

    /// <summary>Once nothing more is merged: puts the letters of strings that lie over each other in order, and keeps one of each that was drawn twice.</summary>
    public void Untangle()
    {
        if (!tangled)
        {
            return;
        }

        tangled = false;
        var ordered = Letters.OrderBy(l => l.X).ToList();
        Letters.Clear();
        var dropped = 0;
        foreach (var letter in ordered)
        {
            var twin = Letters.Count - 1;
            while (twin >= 0 && twin >= Letters.Count - 3 && !IsSame(Letters[twin], letter))
            {
                twin--;
            }

            if (twin >= 0 && twin >= Letters.Count - 3)
            {
                dropped++;
                Letters[twin] = Letters[twin] with { Bold = true };
            }
            else
            {
                Letters.Add(letter);
            }
        }

        BoldLetters = Letters.Count(l => l.Bold);
    }

    private static bool IsSame(in Letter a, in Letter b) =>
        Math.Abs(a.X - b.X) < FakeBoldShift * a.Size && Math.Abs(a.Y - b.Y) < FakeBoldShift * a.Size
        && Math.Abs(a.Size - b.Size) < 0.1f * a.Size && a.Text == b.Text && b.Width > FakeBoldShift * a.Size * 1.2f;
}
