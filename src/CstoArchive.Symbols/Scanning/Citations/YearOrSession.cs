using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>What stands in parentheses behind a number: the year of a Security Council resolution, 2535 (2020), or the session of an old one, 217 A (III).</summary>
internal static class YearOrSession
{
    private const int LongestSession = 10;

    /// <summary>Reads it into <paramref name="number"/>. False, and nothing changed: no such parentheses stand behind the number.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref CitedNumber number)
    {
        var at = Characters.SkipBlanks(text, number.End);
        if (PartLetter.IsAt(text, at))
        {
            return TryReadBehindLetter(text, at, ref number);
        }

        if (at >= text.Length || Characters.Fold(text[at]) is not ('(' or '['))
        {
            return false;
        }

        var behindYear = at + 1;
        if (NumberEdge.TryReadInteger(text, ref behindYear, out var year) && behindYear == at + 5 && TryReadYearEnd(text, behindYear, out var yearEnd) && year is > 1945 and < 2100)
        {
            number = number with { Form = CitedForm.NumberAndYear, Second = year, End = yearEnd };
            return true;
        }

        if (!TryReadSession(text, at, out var end, out var session))
        {
            return false;
        }

        number = number with { Form = CitedForm.NumberAndSession, Session = session, End = end };
        if (PartLetter.IsAt(text, end))
        {
            number = number with { Letter = Characters.Fold(text[end]), LetterEnd = end + 1, End = end + 1 };
        }

        return true;
    }

    /// <summary>A roman session in parentheses, perhaps behind blanks: (XXX), [S-VI], (ES-1).</summary>
    public static bool TryReadSession(ReadOnlySpan<char> text, int at, out int end, out string session)
    {
        session = "";
        end = at;
        var position = Characters.SkipBlanks(text, at);
        if (position >= text.Length || Characters.Fold(text[position]) is not ('(' or '['))
        {
            return false;
        }

        Span<char> content = stackalloc char[LongestSession];
        var length = 0;
        for (position++; position < text.Length && length < content.Length; position++)
        {
            var c = Characters.Fold(text[position]);
            if (c is ')' or ']')
            {
                session = ToSession(content[..length]);
                end = position + 1;
                return session.Length > 0;
            }

            if (c is not (' ' or Characters.Ignorable))
            {
                content[length++] = c;
            }
        }

        return false;
    }

    /// <summary>217 A (III); or the first letter of a list that the session closes, 3411 A and B (XXX).</summary>
    private static bool TryReadBehindLetter(ReadOnlySpan<char> text, int at, ref CitedNumber number)
    {
        var letterEnd = at + 1;
        if (!TryReadSession(text, letterEnd, out var end, out var session))
        {
            end = letterEnd;
            if (!LetterList.IsNext(text, letterEnd) || !LetterList.TryFindSession(text, letterEnd, out session))
            {
                return false;
            }
        }

        number = number with { Form = CitedForm.NumberAndSession, Session = session, Letter = Characters.Fold(text[at]), LetterEnd = letterEnd, End = end };
        return true;
    }

    /// <summary>The parenthesis behind a year; Russian may put "г." or "года" before it.</summary>
    private static bool TryReadYearEnd(ReadOnlySpan<char> text, int at, out int end)
    {
        var rest = text[at..Math.Min(text.Length, at + 8)];
        var mark = rest.IndexOfAny(')', ']', '）');
        end = at + mark + 1;
        return mark == 0 || (mark > 0 && rest[..mark].Trim() is "г." or "г" or "год" or "года" or "р.");
    }

    private static string ToSession(scoped ReadOnlySpan<char> content)
    {
        var prefix = content.StartsWith("ES-") ? "ES-" : content.StartsWith("S-") || content.StartsWith("C-") ? "S-" : "";
        var number = content[prefix.Length..];
        var value = Roman.Parse(number);
        if (value == 0 && prefix.Length > 0 && number.Length <= 2)
        {
            _ = int.TryParse(number, System.Globalization.NumberStyles.None, null, out value);
        }

        return value is > 0 and < 90 ? prefix + Roman.Format(value) : "";
    }
}
