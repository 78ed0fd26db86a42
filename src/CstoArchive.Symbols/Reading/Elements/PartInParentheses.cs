namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>The part of a paper, in parentheses: (Part I), (Vol. II), (Sect. 13), (Resumption 1), (SUPP).</summary>
internal static class PartInParentheses
{
    /// <summary>(Part I), (Vol. II), (Sect. 13), (Resumption 1), (SUPP).</summary>
    public static bool TryAppend(ref SymbolDraft draft, scoped ReadOnlySpan<char> content)
    {
        ref var cursor = ref draft.Cursor;
        var (word, printed) = content switch
        {
            ['P', 'A', 'R', 'T', '.', ..] => ("PART.", " (Part. "),
            ['P', 'A', 'R', 'T', ..] => ("PART", " (Part "),
            ['V', 'O', 'L', '.', ..] => ("VOL.", " (Vol. "),
            ['V', 'O', 'L', ..] => ("VOL", " (Vol. "),
            ['S', 'E', 'C', 'T', '.', ..] => ("SECT.", " (Sect. "),
            ['S', 'E', 'C', 'T', ..] => ("SECT", " (Sect. "),
            ['R', 'E', 'S', 'U', 'M', 'P', 'T', 'I', 'O', 'N', ..] => ("RESUMPTION", " (Resumption "),
            ['S', 'U', 'P', 'P', 'L', '.', ..] => ("SUPPL.", "(Suppl."),
            ['S', 'U', 'P', 'P', 'L', ..] => ("SUPPL", "(Suppl"),
            ['S', 'U', 'P', 'P', ..] => ("SUPP", "(SUPP"),
            ['S', 'U', 'M', 'M', 'A', 'R', 'Y'] => ("SUMMARY", "(SUMMARY"),
            _ => ("", ""),
        };
        var number = content[word.Length..];
        if (word.Length == 0 || number.Length > 6 || (number.IsEmpty && printed[0] == ' ')
            || !(number.IsEmpty || Characters.AreDigits(number) || Roman.Parse(number) > 0 || number.Length == 1))
        {
            return false;
        }

        cursor.Append(cursor.Written[^1] == '/' ? printed.AsSpan().TrimStart() : printed);
        cursor.Append(number);
        cursor.Append(')');
        return true;
    }
}
