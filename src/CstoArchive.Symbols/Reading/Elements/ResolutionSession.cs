using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>The session of an old resolution, in roman numerals, with the letter of its part: A/RES/217(III)A.</summary>
internal static class ResolutionSession
{
    /// <summary>III, S-VI, ES-II; the arabic ES-1 of typewriters with them.</summary>
    public static bool TryParse(scoped ReadOnlySpan<char> content, bool isResolution, out string session)
    {
        session = "";
        var prefix = content.StartsWith("ES-") ? "ES-" : content.StartsWith("S-") ? "S-" : "";
        var number = content[prefix.Length..];
        var value = Roman.Parse(number);
        if (value == 0 && prefix.Length > 0 && isResolution && number.Length is 1 or 2 && int.TryParse(number, out var arabic))
        {
            value = arabic;
        }

        if (value == 0 || (value > 49 && !isResolution))
        {
            return false;
        }

        session = prefix + Roman.Format(value);
        return true;
    }

    /// <summary>Appends the session, and behind it the letter of a part that stands on either side of it. Always true.</summary>
    public static bool Append(ref SymbolDraft draft, string session)
    {
        ref var cursor = ref draft.Cursor;

        // A/RES/2593/(XXIV): the slash is a slip.
        if (cursor.Written[^1] == '/')
        {
            cursor.Length--;
        }

        // The letter of a part goes behind the session: 217 A (III) and 217(III) A are one.
        var letter = draft.IsAssemblyResolution && char.IsAsciiLetterUpper(cursor.Written[^1]) && Characters.IsDigit(cursor.Written[^2]) ? cursor.Buffer[--cursor.Length] : Characters.End;
        cursor.Append('(');
        cursor.Append(session);
        cursor.Append(')');
        var behindBlank = cursor.Current == ' ' && !draft.IsRunning && char.IsAsciiLetterUpper(cursor.Peek(1)) && !Characters.IsWordCharacter(cursor.Peek(2));
        if (draft.IsResolution && letter == Characters.End && (behindBlank || (char.IsAsciiLetterUpper(cursor.Current) && !Characters.IsWordCharacter(cursor.Peek(1)) && cursor.Peek(1) != '/')))
        {
            cursor.StepOverBlanks(1);
            letter = cursor.Current;
            cursor.Step();
        }

        if (letter != Characters.End)
        {
            cursor.Append(letter);
        }

        return true;
    }

    /// <summary>A/RES/377 A leaves the session out: the few resolutions that are so cited get it from the table.</summary>
    public static void Complete(ref SymbolDraft draft, int from)
    {
        ref var cursor = ref draft.Cursor;
        var letter = char.IsAsciiLetter(cursor.Written[^1]) ? cursor.Written[^1] : Characters.End;
        var digits = cursor.Buffer[from..(letter == Characters.End ? cursor.Length : cursor.Length - 1)];
        if (int.TryParse(digits, out var number) && AssemblyResolutions.SessionOf(number) is { } session)
        {
            cursor.Length = from + digits.Length;
            cursor.Append('(');
            cursor.Append(session);
            cursor.Append(')');
            if (letter != Characters.End)
            {
                cursor.Append(letter);
            }
        }
    }
}
