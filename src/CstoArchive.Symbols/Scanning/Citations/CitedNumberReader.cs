using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>Reads the number of a resolution or decision from its first digit on; the words around it are not looked at.</summary>
internal static class CitedNumberReader
{
    private const int MostInSession = 999;

    /// <summary>Reads the number whose first digit is at <paramref name="digit"/>; what stands before <paramref name="from"/> belongs to something else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int digit, int from, out CitedNumber number)
    {
        number = default;
        var at = digit;
        if (!NumberEdge.TryReadInteger(text, ref at, out var first) || !TryReadPrefix(text, digit, from, out var start, out var prefix) || !NumberEdge.IsCleanBefore(text, start, from))
        {
            return false;
        }

        number = new CitedNumber { Start = start, End = at, First = first, Prefix = prefix };
        return at < text.Length && Characters.Fold(text[at]) == '/'
            ? TryReadNumberInSession(text, at, ref number) || SlashedNumbers.TryReadBefore(text, at, ref number)
            : prefix.Length == 0 && (YearOrSession.TryRead(text, ref number) || TryReadBare(text, from, ref number));
    }

    /// <summary>S- or ES- before the digits, with a blank where a line ended. False: another hyphen stands there.</summary>
    private static bool TryReadPrefix(ReadOnlySpan<char> text, int digit, int from, out int start, out string prefix)
    {
        start = digit;
        prefix = "";
        var at = digit - 1;
        if (at >= from && text[at] == ' ' && at - 1 >= from && Characters.Fold(text[at - 1]) == '-')
        {
            at--;
        }

        if (at < from || Characters.Fold(text[at]) != '-')
        {
            return true;
        }

        if (at - 1 >= from && text[at - 1] is 'S' or 'С')
        {
            var isEmergency = at - 2 >= from && Characters.Fold(text[at - 2]) == 'E';
            prefix = isEmergency ? "ES-" : "S-";
            start = isEmergency ? at - 2 : at - 1;
            return true;
        }

        return at < digit - 1 || text[at] is not '-';
    }

    /// <summary>The slash and what is behind it: 75/1, 31/16 A, 31/16A.</summary>
    private static bool TryReadNumberInSession(ReadOnlySpan<char> text, int slash, ref CitedNumber number)
    {
        var at = slash + 1;
        if (!NumberEdge.TryReadInteger(text, ref at, out var second) || number.First == 0 || second is 0 or > MostInSession)
        {
            return false;
        }

        number = number with { Form = CitedForm.SessionAndNumber, Second = second, End = at };
        if (PartLetter.IsAt(text, at))
        {
            number = number with { Letter = Characters.Fold(text[at]), LetterEnd = at + 1, End = at + 1 };
            return true;
        }

        if (!NumberEdge.IsAt(text, at) || (at < text.Length && Characters.Fold(text[at]) is '/' or '\\') || NumberEdge.IsDecimal(text, at))
        {
            return false;
        }

        if (PartLetter.IsBehindBlank(text, at))
        {
            number = number with { Letter = Characters.Fold(text[at + 1]), LetterEnd = at + 2, End = at + 2 };
        }

        return true;
    }

    /// <summary>A number and no more; or the last of several between slashes.</summary>
    private static bool TryReadBare(ReadOnlySpan<char> text, int from, ref CitedNumber number)
    {
        if (!MayEnd(text, number.End))
        {
            return false;
        }

        if (!SlashedNumbers.TryReadLast(text, from, ref number))
        {
            number = number with { Form = CitedForm.Number };
        }

        return true;
    }

    /// <summary>Whether nothing behind the number makes it a part of something else: 5-fold, 12%, 1.5, 600 × 800.</summary>
    private static bool MayEnd(ReadOnlySpan<char> text, int at)
    {
        if (!NumberEdge.IsAt(text, at) || NumberEdge.IsDecimal(text, at))
        {
            return false;
        }

        if (at == text.Length || text[at] == '—')
        {
            return true;
        }

        return Characters.Fold(text[at]) switch
        {
            '/' or '%' or '°' or '×' => false,
            '-' => at + 1 < text.Length && text[at + 1] == ' ',
            _ => true,
        };
    }
}
