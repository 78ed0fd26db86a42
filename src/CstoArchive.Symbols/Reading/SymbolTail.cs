namespace CstoArchive.Symbols.Reading;

/// <summary>What may stand behind a symbol without being part of it.</summary>
internal static class SymbolTail
{
    /// <summary>Whether nothing but punctuation, asterisks and a language letter in parentheses follows; if not, where the rest begins.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> tail, out int asterisks, out int fault)
    {
        asterisks = 0;
        for (fault = 0; fault < tail.Length; fault++)
        {
            var c = Characters.Fold(tail[fault]);
            if (c == '*')
            {
                asterisks++;
            }
            else if (c == '(' && fault + 2 < tail.Length && Characters.Fold(tail[fault + 2]) == ')' && Characters.Fold(tail[fault + 1]) is 'A' or 'C' or 'E' or 'F' or 'R' or 'S' or 'G')
            {
                fault += 2;
            }
            else if (c is not (' ' or '.' or ',' or ';' or ':' or ')' or ']' or '/' or '-' or '"' or Characters.Ignorable))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether what follows is a remark on the paper and not part of its symbol: a year, an annex, "(closed)" in parentheses, a paragraph, a library's mark (" UN.", "c.1").
    /// </summary>
    public static bool IsRemark(ReadOnlySpan<char> tail)
    {
        tail = tail.TrimStart(" *\u00A0/");
        if (tail.IsEmpty)
        {
            return true;
        }

        if (Characters.Fold(tail[0]) is '(' or '[')
        {
            return tail.Length <= 80 && IsEmpty(tail[(tail.LastIndexOfAny(")]") + 1)..], out _, out _) && tail.IndexOfAny(")]") > 0;
        }

        if (tail is ['c', '.', >= '0' and <= '9'] or ['c', '.', ' ', >= '0' and <= '9'])
        {
            return true;
        }

        if (tail[0] == ',')
        {
            return IsLocator(tail[1..].TrimStart());
        }

        var mark = tail.TrimEnd('.');
        return mark.Length is 2 or 3 && !mark.ContainsAnyExceptInRange('A', 'Z') || tail is "Para." or "para.";
    }

    /// <summary>A hyphen, an ampersand, a plus, a comma, a blank, or nothing at all, and then a further symbol.</summary>
    public static bool TryReadJoiner(string text, int at, out int next)
    {
        next = at;
        var joined = 0;
        while (next < text.Length && Characters.Fold(text[next]) is ' ' or '-' or '&' or '+' or ',' or ';' or '*' or '/' or Characters.Ignorable && joined < 8)
        {
            next++;
            joined++;
        }

        return Start.IsAt(text.ToUpperInvariant(), next);
    }

    private static bool IsLocator(ReadOnlySpan<char> tail)
    {
        foreach (var word in s_locators)
        {
            if (tail.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] s_locators =
        ["para", "annex", "p.", "pp.", "sect", "chap", "art", "appendix", "footnote", "vol", "at ", "п.", "пункт", "прил", "стр", "с.", "разд", "гл", "párr", "anexo", "annexe", "par."];
}
