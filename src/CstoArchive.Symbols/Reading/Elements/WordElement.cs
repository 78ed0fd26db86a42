using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>An element that begins with a letter: C.1, L.9, RES, PV.4022, S-30, Add.1.</summary>
internal static class WordElement
{
    /// <summary>Reads the word, spelt as the table has it, with its number.</summary>
    public static ElementKind Read(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var mark = cursor.Mark();
        var (at, from) = (mark.Position, mark.Length);
        if (draft.End > 0 && cursor.Current is 'A' or 'S' or 'E' or 'T' && cursor.Peek(1) == '/' && Characters.IsDigit(cursor.Peek(2)))
        {
            // A/75/906/S/2021/534: a new symbol, joined by a slash.
            return ElementKind.None;
        }

        cursor.ReadLetters(24);
        var raw = cursor.Written[from..];
        if (raw is "S" or "ES" or "s" or "es" or "Es" && cursor.Current == '-' && (Characters.IsDigit(cursor.Peek(1)) || (cursor.Peek(1) == ' ' && Characters.IsDigit(cursor.Peek(2)))))
        {
            Characters.ToUpper(raw);
            cursor.Append('-');
            cursor.Step();
            cursor.StepOverBlanks(1);
            return cursor.ReadDigits() ? ElementKind.Numbered : draft.Fault(at, "the number of a special session");
        }

        var entry = WordTable.Find(raw);
        if (!IsWordOfSymbol(draft, raw, entry))
        {
            cursor.GoBack(mark);
            return draft.IsRunning || draft.End > 0 ? ElementKind.None : draft.Fault(at, "a word in capitals or a number");
        }

        Spell(raw, entry);
        if (cursor.Length - from is > 0 and <= 24 && IsRoman(draft, from))
        {
            return ElementKind.Numbered;
        }

        return WordNumber.Read(ref draft, from, entry);
    }

    /// <summary>Writes the word as the table spells it; in capitals where the table does not have it.</summary>
    public static void Spell(Span<char> raw, SymbolWord? entry)
    {
        if (entry is not null)
        {
            entry.Canonical.CopyTo(raw);
        }
        else
        {
            Characters.ToUpper(raw);
        }
    }

    /// <summary>In running text a word of a symbol is in capitals, or is spelt as the table has it and followed by its point or number.</summary>
    private static bool IsWordOfSymbol(in SymbolDraft draft, ReadOnlySpan<char> raw, SymbolWord? entry) =>
        raw.Length > 0 && (!draft.IsRunning || draft.AnyCase
            || (Characters.IsUpper(raw) && raw.Length <= 12)
            || (entry is not null && (draft.Cursor.Current is '.' or '(' || Characters.IsDigit(draft.Cursor.Current) || entry.Canonical is "Agenda" or "REPORT" or "Summary" or "Hg" or "RES" or "TECHNICAL" || (draft.Cursor.Current == ' ' && draft.IsSpaced))));

    private static bool IsRoman(in SymbolDraft draft, int from) => draft.Elements > 2 && draft.Cursor.Current is not '.' and not '(' && Roman.Parse(draft.Cursor.Written[from..]) is > 1 and < 50 && draft.Cursor.Length - from > 1;
}
