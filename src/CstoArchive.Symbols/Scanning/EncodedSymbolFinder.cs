using System.Globalization;
using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning;

/// <summary>Finds symbols whose slashes an address has as escapes: symbol=A%2F75%2F906, S%2FRES%2F2535%20%282020%29.</summary>
internal static class EncodedSymbolFinder
{
    private const int EscapeLength = 3;
    private const int LongestFirst = 16;

    /// <summary>The symbol whose first slash is the escape that holds this digit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digit">The first digit of a run.</param>
    /// <param name="from">Nothing before this place is looked at.</param>
    /// <param name="canonical">Where the canonical form goes.</param>
    /// <param name="found">What was found, with its place in the text as it stands there, escapes included.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int digit, int from, Span<char> canonical, out FoundSymbol found)
    {
        found = default;
        var escape = digit - 1;
        if (escape <= from || !IsSlash(text, escape))
        {
            return false;
        }

        var start = StartOf(text, escape, from);
        if (start == escape || SeriesTable.Find(text[start..escape]) is null)
        {
            return false;
        }

        Span<char> plain = stackalloc char[SymbolReader.MaxLength];
        Span<int> places = stackalloc int[SymbolReader.MaxLength + 1];
        var length = Decode(text, start, plain, places);
        var reader = new SymbolReader(plain[..length], canonical, running: true, anyCase: true);
        if (!reader.Read(0) || reader.IsWeak)
        {
            return false;
        }

        found = new FoundSymbol(start, places[reader.End], reader.Canonical.Length, reader.IsRepaired);
        return true;
    }

    private static bool IsSlash(ReadOnlySpan<char> text, int at) => at + EscapeLength <= text.Length && text[at] == '%' && text[at + 1] == '2' && text[at + 2] is 'F' or 'f';

    /// <summary>Where the letters before the escape begin; those of an escape before them, as in %3DA%2F75, are not theirs.</summary>
    private static int StartOf(ReadOnlySpan<char> text, int escape, int from)
    {
        var start = escape;
        while (start > from && escape - start < LongestFirst && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start < escape && start - 2 >= from && char.IsAsciiDigit(text[start - 1]) && text[start - 2] == '%' ? start + 1 : start;
    }

    /// <summary>The characters meant, and where each stands in the text; one place more than characters.</summary>
    private static int Decode(ReadOnlySpan<char> text, int at, Span<char> plain, Span<int> places)
    {
        var length = 0;
        for (; length < plain.Length && at < text.Length; length++)
        {
            var c = text[at];
            var step = 1;
            if (c == '%')
            {
                if (at + EscapeLength > text.Length || !byte.TryParse(text.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code >= 0x80)
                {
                    break;
                }

                (c, step) = ((char)code, EscapeLength);
            }
            else if (c == '+')
            {
                c = ' ';
            }
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '(' or ')' or '/'))
            {
                break;
            }

            plain[length] = c;
            places[length] = at;
            at += step;
        }

        places[length] = at;
        return length;
    }
}
