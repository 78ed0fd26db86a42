namespace CstoArchive.Extraction.Pdf;

/// <summary>Arabic and Hebrew: from letters as they stand, left to right, to letters as they are read.</summary>
internal static class RightToLeft
{
    public static bool IsMost(ReadOnlySpan<Letter> letters)
    {
        var balance = 0;
        foreach (ref readonly var letter in letters)
        {
            var c = letter.Text[0];
            balance += Is(c) ? 1 : char.IsLetter(c) ? -1 : 0;
        }

        return balance > 0;
    }

    public static bool IsMost(string text)
    {
        var balance = 0;
        foreach (var c in text)
        {
            balance += Is(c) ? 1 : char.IsLetter(c) ? -1 : 0;
        }

        return balance > 0;
    }

    /// <summary>The letters in reading order: backwards, each mark behind its letter, numbers and Latin words forwards.</summary>
    public static Letter[] Logical(ReadOnlySpan<Letter> letters)
    {
        var order = new List<Letter>(letters.Length);
        var marks = new List<Letter>();
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            (RunText.IsMark(letters[i]) ? marks : order).Add(letters[i]);
        }

        var read = new Letter[order.Count == 0 ? 0 : letters.Length];
        var free = read.Length;
        var mark = marks.Count - 1;
        for (var at = order.Count - 1; at >= 0; at--)
        {
            // Both lists run from the right: the leftmost letter that reaches as far as the middle of a mark bears it.
            while (mark >= 0 && (at == 0 || order[at].Right >= (marks[mark].X + marks[mark].Right) / 2))
            {
                read[--free] = marks[mark--] with { X = order[at].X, Right = order[at].Right, SpaceBefore = false };
            }

            read[--free] = order[at];
        }

        for (var i = 0; i < read.Length;)
        {
            if (!IsForward(read[i]))
            {
                i++;
                continue;
            }

            var last = i;
            for (var j = i; j < read.Length && !Is(read[j].Text[0]); j++)
            {
                if (IsForward(read[j]))
                {
                    last = j;
                }
            }

            Array.Reverse(read, i, last - i + 1);
            i = last + 1;
        }

        return read;
    }

    private static bool IsForward(in Letter letter) => char.IsLetterOrDigit(letter.Text[0]) && !Is(letter.Text[0]);

    private static bool Is(char c) => c is (>= '\u0590' and <= '\u08ff' and not (>= '\u0660' and <= '\u0669')) or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff');
}
