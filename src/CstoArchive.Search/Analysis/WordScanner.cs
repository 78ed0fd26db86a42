using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CstoArchive.Search.Analysis;

/// <summary>
/// Cuts a text into words: runs of letters, digits and marks. An apostrophe stays inside a word, a point or comma inside a number, points inside
/// an abbreviation of single letters (U.N.); an ideograph is a word of its own. Unlike Unicode's rule, a point between two
/// words divides them, for pages often glue a sentence to the next. It starts anew at any word's start with the same words.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, int start = 0)
{
    /// <summary>A longer run is cut: it is no word that anyone types.</summary>
    public const int MaxLength = 128;

    private readonly ReadOnlySpan<char> text = text;
    private int next = start;

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool MoveNext()
    {
        var i = next;
        while (i < text.Length && !IsWordStart(i))
        {
            i++;
        }

        if (i >= text.Length)
        {
            next = i;
            return false;
        }

        Start = i;
        End = EndOfWord(i);
        next = End;
        return true;
    }

    private readonly int EndOfWord(int start)
    {
        if (IsIdeograph(start, out var length))
        {
            return start + length;
        }

        var limit = Math.Min(text.Length, start + MaxLength);
        var i = start;
        while (i < limit)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                i++;
                continue;
            }

            if (c is '\'' or '’' or 'ʼ')
            {
                if (i + 1 < limit && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))
                {
                    i++;
                    continue;
                }

                return i;
            }

            if (c is '.' or ',')
            {
                if (JoinsNumber(i) || (c == '.' && JoinsAbbreviation(start, i)))
                {
                    i++;
                    continue;
                }

                return i;
            }

            if (!IsInside(i) || IsIdeograph(i, out _))
            {
                return i;
            }

            i += char.IsHighSurrogate(c) && i + 1 < text.Length ? 2 : 1;
        }

        return i;
    }

    private readonly bool JoinsNumber(int i) =>
        i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    /// <summary>U.N. and т.е.: every part one letter.</summary>
    private readonly bool JoinsAbbreviation(int start, int i) =>
        (i == start + 1 || text[i - 2] == '.') && char.IsLetter(text[i - 1])
        && i + 1 < text.Length && char.IsLetter(text[i + 1])
        && (i + 2 >= text.Length || text[i + 2] == '.' || !(char.IsLetterOrDigit(text[i + 2]) || text[i + 2] is '/' or '\'' or '’'));

    private readonly bool IsWordStart(int i) => char.IsLetterOrDigit(text[i]) || (char.IsHighSurrogate(text[i]) && IsLetterPair(i));

    private readonly bool IsInside(int i)
    {
        var c = text[i];
        return char.IsLetterOrDigit(c) || IsLetterPair(i) || WordFold.IsInvisible(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private readonly bool IsLetterPair(int i) => TryGetRune(i, out var rune) && Rune.IsLetterOrDigit(rune);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsIdeograph(int i, out int length)
    {
        var c = text[i];
        length = 1;
        if (c < '\u2E80')
        {
            return false;
        }

        if (char.IsHighSurrogate(c))
        {
            length = 2;
            return TryGetRune(i, out var rune) && rune.Value is >= 0x20000 and <= 0x3FFFF;
        }

        return c is (>= '\u2E80' and <= '\u309F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
    }

    private readonly bool TryGetRune(int i, out Rune rune) => Rune.DecodeFromUtf16(text[i..], out rune, out _) == OperationStatus.Done;
}
