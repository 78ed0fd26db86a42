namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>An element that begins with a digit: 75, 906, 4-5, 16A.</summary>
internal static class NumberElement
{
    /// <summary>Reads the number with its range and letter.</summary>
    public static ElementKind Read(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var at = cursor.Position;
        var from = cursor.Length;
        if (!cursor.ReadDigits())
        {
            return draft.Fault(at, "a number of at most seven digits");
        }

        if (draft.Elements == 2 && int.TryParse(cursor.Written[from..], out var number))
        {
            draft.SecondNumber = number;
            draft.SecondNumberAt = at;
            if (draft.Series is { IsPrincipal: true } && cursor.Length - from > 5)
            {
                return draft.Fault(at, "a number of at most five digits");
            }
        }

        NumberTail.ReadRange(ref draft, from, draft.Elements > 2 && MayHoldRange(draft));
        if (draft.Series is { First: "LC" } && cursor.Current == '-' && char.IsAsciiLetterUpper(cursor.Peek(1)) && !Characters.IsWordCharacter(cursor.Peek(2)))
        {
            // The kind of publication: LC/PUB.2021/5-P.
            return NumberTail.TryReadHyphenated(ref draft) ? ElementKind.Numbered : ElementKind.None;
        }

        NumberTail.ReadLetter(ref draft);
        return ElementKind.Numbered;
    }

    /// <summary>Combined reports and several communications have one symbol with a range in it; elsewhere a hyphen joins two symbols or papers.</summary>
    private static bool MayHoldRange(in SymbolDraft draft) => !draft.IsRunning
        ? draft.Series is not { IsPrincipal: true, First: not "E" }
        : draft.Series is { First: "CCPR" or "CAT" or "CEDAW" or "CERD" or "CRC" or "CMW" or "CED" or "CRPD" } || draft.Cursor.Buffer.StartsWith("E/C.12/") || draft.Cursor.Buffer.StartsWith("E/NL.");
}
