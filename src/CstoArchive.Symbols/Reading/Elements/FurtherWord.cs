using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>A second word within an element, behind a point (SER.A) or a blank (PART II).</summary>
internal static class FurtherWord
{
    /// <summary>SER.A, TRANS.WP: <paramref name="entry"/> becomes the further word's; <paramref name="roman"/> says whether it is a numeral, which ends the element.</summary>
    public static bool TryReadBehindPoint(ref SymbolDraft draft, ref SymbolWord? entry, out bool roman)
    {
        ref var cursor = ref draft.Cursor;
        roman = false;
        var mark = cursor.Mark();
        cursor.Step();
        cursor.Append('.');
        var from = cursor.Length;
        cursor.ReadLetters(12);
        var raw = cursor.Written[from..];
        var next = WordTable.Find(raw);
        if (raw.Length > 0 && (!draft.IsRunning || next is not null || (Characters.IsUpper(raw) && (entry is { Canonical: "SER" } || !Start.IsAt(cursor.Text, mark.Position + 1)))))
        {
            entry = next;
            WordElement.Spell(raw, entry);
            roman = Roman.Parse(raw) > 0 && cursor.Current != '.';
            return true;
        }

        cursor.GoBack(mark);
        return false;
    }

    /// <summary>PART II, and the compounds of the table.</summary>
    public static bool TryReadBehindBlank(ref SymbolDraft draft, int from)
    {
        ref var cursor = ref draft.Cursor;
        var mark = cursor.Mark();
        var first = cursor.Buffer[(cursor.Written[from..].LastIndexOf('.') + 1 + from)..cursor.Length];
        Span<char> word = stackalloc char[first.Length];
        first.ToUpperInvariant(word);
        cursor.Step();
        var second = cursor.Length + 1;
        cursor.Append(' ');
        cursor.ReadLetters(9);
        Characters.ToUpper(cursor.Written[second..]);
        if (word is "PART" && Characters.IsDigit(cursor.Current))
        {
            return cursor.ReadDigits();
        }

        if (cursor.Length > second && WordTable.IsCompound(word, cursor.Written[second..]) && (word is not "PART" || Roman.Parse(cursor.Written[second..]) > 0))
        {
            return true;
        }

        cursor.GoBack(mark);
        return false;
    }
}
