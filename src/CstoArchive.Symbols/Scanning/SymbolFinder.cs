using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning;

/// <param name="Start">Where the symbol begins in the text.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Length">The length of its canonical form.</param>
/// <param name="IsRepaired">Whether a scanned letter was read as a digit.</param>
internal readonly record struct FoundSymbol(int Start, int End, int Length, bool IsRepaired);

/// <summary>Finds the symbol that holds a given digit: back to where it may begin, then forward with the reader.</summary>
internal static class SymbolFinder
{
    /// <summary>How far before its first digit a symbol may begin: its letters are few.</summary>
    private const int LongestHead = 56;

    private const int MostSlashes = 8;

    /// <param name="text">The text.</param>
    /// <param name="digit">The first digit of a run.</param>
    /// <param name="from">Nothing before this place is looked at: it belongs to what was found before.</param>
    /// <param name="canonical">Where the canonical form goes.</param>
    /// <param name="found">What was found.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int digit, int from, Span<char> canonical, out FoundSymbol found)
    {
        found = default;
        Span<int> slashes = stackalloc int[MostSlashes];
        var count = FindSlashes(text, digit, from, slashes);
        for (var i = count - 1; i >= 0; i--)
        {
            if (TryFindFirst(text, slashes[i], from, out var start, out var glued) && TryRead(text, start, glued, canonical, out found))
            {
                return true;
            }
        }

        return count == 0 && TryFindNumbered(text, digit, from, canonical, out found);
    }

    /// <summary>Whether what is before the digit allows it to be in a symbol.</summary>
    public static bool MayPrecedeDigit(ReadOnlySpan<char> text, int digit, int from)
    {
        if (digit <= from)
        {
            return false;
        }

        var at = digit - 1;
        var c = Characters.Fold(text[at]);
        if (c is not (' ' or Characters.Ignorable))
        {
            return c is '/' or '.' or '-' or '(' || Characters.IsLetter(c);
        }

        for (var blanks = 0; at >= from && blanks < 5; at--, blanks++)
        {
            c = Characters.Fold(text[at]);
            if (c is not (' ' or Characters.Ignorable))
            {
                return c is '/' or '.' or '-';
            }
        }

        return false;
    }

    /// <summary>The slashes between the digit and where the symbol's head must have begun, from right to left.</summary>
    private static int FindSlashes(ReadOnlySpan<char> text, int digit, int from, Span<int> slashes)
    {
        var count = 0;
        var limit = Math.Max(from, digit - LongestHead);
        var blanks = 0;
        for (var at = digit - 1; at >= limit && count < slashes.Length; at--)
        {
            var c = Characters.Fold(text[at]);
            if (c == '/')
            {
                slashes[count++] = at;
                blanks = 0;
            }
            else if (c == ' ')
            {
                // Blanks stand beside a slash or behind a point, never between two words of a head.
                var right = at + 1 < digit ? Characters.Fold(text[at + 1]) : '0';
                var left = at > limit ? Characters.Fold(text[at - 1]) : Characters.End;
                if (++blanks > 4 || !(right is '/' or ' ' or '0' || left is '/' or ' ' or '.' or '-'))
                {
                    break;
                }
            }
            else if (!(Characters.IsLetter(c) || c is '.' or '-' or '(' or ')' or Characters.Ignorable))
            {
                break;
            }
        }

        return count;
    }

    /// <summary>Where the first element before this slash begins, if there is a known one and its left side is clean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slash">The slash.</param>
    /// <param name="from">The lower limit.</param>
    /// <param name="start">Where the element begins.</param>
    /// <param name="glued">Whether the end of a word or sentence is stuck to it, so that only an unmistakable symbol is taken.</param>
    private static bool TryFindFirst(ReadOnlySpan<char> text, int slash, int from, out int start, out bool glued)
    {
        glued = false;
        var end = slash;
        for (var blanks = 0; end > from && Characters.Fold(text[end - 1]) is ' ' or Characters.Ignorable && blanks < 4; blanks++)
        {
            end--;
        }

        if (end > from && text[end - 1] == ')')
        {
            var open = text[Math.Max(from, end - 8)..end].LastIndexOf('(');
            end = open < 0 ? end : Math.Max(from, end - 8) + open;
        }

        Span<char> letters = stackalloc char[16];
        var count = 0;
        start = end;
        while (start > from && count < letters.Length)
        {
            var c = Characters.Fold(text[start - 1]);
            if (!Characters.IsLetter(c) && !(c == '-' && letters[^Math.Max(count, 1)..].StartsWith("ASP")))
            {
                if (c != Characters.Ignorable)
                {
                    break;
                }
            }
            else
            {
                letters[^++count] = c;
            }

            start--;
        }

        var run = letters[^Math.Max(count, 1)..];
        if (count == 0)
        {
            return false;
        }

        if (IsFirst(run, text[start]))
        {
            return IsCleanBefore(text, start, from, out glued);
        }

        // migrationA/75/906: the capitals at the end of the run.
        var capitals = run.LastIndexOfAnyInRange('a', 'z') + 1;
        if (capitals == 0 || capitals == run.Length || !IsFirst(run[capitals..], run[capitals]))
        {
            return false;
        }

        glued = true;
        start = end - (run.Length - capitals);
        return true;
    }

