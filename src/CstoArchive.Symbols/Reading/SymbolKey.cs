namespace CstoArchive.Symbols.Reading;

/// <summary>The key of a canonical symbol and the order of keys.</summary>
internal static class SymbolKey
{
    public static string Of(string canonical)
    {
        var text = canonical.AsSpan();
        if (text.StartsWith("S/RES/", StringComparison.Ordinal))
        {
            var year = text.IndexOf(" (", StringComparison.Ordinal);
            if (year > 0)
            {
                var rest = text[year..].IndexOf(')');
                return string.Concat(text[..year], text[(year + rest + 1)..]).ToUpperInvariant();
            }
        }
        else if (text.StartsWith("E/ECE/", StringComparison.Ordinal))
        {
            text = text[2..];
        }

        Span<char> key = stackalloc char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                continue;
            }

            // (Part. I) and (Part I), /(Part I) and (Part I) are one.
            if (c == '.' && key[..length].EndsWith("(PART", StringComparison.Ordinal))
            {
                continue;
            }

            if (c == '(' && length > 0 && key[length - 1] == '/' && text[text.IndexOf("/(", StringComparison.Ordinal) + 2] is 'P' or 'V')
            {
                length--;
            }

            key[length++] = char.ToUpperInvariant(c);
        }

        return new string(key[..length]);
    }

    /// <summary>
    /// Element by element: runs of digits as numbers, all else by character; the end before a slash before anything else, so that a paper stands before what
    /// was added to it and A/75 before A/75.1.
    /// </summary>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (l < left.Length && r < right.Length)
        {
            if (char.IsAsciiDigit(left[l]) && char.IsAsciiDigit(right[r]))
            {
                var byNumber = CompareNumbers(left, right, ref l, ref r);
                if (byNumber != 0)
                {
                    return byNumber;
                }
            }
            else if (left[l] != right[r])
            {
                return Rank(left[l]).CompareTo(Rank(right[r]));
            }
            else
            {
                l++;
                r++;
            }
        }

        return (left.Length - l).CompareTo(right.Length - r);
    }

    /// <summary>The canonical symbol without the modifications at its end: A/75/L.1 of A/75/L.1/Rev.1/Corr.1.</summary>
    public static string WithoutModifications(string canonical)
    {
        var stem = canonical.AsSpan();
        while (true)
        {
            var slash = stem.LastIndexOf('/');
            if (slash <= 0)
            {
                return stem.ToString();
            }

            var element = stem[(slash + 1)..];
            var word = element[..IndexOrEnd(element, ".(")];
            if (!Tables.WordTable.IsModification(word))
            {
                return stem.Length == canonical.Length ? canonical : stem.ToString();
            }

            stem = stem[..slash];
        }
    }

    private static int IndexOrEnd(ReadOnlySpan<char> text, string any)
    {
        var index = text.IndexOfAny(any);
        return index < 0 ? text.Length : index;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ref int l, ref int r)
    {
        var lefts = Digits(left, ref l);
        var rights = Digits(right, ref r);
        return lefts.Length != rights.Length ? lefts.Length.CompareTo(rights.Length) : lefts.SequenceCompareTo(rights);
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private static int Rank(char c) => c == '/' ? 0 : c;
}
