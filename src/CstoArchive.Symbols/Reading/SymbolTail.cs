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
}
