using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>The first element of a symbol: the letters of its organ or series, with the number (PBC.37) or parenthesis (UNEP(DEPI)) that some series have there.</summary>
internal static class FirstElement
{
    private const string Any = "the letters of an organ or series: A, S, E, T, ST, CCPR, FCCC, ...";

    /// <summary>False: no symbol begins so, and the draft says what was expected.</summary>
    public static bool Read(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var at = cursor.Position;
        cursor.ReadLetters(14);
        if (cursor.Length == 3 && cursor.Current == '-' && cursor.Buffer[..3].SequenceEqual("ICC"))
        {
            cursor.Append('-');
            cursor.Step();
            cursor.ReadLetters(4);
        }

        var first = cursor.Written;
        if (first.IsEmpty)
        {
            return draft.Fail(at, Any);
        }

        // In Russian the Security Council's S is often typed as the letter of the same sound.
        if (first is "C" && cursor.Text[at] is 'С' or 'с')
        {
            first[0] = 'S';
        }

        if (draft.IsRunning && !draft.AnyCase && !Characters.IsUpper(first))
        {
            return draft.Fail(at, "capital letters");
        }

        Characters.ToUpper(first);
        draft.Series = SeriesTable.Find(first);
        if (draft.Series is null && (draft.IsRunning || first.Length < 2))
        {
            return draft.Fail(at, Any);
        }

        if (draft.Series is null && Roman.Parse(first) > 0)
        {
            return draft.Fail(at, "the letters of an organ or series, not a numeral");
        }

        if (draft.Series is null && OtherPublications.Find(first) is { } other)
        {
            return draft.Fail(at, $"a document symbol; this is the number of a {other}");
        }

        draft.Elements = 1;
        if (cursor.Current == '.' && Characters.IsDigit(cursor.Peek(1)) && first is "PBC" or "IDB" or "GC")
        {
            cursor.Append('.');
            cursor.Step();
            cursor.ReadDigits();
        }
        else if (cursor.Current == '(' && first is "UNEP")
        {
            Parentheses.TryRead(ref draft, blanksBefore: 0, first: true);
        }

        return true;
    }
}
