using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>The slash between two elements, with what typists and line ends put around it.</summary>
internal static class ElementSlash
{
    private const int LongestWord = 6;

    /// <summary>
    /// Steps over the slash and appends one. False, and nothing moved: the symbol ends before it. In running text blanks before a slash are taken only if the symbol has had them from its first
    /// slash on (S / Agenda / 1939), or behind the organ's letter, which mastheads set apart.
    /// </summary>
    public static bool TryRead(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var save = cursor.Position;
        var blanks = cursor.StepOverBlanks(draft.Elements == 1 ? 4 : 2);
        if (cursor.Current != '/' || (blanks > 0 && draft.IsRunning && !draft.IsSpaced && draft.Elements > 1 && (blanks > 1 || !IsSlip(draft))))
        {
            cursor.Position = save;
            return false;
        }

        var slashAt = cursor.Position;
        cursor.Step();
        while (cursor.Current == '/' && (!draft.IsRunning || draft.Elements > 1))
        {
            cursor.Step();
        }

        var after = cursor.StepOverBlanks(4);
        draft.IsSpaced |= draft.Elements == 1 && blanks > 0 && after > 0;
        if (after > 0 && draft.IsRunning && !draft.IsSpaced && !Characters.IsDigit(cursor.Current) && NextIsSymbol(draft))
        {
            cursor.Position = save;
            return false;
        }

        if (Characters.Fold(cursor.Text[slashAt]) == '/' && (Characters.IsDigit(cursor.Current) || Characters.IsLetter(cursor.Current) || cursor.Current == '('))
        {
            cursor.Append('/');
            return true;
        }

        cursor.Position = save;
        if (draft.End == 0)
        {
            draft.Fail(slashAt + 1, draft.Elements == 1 ? SecondElement.Expected(draft) : "a number or a word behind the slash");
        }

        return false;
    }

    /// <summary>
    /// Whether a slash behind a blank can only be this symbol's: A/75 /906, because a session or year is no symbol yet, and A/C.1/75 /L.9, A/75/906 /Add.1, because no sentence goes on so.
    /// </summary>
    private static bool IsSlip(in SymbolDraft draft)
    {
        ref readonly var cursor = ref draft.Cursor;
        if (Characters.IsDigit(cursor.Peek(1)))
        {
            return draft is { Elements: 2, Series.First: "A" or "S" or "E" } && SecondElement.IsSessionOrYear(draft);
        }

        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        for (; length < word.Length && Characters.IsLetter(cursor.Peek(length + 1)); length++)
        {
            word[length] = cursor.Peek(length + 1);
        }

        return length > 0 && cursor.Peek(length + 1) == '.' && Characters.IsDigit(cursor.Peek(length + 2)) && WordTable.Find(word[..length]) is not null;
    }

    /// <summary>Whether a symbol's first element and its slash stand here: then a new symbol begins, and nothing of it belongs to this one.</summary>
    private static bool NextIsSymbol(in SymbolDraft draft) => Start.IsAt(draft.Cursor.Text, draft.Cursor.Position);
}
