using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>The year behind the number of a Security Council resolution: S/RES/2535 (2020).</summary>
internal static class CouncilYear
{
    /// <summary>
    /// The year of a Security Council resolution: by the table where it has the number, else as written. A wrong year in the text does not make another paper.
    /// </summary>
    public static void Read(ref SymbolDraft draft, int from)
    {
        ref var cursor = ref draft.Cursor;
        _ = int.TryParse(cursor.Written[from..], out var number);
        var position = cursor.Position;
        var blanks = cursor.StepOverBlanks(2);
        var written = 0;
        if (blanks <= 2 && cursor.Current is '(' or '[' && cursor.Peek(5) is ')' or ']')
        {
            Span<char> digits = stackalloc char[4];
            for (var i = 0; i < 4; i++)
            {
                digits[i] = cursor.Peek(i + 1);
            }

            if (int.TryParse(digits, System.Globalization.NumberStyles.None, null, out written) && written is > 1945 and < 2100)
            {
                for (var i = 0; i < 6; i++)
                {
                    cursor.Step();
                }

                position = cursor.Position;
            }
            else
            {
                written = 0;
            }
        }

        cursor.Position = position;
        StepOverSlashed(ref draft, number);
        var year = SecurityCouncilResolutions.YearOf(number);
        year = year == 0 ? written : year;
        if (year > 0)
        {
            cursor.Append(" (");
            year.TryFormat(cursor.Buffer[cursor.Length..], out var digits);
            cursor.Length += digits;
            cursor.Append(')');
        }
    }

    /// <summary>S/RES/2535/2020: the year behind a slash, if it is the number's.</summary>
    private static void StepOverSlashed(ref SymbolDraft draft, int number)
    {
        ref var cursor = ref draft.Cursor;
        var year = SecurityCouncilResolutions.YearOf(number);
        if (cursor.Current != '/' || year == 0 || cursor.Peek(1) != (year / 1000) + '0' || cursor.Peek(2) != (year / 100 % 10) + '0' || cursor.Peek(3) != (year / 10 % 10) + '0' || cursor.Peek(4) != (year % 10) + '0' || Characters.IsWordCharacter(cursor.Peek(5)))
        {
            return;
        }

        for (var i = 0; i < 5; i++)
        {
            cursor.Step();
        }
    }
}
