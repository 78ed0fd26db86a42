namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>Where a symbol may end, and what has to be there when it does.</summary>
internal static class SymbolEnd
{
    /// <summary>
    /// Whether the symbol may end here in running text: not before a letter or digit, unless a new symbol or a capitalised word is glued to it, as
    /// extraction from PDF does.
    /// </summary>
    public static bool IsClean(in SymbolDraft draft)
    {
        ref readonly var cursor = ref draft.Cursor;
        if (!draft.IsRunning || cursor.Position >= cursor.Text.Length)
        {
            return true;
        }

        var c = cursor.Text[cursor.Position];
        if (!Characters.IsWordCharacter(c) || !Characters.IsWordCharacter(cursor.Text[cursor.Position - 1]))
        {
            return true;
        }

        return Start.IsAt(cursor.Text, cursor.Position)
            || (char.IsUpper(c) && IsSmall(cursor, 1))
            || (char.IsDigit(cursor.Text[cursor.Position - 1]) && (c is >= 'а' and <= 'я' || (char.IsLower(c) && IsSmall(cursor, 1) && IsSmall(cursor, 2))));
    }

    /// <summary>A symbol ends in a bare word only in the series of treaty bodies (a country) and of some commissions (REPORT, Summary).</summary>
    public static bool MayBeWord(in SymbolDraft draft)
    {
        ref readonly var cursor = ref draft.Cursor;
        var word = cursor.Buffer[(cursor.Written.LastIndexOf('/') + 1)..cursor.Length];
        if (draft.EndElements == 0 || draft.EndElements < draft.Elements - 1)
        {
            return !draft.IsRunning && draft.End == 0 && draft.Elements > 2 && ContainsNumeral(draft);
        }

        return !draft.IsRunning || draft.Series is { First: "CCPR" or "CEDAW" } || word is "REPORT" or "Summary" or "Supp" || cursor.Written.StartsWith("E/ES") || cursor.Written.StartsWith("E/EC");
    }

    /// <summary>Whether what was read up to <see cref="SymbolDraft.End"/> is a whole symbol; if not, the draft says what is missing.</summary>
    public static bool Finish(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        if (draft.End == 0)
        {
            return draft.Expected.Length > 0 ? false : draft.Fail(cursor.Position, draft.Elements == 1 ? "a slash, and behind it the elements of a symbol" : "a number, which every symbol has");
        }

        if (IsBareBody(draft))
        {
            return draft.Fail(draft.End, "a slash and the number of a paper of this body");
        }

        return draft.Series is not { First: "PBC" } || draft.EndElements > 2 || cursor.Buffer[3] == '.' || draft.Fail(draft.End, "a third element; with two it is a press release");
    }

    private static bool IsSmall(in SymbolCursor cursor, int ahead) => cursor.Position + ahead < cursor.Text.Length && char.IsLower(cursor.Text[cursor.Position + ahead]);

    private static bool ContainsNumeral(in SymbolDraft draft) => draft.Cursor.Written.ContainsAnyInRange('0', '9');

    /// <summary>A/C.3 and E/CN.4 are bodies, not papers.</summary>
    private static bool IsBareBody(in SymbolDraft draft)
    {
        ref readonly var cursor = ref draft.Cursor;
        if (draft.EndElements != 2 || draft.Series is not { IsPrincipal: true })
        {
            return false;
        }

        var word = cursor.Buffer[2..draft.EndLength];
        var point = word.IndexOf('.');
        return point > 0 && word[..point] is "C" or "AC" or "CN" or "CONF" or "Sub" or "WG";
    }
}
