namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>What may follow the number within its element: a range, a letter, a name behind a hyphen.</summary>
internal static class NumberTail
{
    /// <summary>Combined reports 4-5, Add.1-2: only where <paramref name="allowed"/>, and upwards. The first number begins at <paramref name="from"/>.</summary>
    public static void ReadRange(ref SymbolDraft draft, int from, bool allowed)
    {
        ref var cursor = ref draft.Cursor;
        if (!allowed || cursor.Current != '-' || !Characters.IsDigit(cursor.Peek(1)))
        {
            return;
        }

        var mark = cursor.Mark();
        _ = int.TryParse(cursor.Written[from..], out var first);
        cursor.Append('-');
        cursor.Step();
        if (cursor.ReadDigits() && int.TryParse(cursor.Written[(mark.Length + 1)..], out var last) && (last > first || !draft.IsRunning) && !(first is > 1945 and < 2100 && last > 2100))
        {
            return;
        }

        cursor.GoBack(mark);
    }

    /// <summary>A letter that numbers a part of a resolution or a version of a draft: 16A, L.9B; with a blank only where it can't be an article.</summary>
    public static void ReadLetter(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        if (Characters.IsLetter(cursor.Current) && !Characters.IsWordCharacter(cursor.Peek(1)) && (cursor.Peek(1) != '/' || (!draft.IsRunning && !Start.IsAt(cursor.Text, cursor.Position))))
        {
            // A small c with a point counts the copies in a library.
            if (char.IsAsciiLetterUpper(cursor.Current) ? cursor.Current <= 'M' || !draft.IsRunning : !draft.IsRunning && cursor.Current is 'a' or 'b')
            {
                cursor.Append(char.ToUpperInvariant(cursor.Current));
                cursor.Step();
            }
        }
        else if (draft.IsAssemblyResolution && cursor.Current == ' ' && char.IsAsciiLetterUpper(cursor.Peek(1)) && cursor.Peek(2) is '(' or ')' or ']' or ',' or '.' or ';' or ':' or Characters.End)
        {
            cursor.Step();
            cursor.Append(cursor.Current);
            cursor.Step();
        }
        else if (draft.IsAssemblyResolution && cursor.Current == ' ' && char.IsAsciiLetterUpper(cursor.Peek(1)) && cursor.Peek(2) == ' ' && cursor.Peek(3) == '(')
        {
            cursor.Step();
            cursor.Append(cursor.Current);
            cursor.Step();
        }
    }

    /// <summary>What may follow the number within the element: a range (Add.1-2), a further name (WG.1-WOM), a letter.</summary>
    public static void Read(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var from = cursor.Written.LastIndexOf('.') + 1;
        ReadRange(ref draft, from, allowed: true);
        if (cursor.Current == '-' && char.IsAsciiLetterUpper(cursor.Peek(1)) && !Start.IsAt(cursor.Text, cursor.Position + 1))
        {
            TryReadHyphenated(ref draft);
        }
        else if (cursor.Current == '.' && Characters.IsDigit(cursor.Peek(1)) && !draft.IsRunning)
        {
            cursor.Append('.');
            cursor.Step();
            cursor.ReadDigits();
        }

        ReadLetter(ref draft);
    }

    /// <summary>A word behind a hyphen: WG.1-WOM, LC/PUB.2021/5-P.</summary>
    public static bool TryReadHyphenated(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var mark = cursor.Mark();
        cursor.Append('-');
        cursor.Step();
        if (cursor.ReadLetters(8) > 0 && (!draft.IsRunning || (Characters.IsUpper(cursor.Written[mark.Length..]) && !(cursor.Current == '.' && Characters.IsDigit(cursor.Peek(1))))))
        {
            Characters.ToUpper(cursor.Written[mark.Length..]);
            return true;
        }

        cursor.GoBack(mark);
        return false;
    }
}
