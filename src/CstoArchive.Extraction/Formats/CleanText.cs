using System.Buffers;

namespace CstoArchive.Extraction;

/// <summary>Text as the archive keeps it: composed characters, line feeds, plain blanks, nothing invisible, no blanks at line ends.</summary>
internal static class CleanText
{
    /// <summary>Characters that do not stay as they are, or part lines.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Range('\0', '\u001F'), '\u007F', '\u0085', '\u00A0', '\u00AD', .. Range('\u2000', '\u200B'), '\u200E', '\u200F', '\u2028', '\u2029', '\u202F', '\u2060', '\u3000', .. Range('\uD800', '\uDFFF'), '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>Letters and marks that composition never changes, whatever stands beside them: Latin and Cyrillic as they are typed, the usual punctuation.</summary>
    private static readonly SearchValues<char> Composed = SearchValues.Create(
        [.. Range('\0', '\u02FF'), .. Range('\u0400', '\u0482'), .. Range('\u048A', '\u052F'), .. Range('\u2010', '\u2027'), .. Range('\u2030', '\u203E'), '\u20AC', '\u2116']);

    /// <summary>Form feeds stay: they part pages.</summary>
    public static string Of(string text)
    {
        var result = new TextBuffer(text.Length);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var next = rest.IndexOfAny(Special);
            if (next < 0)
            {
                result.Append(rest);
                break;
            }

            result.Append(rest[..next]);
            rest = rest[(next + AppendSpecial(result, rest[next..]))..];
        }

        result.TrimEnd(' ');
        var clean = result.ToString();
        return !clean.AsSpan().ContainsAnyExcept(Composed) || clean.IsNormalized() ? clean : clean.Normalize();
    }

    /// <summary>Writes what the first character becomes; the characters that were read.</summary>
    private static int AppendSpecial(TextBuffer result, ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '\r' or '\n' or '\u2028' or '\u2029' or '\u0085' or '\v':
                result.TrimEnd(' ');
                result.Append('\n');
                return text is ['\r', '\n', ..] ? 2 : 1;
            case '\f':
                result.Append('\f');
                return 1;
            case '\t' or '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A'):
                result.Append(' ');
                return 1;
            case var high when char.IsHighSurrogate(high) && text.Length > 1 && char.IsLowSurrogate(text[1]):
                result.Append(text[..2]);
                return 2;
            case var c when char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF':
                result.Append('\uFFFD');
                return 1;
            default:
                return 1;
        }
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
