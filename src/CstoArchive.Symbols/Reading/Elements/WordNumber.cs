using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>What follows a word within its element, up to its number: L.89, L89, SER.A/2, WG.1-WOM, Agenda 5.</summary>
internal static class WordNumber
{
    /// <summary>Reads on behind a word that begins at <paramref name="from"/>, to its number if it has one.</summary>
    public static ElementKind Read(ref SymbolDraft draft, int from, SymbolWord? entry)
    {
        ref var cursor = ref draft.Cursor;
        for (var words = 0; words < 5; words++)
        {
            if (cursor.Current == '.')
            {
                if (TryReadBehindPoint(ref draft, entry))
                {
                    NumberTail.Read(ref draft);
                    return ElementKind.Numbered;
                }

                if (!FurtherWord.TryReadBehindPoint(ref draft, ref entry, out var roman))
                {
                    return ElementKind.Word;
                }

                if (roman)
                {
                    return ElementKind.Numbered;
                }
            }
            else if (Characters.IsDigit(cursor.Current))
            {
                return ReadWithoutPoint(ref draft, entry);
            }
            else if (cursor.Current == '-' && Characters.IsLetter(cursor.Peek(1)) && cursor.Length - from > 1 && !Start.IsAt(cursor.Text, cursor.Position + 1))
            {
                if (!NumberTail.TryReadHyphenated(ref draft))
                {
                    return ElementKind.Word;
                }

                entry = null;
            }
            else if (cursor.Current == ' ' && !draft.IsRunning && entry is { Role: WordRole.Nature or WordRole.Body or WordRole.Modification } && Characters.IsDigit(cursor.Peek(1)))
            {
                cursor.Step();
                return ReadWithoutPoint(ref draft, entry);
            }
            else if (cursor.Current == ' ' && FurtherWord.TryReadBehindBlank(ref draft, from))
            {
                if (Characters.IsDigit(cursor.Written[^1]))
                {
                    return ElementKind.Numbered;
                }

                entry = null;
            }
            else
            {
                return ElementKind.Word;
            }
        }

        return ElementKind.Word;
    }

    private static bool TryReadBehindPoint(ref SymbolDraft draft, SymbolWord? entry)
    {
        ref var cursor = ref draft.Cursor;
        var mark = cursor.Mark();
        cursor.Step();
        var blanks = cursor.StepOverBlanks(entry is null ? 0 : 2);
        cursor.Append('.');
        if (cursor.Current == '/' && entry is { Role: WordRole.Body } && Characters.IsDigit(cursor.Peek(1)))
        {
            // A/CONF./48/14: the slash is a slip.
            cursor.Step();
        }

        if (Characters.IsDigit(cursor.Current) && cursor.ReadDigits())
        {
            return true;
        }

        // Scanned papers have a letter for the figure one: Add.l, Corr. I.
        if (cursor.Current is 'l' or 'I' && entry is { Role: WordRole.Modification } && (!Characters.IsWordCharacter(cursor.Peek(1)) || cursor.Peek(1) == 'J') && (cursor.Current == 'l' || blanks == 0))
        {
            cursor.Append('1');
            cursor.Step();
            cursor.IsRepaired = true;
            return true;
        }

        cursor.GoBack(mark);
        return false;
    }

    private static ElementKind ReadWithoutPoint(ref SymbolDraft draft, SymbolWord? entry)
    {
        ref var cursor = ref draft.Cursor;

        // A typist's slip: L89 for L.89, HRC23/4 for HRC/23/4.
        if (cursor.Written is "A/HRC")
        {
            cursor.Append('/');
            draft.Elements++;
        }
        else if (entry is { Role: not WordRole.Other, Canonical: not ("RES" or "DEC" or "PRST") } && draft.Elements + 1 <= SymbolReader.MaxElements)
        {
            cursor.Append('.');
        }

        if (!cursor.ReadDigits())
        {
            return draft.Fault(cursor.Position, "a number of at most seven digits");
        }

        if (entry is { Role: WordRole.Modification } && cursor.Current == '.' && Characters.IsDigit(cursor.Peek(1)))
        {
            cursor.Append('.');
            cursor.Step();
            cursor.ReadDigits();
        }

        NumberTail.ReadLetter(ref draft);
        return ElementKind.Numbered;
    }
}
