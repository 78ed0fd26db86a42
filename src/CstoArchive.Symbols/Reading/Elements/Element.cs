namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>One element behind its slash, of whatever kind, and the rules that hold for its place in the symbol.</summary>
internal static class Element
{
    /// <summary>Reads the element with the parentheses that belong to it.</summary>
    public static ElementKind Read(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var at = cursor.Position;
        var from = cursor.Length;
        draft.Elements++;
        ElementKind kind;
        if (Characters.IsDigit(cursor.Current))
        {
            kind = NumberElement.Read(ref draft);
        }
        else if (cursor.Current == '(')
        {
            kind = draft.Elements > 3 && !draft.IsCouncilResolution && Parentheses.TryRead(ref draft, blanksBefore: 0, first: false) ? ElementKind.Numbered : ElementKind.None;
        }
        else
        {
            kind = WordElement.Read(ref draft);
        }

        if (kind is ElementKind.None or ElementKind.Fault)
        {
            draft.Elements--;
            return kind;
        }

        if (draft.Elements == 2 && !SecondElement.IsAllowed(draft, from))
        {
            return draft.Fault(at, SecondElement.Expected(draft));
        }

        if (draft.IsCouncilResolution && draft.Elements > 3 && Characters.IsDigit(cursor.Buffer[from]))
        {
            return draft.Fault(at, "the end of the symbol, or an addendum or corrigendum");
        }

        if (draft.Elements == 3 && !SecondElement.IsNumberRight(draft, from))
        {
            return draft.Fault(draft.SecondNumberAt, draft.Series!.First == "A" ? "a session from 31 to 89" : "a year");
        }

        draft.NoteResolution(from);
        if (draft.IsCouncilResolution && draft.Elements == 3)
        {
            if (!Characters.IsDigit(cursor.Buffer[from]))
            {
                return draft.Fault(at, "the number of a resolution");
            }

            CouncilYear.Read(ref draft, from);
        }
        else if (cursor.Buffer[from] != '(' && Parentheses.TryReadAll(ref draft))
        {
            kind = ElementKind.Numbered;
        }
        else if (draft.IsAssemblyResolution && draft.Elements == 3)
        {
            ResolutionSession.Complete(ref draft, from);
        }

        return kind == ElementKind.Numbered && !SymbolEnd.IsClean(draft) ? draft.Fault(cursor.Position, "a blank, a punctuation mark or a slash") : kind;
    }
}