    private static bool IsFirst(ReadOnlySpan<char> letters, char raw) => SeriesTable.Find(letters) is not null || (letters is "C" && raw == 'С');

    private static bool IsCleanBefore(ReadOnlySpan<char> text, int start, int from, out bool glued)
    {
        glued = false;
        if (start == from || start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        var beyond = start > 1 ? text[start - 2] : ' ';
        switch (Characters.Fold(before))
        {
            case '/':
                return start - 1 == from || Link.EndsWithHost(text[..start]);
            case '\\' or '@' or '_' or '$' or '#':
                return false;
            case '.' or '-':
                glued = Characters.IsWordCharacter(beyond);
                return beyond is not ('.' or '/' or '\\') || Characters.Fold(before) == '-';
            default:
                glued = Characters.IsWordCharacter(before);
                return !char.IsUpper(before);
        }
    }

    private static bool TryRead(ReadOnlySpan<char> text, int start, bool glued, Span<char> canonical, out FoundSymbol found)
    {
        found = default;
        var inLink = Link.EndsWithHost(text[..start]);
        var reader = new SymbolReader(text, canonical, running: true, anyCase: inLink);
        if (!reader.Read(start)
            || (glued && !IsUnmistakable(reader))
            || (reader.IsWeak && !IsCalledDocument(text[..start]))
            || IsOtherNumber(reader, text))
        {
            return false;
        }

        found = new FoundSymbol(start, reader.End, reader.Canonical.Length, reader.IsRepaired);
        return true;
    }

    /// <summary>Nothing but a symbol looks like this, so it may touch a word.</summary>
    private static bool IsUnmistakable(SymbolReader reader) => reader.Elements >= 3 || reader.Canonical.IndexOfAny('.', '(') > 0 || reader.Canonical.Length > 4;

    /// <summary>Numbers of comets, moons and small papers of other bodies: A/2017 U1, S/2004 N 1, PBC/148, DC/3800.</summary>
    private static bool IsOtherNumber(SymbolReader reader, ReadOnlySpan<char> text)
    {
        if (reader.Elements > 2)
        {
            return false;
        }

        if (reader.Canonical.StartsWith("PBC/"))
        {
            return true;
        }

        var behind = text[reader.End..];
        return behind is [' ', >= 'A' and <= 'Z', var c, ..] && (char.IsAsciiDigit(c) || (c == ' ' && behind.Length > 3 && char.IsAsciiDigit(behind[3])))
            && reader.Canonical.Length == 6 && reader.Canonical[2] is '1' or '2';
    }

    private static bool IsCalledDocument(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \t\r\n\u00A0([");
        var word = before.Length;
        while (word > 0 && before.Length - word < 16 && !char.IsWhiteSpace(before[word - 1]) && before[word - 1] != '(')
        {
            word--;
        }

        return before[word..].StartsWith("doc", StringComparison.OrdinalIgnoreCase) || before[word..].StartsWith("документ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>PBC.31/1 and IDB.40/2 have their first number before the first slash.</summary>
    private static bool TryFindNumbered(ReadOnlySpan<char> text, int digit, int from, Span<char> canonical, out FoundSymbol found)
    {
        found = default;
        return text[digit - 1] == '.' && digit - 4 >= from && text.Slice(digit - 4, 3) is "PBC" or "IDB"
            && IsCleanBefore(text, digit - 4, from, out var glued) && !glued && TryRead(text, digit - 4, glued, canonical, out found);
    }
}
