namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>The parentheses that belong to an element: (Part I), (Vol. I), (Resumption 1), the session of an old resolution. The year of a citation, a language and "(closed)" do not.</summary>
internal static class Parentheses
{
    private const int MostTogether = 2;
    private const int MaxContent = 24;

    /// <summary>All pairs that belong to the element just read; false where there is none. Those that do not belong to it are left where they are.</summary>
    public static bool TryReadAll(ref SymbolDraft draft)
    {
        ref var cursor = ref draft.Cursor;
        var read = false;
        for (var count = 0; count < MostTogether; count++)
        {
            var position = cursor.Position;
            var blanks = cursor.StepOverBlanks(2);
            if (cursor.Current is not ('(' or '[') || !TryRead(ref draft, blanks, first: false))
            {
                cursor.Position = position;
                return read;
            }

            read = true;
        }

        return read;
    }

    /// <summary>One pair of parentheses. False: it does not belong to the symbol, and nothing is read.</summary>
    public static bool TryRead(ref SymbolDraft draft, int blanksBefore, bool first)
    {
        ref var cursor = ref draft.Cursor;
        var mark = cursor.Mark();
        Span<char> content = stackalloc char[MaxContent];
        var count = 0;
        cursor.Step();
        while (cursor.Current is not (')' or ']' or Characters.End or '(') && count < MaxContent)
        {
            if (cursor.Current != ' ')
            {
                content[count++] = char.ToUpperInvariant(cursor.Current);
            }

            cursor.Step();
        }

        if (cursor.Current is ')' or ']')
        {
            cursor.Step();
            if (count > 0 && (first ? AppendName(ref draft, content[..count]) : AppendContent(ref draft, content[..count], blanksBefore)))
            {
                return true;
            }
        }

        cursor.GoBack(mark);
        return false;
    }

    /// <summary>UNEP(DEPI): the name of a programme behind the first element.</summary>
    private static bool AppendName(ref SymbolDraft draft, scoped ReadOnlySpan<char> content)
    {
        ref var cursor = ref draft.Cursor;
        if (content.Length > 8 || content.ContainsAnyExceptInRange('A', 'Z'))
        {
            return false;
        }

        cursor.Append('(');
        cursor.Append(content);
        cursor.Append(')');
        return true;
    }

    private static bool AppendContent(ref SymbolDraft draft, scoped ReadOnlySpan<char> content, int blanksBefore)
    {
        ref var cursor = ref draft.Cursor;
        if (PartInParentheses.TryAppend(ref draft, content))
        {
            return true;
        }

        if (ResolutionSession.TryParse(content, draft.IsResolution, out var session))
        {
            return (draft.IsResolution || (cursor.Written[^1] != '/' && (blanksBefore == 0 || !draft.IsRunning))) && ResolutionSession.Append(ref draft, session);
        }

        var number = !Characters.AreDigits(content) || content.Length > 4 ? -1 : int.Parse(content);
        var behindSlash = cursor.Written[^1] == '/';
        if (number < 0 || (blanksBefore > 0 && (draft.IsRunning || number > 999)) || (number is > 1945 and < 2100 && !behindSlash))
        {
            return false;
        }

        cursor.Append('(');
        cursor.Append(content);
        cursor.Append(')');
        return true;
    }
}
