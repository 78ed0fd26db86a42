using System.Diagnostics.CodeAnalysis;

namespace CstoArchive.Symbols.Reading;

/// <summary>Reads job numbers, alone and in running text.</summary>
internal static class JobNumberReader
{
    /// <summary>
    /// The job number whose two digits of the year are at <paramref name="at"/>. In running text the same shape is also a telephone's, a court case's
    /// or a product's, so something of a page's furniture has to be beside it.
    /// </summary>
    public static bool TryReadAt(ReadOnlySpan<char> text, int at, out int start, out int end, [NotNullWhen(true)] out JobNumber? jobNumber)
    {
        start = at;
        end = at;
        jobNumber = null;
        if (CountDigits(text, at) == 7)
        {
            end = at + 8;
            if (at > 0 && text[at - 1] == '*' && end <= text.Length && text[end - 1] == '*')
            {
                start = at - 1;
                jobNumber = JobNumber.CreateFromBarCode(text.Slice(at, 7));
            }

            return jobNumber is not null;
        }

        Span<char> digits = stackalloc char[7];
        if (!TryReadDigits(text, at, digits, out end))
        {
            return false;
        }

        var office = Office(text[..at]);
        start = at - office.Length;
        if (start > 0 && (Characters.IsWordCharacter(text[start - 1]) || text[start - 1] is '/' or '-' or '.' or '+'))
        {
            return false;
        }

        if (office.Length == 0 && !HasFurnitureBefore(text[..start]) && !HasFurnitureBehind(text[end..]))
        {
            return false;
        }

        if (IsOtherNumber(text[..start]))
        {
            return false;
        }

        jobNumber = JobNumber.Create(office, digits);
        return true;
    }

    public static bool TryReadAlone(ReadOnlySpan<char> text, [NotNullWhen(true)] out JobNumber? jobNumber)
    {
        jobNumber = null;
        text = text.Trim();
        if (text is ['*', .., '*'] && CountDigits(text, 1) == 7 && text.Length == 9)
        {
            jobNumber = JobNumber.CreateFromBarCode(text[1..8]);
            return true;
        }

        text = StripExtension(text);
        var office = text.StartsWith("GE.", StringComparison.OrdinalIgnoreCase) ? "GE." : text.StartsWith("V.", StringComparison.OrdinalIgnoreCase) ? "V." : "";
        var rest = text[office.Length..];
        Span<char> digits = stackalloc char[7];
        if (TryReadDigits(rest, 0, digits, out var end))
        {
            if (IsTail(rest[end..]))
            {
                jobNumber = JobNumber.Create(office, digits);
            }

            return jobNumber is not null;
        }

        return TryReadFileName(text, out jobNumber);
    }

    /// <summary>N2107422, G0813337, 1910268E: the names of the documents system's files. NR075980 is a paper without a job number.</summary>
    private static bool TryReadFileName(ReadOnlySpan<char> name, [NotNullWhen(true)] out JobNumber? jobNumber)
    {
        jobNumber = null;
        var office = name is ['G' or 'g', ..] ? "GE." : name is ['V' or 'v', ..] ? "V." : name is ['N' or 'n' or 'K' or 'k', ..] ? "" : null;
        if (office is not null && name.Length == 8 && CountDigits(name, 1) == 7)
        {
            jobNumber = JobNumber.Create(office, name[1..8]);
        }
        else if (name.Length == 8 && CountDigits(name, 0) == 7 && IsLanguage(name[7]))
        {
            jobNumber = JobNumber.Create("", name[..7]);
        }

        return jobNumber is not null;
    }

    private static ReadOnlySpan<char> StripExtension(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        return dot > 6 && text.Length - dot is >= 4 and <= 5 && char.IsAsciiLetter(text[dot + 1]) ? text[..dot] : text;
    }

    /// <summary>Two digits, a dash, five digits, and no further digit.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> text, int at, Span<char> digits, out int end)
    {
        end = at + 8;
        if (end > text.Length || CountDigits(text, at) != 2 || Characters.Fold(text[at + 2]) != '-' || CountDigits(text, at + 3) != 5)
        {
            return false;
        }

        if (end < text.Length && (text[end] is '-' or '/' or '–' || (Characters.IsWordCharacter(text[end]) && !(char.IsAsciiLetterUpper(text[end]) && (end + 1 == text.Length || !Characters.IsWordCharacter(text[end + 1]))))))
        {
            return false;
        }

        text.Slice(at, 2).CopyTo(digits);
        text.Slice(at + 3, 5).CopyTo(digits[2..]);
        return true;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int at)
    {
        var count = 0;
        while (at + count < text.Length && char.IsAsciiDigit(text[at + count]) && count < 9)
        {
            count++;
        }

        return count;
    }

    private static string Office(ReadOnlySpan<char> before) =>
        before.EndsWith("GE.", StringComparison.Ordinal) ? "GE." : before.EndsWith("V.", StringComparison.Ordinal) ? "V." : "";

    private static bool IsLanguage(char c) => c is 'A' or 'C' or 'E' or 'F' or 'R' or 'S' or 'G' or 'T';

    /// <summary>(E), date codes, asterisks: what is printed behind a job number and says nothing of which it is.</summary>
    private static bool IsTail(ReadOnlySpan<char> tail)
    {
        foreach (var c in tail)
        {
            if (!(IsLanguage(c) || c is 'X' || char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '*' or '.' or ','))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The edge of a line or text, a number, a parenthesis or a symbol beside it: a page's foot.</summary>
    private static bool HasFurnitureBefore(ReadOnlySpan<char> before)
    {
        var blanks = before.Length - before.TrimEnd(" \t\u00A0").Length;
        before = before[..^blanks];
        return before.IsEmpty || Characters.IsLineBreak(before[^1]) || char.IsAsciiDigit(before[^1]) || before[^1] is '*'
            || before.EndsWith("job number", StringComparison.OrdinalIgnoreCase) || before.EndsWith("job no.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasFurnitureBehind(ReadOnlySpan<char> behind)
    {
        // A letter of its own right behind the number says that the version was issued anew: 25-05010X (E).
        behind = (behind is [>= 'A' and <= 'Z', ..] ? behind[1..] : behind).TrimStart(" \t\u00A0");
        return behind is ['(', 'A' or 'C' or 'E' or 'F' or 'R' or 'S' or 'G', ')', ..] || behind.IsEmpty || Characters.IsLineBreak(behind[0]) || behind[0] == '*' || StartsWithPage(behind);
    }

    /// <summary>A page number "5" or "5/8" follows.</summary>
    private static bool StartsWithPage(ReadOnlySpan<char> behind)
    {
        var digits = CountDigits(behind, 0);
        return digits is > 0 and < 4;
    }

    private static bool IsOtherNumber(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \t\u00A0");
        return before.EndsWith("tel.", StringComparison.OrdinalIgnoreCase) || before.EndsWith("tel", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("fax", StringComparison.OrdinalIgnoreCase) || before.EndsWith("case no.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("case", StringComparison.OrdinalIgnoreCase) || before.EndsWith("phone", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("isbn", StringComparison.OrdinalIgnoreCase);
    }
}
