namespace CstoArchive.Extraction;

/// <summary>A date written at <c>text[Start..End]</c>, in UTF-16 code units. <see cref="Worded"/>: the month is a word.</summary>
internal readonly record struct FoundDate(DateOnly Date, int Start, int End, bool Worded);

/// <summary>
/// Finds the dates written in a text: <c>19.05.2021</c>, <c>19/05/2021</c>, <c>2021-05-19</c>, <c>May 19, 2021</c>, <c>19 May 2021</c>,
/// <c>19 мая 2021 года</c>, <c>19 de mayo de 2021</c>, <c>2021年5月19日</c>. Of a range ("15-16 November 2022") the last day counts.
/// A date has a day, a month and a year of four digits, and is no part of a longer number, symbol or path. Linear in the text.
/// </summary>
internal static class DateFinder
{
    /// <summary>No paper of the archive is older than the United Nations.</summary>
    public const int FirstYear = 1945;

    /// <summary>Later years are misprints or other numbers. Nothing here looks at the clock: the same text always gives the same dates.</summary>
    public const int LastYear = 2099;

    /// <summary>The dates of the text in order, at most <paramref name="limit"/>.</summary>
    public static IReadOnlyList<FoundDate> Find(ReadOnlySpan<char> text, int limit = 100)
    {
        List<FoundDate>? found = null;
        var at = 0;
        while (at < text.Length && (found?.Count ?? 0) < limit)
        {
            var next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                break;
            }

            var start = at + next;
            var end = DigitsEnd(text, start);
            if (TryRead(text, start, end, out var date))
            {
                (found ??= []).Add(date);
                at = Math.Max(end, date.End);
            }
            else
            {
                at = end;
            }
        }

        return found ?? (IReadOnlyList<FoundDate>)[];
    }

    /// <summary>The date that the text is, with nothing but blanks around it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        text = text.Trim();
        var found = text.Length <= 60 ? Find(text, 1) : [];
        date = found.Count == 1 ? found[0].Date : default;
        return found.Count == 1 && found[0].Start == 0 && found[0].End == text.Length;
    }

    /// <summary>The first date of a file's name: <c>2021-05-19-statement.html</c>, <c>19.05.2021.txt</c>, <c>20210519.pdf</c>.</summary>
    public static bool TryFindInFileName(string name, out FoundDate date)
    {
        for (var start = 0; start < name.Length; start++)
        {
            if (!char.IsAsciiDigit(name[start]))
            {
                continue;
            }

            var end = DigitsEnd(name, start);
            var numbers = new DateNumbers(name);
            if ((end - start == 4 && numbers.YearFirst(start, end, "-._", out date))
                || (end - start <= 2 && numbers.DayFirst(start, end, "-._", out date))
                || (end - start == 8 && numbers.Packed(start, out date)))
            {
                return true;
            }

            start = end;
        }

        date = default;
        return false;
    }

    internal static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int start, int end, out FoundDate date)
    {
        date = default;
        var numbers = new DateNumbers(text);
        var words = new DateWords(text);
        return (end - start) switch
        {
            4 => IsFree(text, start) && (numbers.YearFirst(start, end, "-./", out date) || words.YearFirst(start, end, out date)),
            1 or 2 => (IsFree(text, start) && numbers.DayFirst(start, end, "./-", out date)) || words.DayFirst(start, end, out date) || words.MonthFirst(start, end, out date),
            _ => false,
        };
    }

    /// <summary>What stands before a number tells whether it is a number of its own or the tail of a symbol, a path or a decimal.</summary>
    private static bool IsFree(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        return !char.IsAsciiLetterOrDigit(before)
            && before is not ('/' or '\\')
            && (before is not ('-' or '.' or '_' or '\u2010' or '\u2011') || start == 1 || !char.IsLetterOrDigit(text[start - 2]) || EndsSentence(text, start));
    }

    /// <summary>A full stop glued to the date that follows it ("...irregular migration.19.05.2021").</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int start) => text[start - 1] == '.' && char.IsLower(text[start - 2]);
}
