namespace CstoArchive.Symbols.Reading;

/// <summary>
/// Steps through a text one meant character at a time and writes the canonical form beside it; both can go back to a mark. It knows characters, letters and runs of digits, and nothing of symbols.
/// </summary>
internal ref struct SymbolCursor
{
    private const int MaxDigits = 7;

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text;

    /// <summary>All room for the canonical form, written or not.</summary>
    public readonly Span<char> Buffer;

    /// <summary>Where the cursor stands in the text.</summary>
    public int Position;

    /// <summary>Characters of the canonical form written.</summary>
    public int Length;

    public SymbolCursor(ReadOnlySpan<char> text, Span<char> buffer)
    {
        Text = text;
        Buffer = buffer;
    }

    /// <summary>Whether a digit was read from a letter that scanning puts for it (Add.l).</summary>
    public bool IsRepaired { get; set; }

    /// <summary>The canonical form as far as it is written.</summary>
    public readonly Span<char> Written => Buffer[..Length];

    /// <summary>The character meant here; <see cref="Characters.End"/> behind the text.</summary>
    public readonly char Current => Position < Text.Length ? Characters.Fold(Text[Position]) : Characters.End;

    /// <summary>The character meant so many steps ahead.</summary>
    public readonly char Peek(int ahead)
    {
        var at = Position;
        for (; ahead > 0 && at < Text.Length; ahead--)
        {
            at++;
            while (at < Text.Length && Characters.Fold(Text[at]) == Characters.Ignorable)
            {
                at++;
            }
        }

        return at < Text.Length ? Characters.Fold(Text[at]) : Characters.End;
    }

    public readonly CursorMark Mark() => new(Position, Length);

    public void GoBack(CursorMark mark) => (Position, Length) = (mark.Position, mark.Length);

    public void Step()
    {
        Position++;
        StepOverIgnorable();
    }

    public void StepOverIgnorable()
    {
        while (Position < Text.Length && Characters.Fold(Text[Position]) == Characters.Ignorable)
        {
            Position++;
        }
    }

    /// <summary>Steps over blanks and gives how many.</summary>
    public int StepOverBlanks(int most)
    {
        var count = 0;
        for (; Current == ' ' && count < most; count++)
        {
            Step();
        }

        return count;
    }

    public void Append(char c) => Buffer[Length++] = c;

    public void Append(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(Buffer[Length..]);
        Length += text.Length;
    }

    /// <summary>Appends the letters that stand here, as they are, and gives how many.</summary>
    public int ReadLetters(int most)
    {
        var from = Length;
        while (Characters.IsLetter(Current) && Length - from < most)
        {
            Append(Current);
            Step();
        }

        return Length - from;
    }

    /// <summary>Appends the digits that stand here, without leading zeros; a small l at the end of a run is a scanned 1. False: there are none, or more than seven.</summary>
    public bool ReadDigits()
    {
        var from = Length;
        var digits = 0;
        for (; Characters.IsDigit(Current) && digits <= MaxDigits; digits++)
        {
            AppendDigit(Current, from);
        }

        if (digits > 0 && Current == 'l' && !Characters.IsWordCharacter(Peek(1)))
        {
            AppendDigit('1', from);
            digits++;
            IsRepaired = true;
        }

        return digits is > 0 and <= MaxDigits;
    }

    private void AppendDigit(char digit, int from)
    {
        if (Length == from + 1 && Buffer[from] == '0')
        {
            Length = from;
        }

        Append(digit);
        Step();
    }
}

/// <summary>A place of a <see cref="SymbolCursor"/> to go back to.</summary>
internal readonly record struct CursorMark(int Position, int Length);
