using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning;

internal enum CitedForm
{
    /// <summary>75/1, S-13/2, ES-7/2, 2005/113, 31/16 A.</summary>
    SessionAndNumber,

    /// <summary>2535 (2020).</summary>
    NumberAndYear,

    /// <summary>1514 (XV), 217 A (III), 997 (ES-1).</summary>
    NumberAndSession,

    /// <summary>1325.</summary>
    Number,
}

/// <summary>The number of a resolution or decision as prose writes it. A ref struct: it only reads the text.</summary>
internal ref struct CitedNumber
{
    public CitedForm Form;
    public int Start;

    /// <summary>Just behind the number, with its session or year, but without the further letters of a list.</summary>
    public int End;

    /// <summary>The first number: a session or year in 75/1, else the resolution's.</summary>
    public int First;

    /// <summary>The number within the session; or the year in parentheses.</summary>
    public int Second;

    /// <summary>S- or ES- before the session.</summary>
    public string Prefix;

    /// <summary>The session in roman numerals, canonical: XV, S-VI, ES-I.</summary>
    public string Session;

    /// <summary>The letter of a part; NUL for none.</summary>
    public char Letter;

    /// <summary>Where the letter ends, if a list of letters follows ("3411 A and B (XXX)").</summary>
    public int LetterEnd;

    /// <summary>Reads the number whose first digit is at <paramref name="digit"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int digit, int from, out CitedNumber number)
    {
        number = new CitedNumber { Start = digit, Prefix = "", Session = "" };
        var at = digit;
        if (!TryReadInteger(text, ref at, out number.First) || !number.ReadPrefix(text, from) || !(IsCleanBefore(text, number.Start, from) || IsJoinedBySlash(text, number.Start, from)))
        {
            return false;
        }

        number.End = at;
        return at < text.Length && Characters.Fold(text[at]) == '/'
            ? number.ReadSessionAndNumber(text, at)
            : number.Prefix.Length == 0 && (number.ReadInParentheses(text, at) || number.ReadBare(text, at));
    }

    /// <summary>A roman session that stands behind a list of letters: B (XXX).</summary>
    public static bool TryReadSession(ReadOnlySpan<char> text, int at, out int end, out string session)
    {
        session = "";
        end = at;
        var position = SkipBlanks(text, at);
        if (position >= text.Length || Characters.Fold(text[position]) is not ('(' or '['))
        {
            return false;
        }

        Span<char> content = stackalloc char[10];
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

    private bool ReadPrefix(ReadOnlySpan<char> text, int from)
    {
        var at = Start - 1;
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
            Prefix = isEmergency ? "ES-" : "S-";
            Start = isEmergency ? at - 2 : at - 1;
            return true;
        }

        return at < Start - 1 || text[at] is not '-';
    }

    private bool ReadSessionAndNumber(ReadOnlySpan<char> text, int slash)
    {
        var at = slash + 1;
        if (!TryReadInteger(text, ref at, out Second) || First == 0 || Second == 0 || Second > 999)
        {
            return false;
        }

        End = at;
        Form = CitedForm.SessionAndNumber;
        if (at < text.Length && Characters.IsLetter(Characters.Fold(text[at])) && char.IsUpper(text[at]) && IsEdge(text, at + 1))
        {
            Letter = Characters.Fold(text[at]);
            End = LetterEnd = at + 1;
            return true;
        }

        if (!IsEdge(text, at) || (at < text.Length && Characters.Fold(text[at]) is '/' or '\\') || IsDecimal(text, at))
        {
            return false;
        }

        ReadSpacedLetter(text, at);
        return true;
    }

    /// <summary>A letter behind a blank is a part's only where no word follows it but one of a list ("31/6 A and B").</summary>
    private void ReadSpacedLetter(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || Characters.Fold(text[at]) != ' ' || !char.IsUpper(text[at + 1]) || !Characters.IsLetter(Characters.Fold(text[at + 1])) || !IsEdge(text, at + 2))
        {
            return;
        }

        var behind = at + 2;
        var next = behind < text.Length ? Characters.Fold(text[behind]) : ' ';
        if (behind == text.Length || next is ',' or ';' or ')' or ']' or '.' || (LetterList.IsNext(text, behind)))
        {
            Letter = Characters.Fold(text[at + 1]);
            End = LetterEnd = behind;
        }
    }

    private bool ReadInParentheses(ReadOnlySpan<char> text, int digitsEnd)
    {
        var at = SkipBlanks(text, digitsEnd);
        if (at < text.Length && Characters.IsLetter(Characters.Fold(text[at])) && char.IsUpper(text[at]) && IsEdge(text, at + 1))
        {
            var letter = Characters.Fold(text[at]);
            if (TryReadSession(text, at + 1, out End, out Session))
            {
                Letter = letter;
                LetterEnd = at + 1;
                Form = CitedForm.NumberAndSession;
                return true;
            }

            if (LetterList.IsNext(text, at + 1) && LetterList.TryFindSession(text, at + 1, out Session))
            {
                Letter = letter;
                End = LetterEnd = at + 1;
                Form = CitedForm.NumberAndSession;
                return true;
            }

            End = digitsEnd;
            return false;
        }

        if (at >= text.Length || Characters.Fold(text[at]) is not ('(' or '['))
        {
            return false;
        }

        var year = at + 1;
        if (TryReadInteger(text, ref year, out Second) && year == at + 5 && TryReadYearEnd(text, year, out var behindYear) && Second is > 1945 and < 2100)
        {
            End = behindYear;
            Form = CitedForm.NumberAndYear;
            return true;
        }

        if (!TryReadSession(text, digitsEnd, out var end, out Session))
        {
            return false;
        }

        End = end;
        Form = CitedForm.NumberAndSession;
        if (end < text.Length && char.IsUpper(text[end]) && Characters.IsLetter(Characters.Fold(text[end])) && IsEdge(text, end + 1))
        {
            Letter = Characters.Fold(text[end]);
            End = LetterEnd = end + 1;
        }

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

    private bool ReadBare(ReadOnlySpan<char> text, int at)
    {
        End = at;
        Form = CitedForm.Number;
        return IsEdge(text, at) && !IsDecimal(text, at) && !(at < text.Length && Characters.Fold(text[at]) is '/' or '-' or '%' or '°' or '×' && text[at] != '—' && !(Characters.Fold(text[at]) == '-' && at + 1 < text.Length && text[at + 1] == ' '));
    }

    private static string ToSession(scoped ReadOnlySpan<char> content)
    {
        var prefix = content.StartsWith("ES-") ? "ES-" : content.StartsWith("S-") || content.StartsWith("C-") ? "S-" : "";
        var number = content[(prefix.Length)..];
        var value = Roman.Parse(number);
        if (value == 0 && prefix.Length > 0 && number.Length <= 2)
        {
            _ = int.TryParse(number, System.Globalization.NumberStyles.None, null, out value);
        }

        return value is > 0 and < 90 ? prefix + Roman.Format(value) : "";
    }

    private static bool TryReadInteger(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        var start = at;
        while (at < text.Length && Characters.IsDigit(Characters.Fold(text[at])) && at - start < 5)
        {
            value = (value * 10) + (Characters.Fold(text[at]) - '0');
            at++;
        }

        return at > start && at - start < 5;
    }

    private static bool IsCleanBefore(ReadOnlySpan<char> text, int start, int from)
    {
        if (start == 0 || start == from)
        {
            return true;
        }

        var c = Characters.Fold(text[start - 1]);
        return !Characters.IsWordCharacter(text[start - 1]) && (c is not ('/' or '.' or '-' or '_' or '\\' or '$' or '€' or '£' or '=') || text[start - 1] == '—') && !(c == ',' && start > 1 && char.IsAsciiDigit(text[start - 2]));
    }

    /// <summary>1267 (1999)/1989 (2011)/2253 (2015).</summary>
    private static bool IsJoinedBySlash(ReadOnlySpan<char> text, int start, int from) => start == from + 1 && start > 1 && text[start - 1] == '/' && text[start - 2] == ')';

    /// <summary>Whether a number ends here: no letter or digit follows.</summary>
    private static bool IsEdge(ReadOnlySpan<char> text, int at) => at >= text.Length || !Characters.IsWordCharacter(text[at]);

    private static bool IsDecimal(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] is '.' or ',' && char.IsAsciiDigit(text[at + 1]);

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        var most = at + 4;
        while (at < text.Length && at < most && Characters.Fold(text[at]) is ' ' or Characters.Ignorable)
        {
            at++;
        }

        return at;
    }
}
