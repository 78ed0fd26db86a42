namespace CstoArchive.Extraction;

/// <summary>Dates with the month in words, starting from a given number of the text.</summary>
internal readonly ref struct DateWords(ReadOnlySpan<char> text)
{
    private const int MaxBlanks = 4;
    private readonly ReadOnlySpan<char> text = text;

    /// <summary><c>19 May 2021</c>, <c>19th of May, 2021</c>, <c>19 de mayo de 2021</c>, <c>19 мая 2021 года</c>, <c>1er juin 2021</c>, <c>1 حزيران/يونيه 2021</c>.</summary>
    public bool DayFirst(int start, int end, out FoundDate date)
    {
        date = default;
        if (start > 0 && text[start - 1] is '/' or '.' && start > 1 && char.IsAsciiDigit(text[start - 2]))
        {
            return false;
        }

        var at = Link(AfterOrdinal(end));
        if (!Month(at, out var month, out at))
        {
            return false;
        }

        if (at < text.Length && text[at] == '/')
        {
            _ = Month(at + 1, out month, out at);
        }

        return Year(Link(at), out var year, out at) && Make(year, month, text[start..end], start, AfterYearWord(at), out date);
    }

    /// <summary><c>May 19, 2021</c>, <c>January 9-10, 2023</c>: the number is the (first) day, the month stands before it.</summary>
    public bool MonthFirst(int start, int end, out FoundDate date)
    {
        date = default;
        var wordEnd = start;
        while (wordEnd > 0 && start - wordEnd < MaxBlanks && (char.IsWhiteSpace(text[wordEnd - 1]) || text[wordEnd - 1] == '.'))
        {
            wordEnd--;
        }

        var wordStart = wordEnd;
        while (wordStart > 0 && wordEnd - wordStart <= MonthNames.MaxLength && char.IsLetter(text[wordStart - 1]))
        {
            wordStart--;
        }

        var month = wordEnd < start ? MonthNames.NumberOf(text[wordStart..wordEnd]) : 0;
        if (month == 0)
        {
            return false;
        }

        var day = text[start..end];
        if (end + 1 < text.Length && text[end] is '-' or '–' or '—' && char.IsAsciiDigit(text[end + 1]))
        {
            var lastEnd = DateFinder.DigitsEnd(text, end + 1);
            day = text[(end + 1)..lastEnd];
            end = lastEnd;
        }

        return day.Length <= 2 && Year(Link(AfterOrdinal(end)), out var year, out var yearEnd) && Make(year, month, day, wordStart, yearEnd, out date);
    }

    /// <summary><c>2021年5月19日</c>, <c>2021 жылғы 19 мамыр</c>.</summary>
    public bool YearFirst(int start, int end, out FoundDate date)
    {
        date = default;
        var year = int.Parse(text[start..end]);
        if (end < text.Length && text[end] == '年')
        {
            return Number(end + 1, '月', out var monthStart, out var monthEnd)
                && Number(monthEnd + 1, '日', out var dayStart, out var dayEnd)
                && Make(year, int.Parse(text[monthStart..monthEnd]), text[dayStart..dayEnd], start, dayEnd + 1, out date);
        }

        var word = Blanks(end);
        var wordEnd = WordEnd(word);
        if (text[word..wordEnd] is not ("жылғы" or "жылы"))
        {
            return false;
        }

        var dayAt = Blanks(wordEnd);
        var dayTo = DateFinder.DigitsEnd(text, dayAt);
        return dayTo - dayAt is 1 or 2
            && Month(Blanks(dayTo), out var month, out var to)
            && Make(year, month, text[dayAt..dayTo], start, to, out date);
    }

    public static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        var valid = year is >= DateFinder.FirstYear and <= DateFinder.LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = valid ? new DateOnly(year, month, day) : default;
        return valid;
    }

    private static bool Make(int year, int month, ReadOnlySpan<char> day, int start, int end, out FoundDate date)
    {
        var made = TryMake(year, month, int.Parse(day), out var value);
        date = new FoundDate(value, start, end, Worded: true);
        return made;
    }

    private bool Number(int at, char unit, out int start, out int end)
    {
        start = at;
        end = DateFinder.DigitsEnd(text, Math.Min(at, text.Length));
        return end - start is 1 or 2 && end < text.Length && text[end] == unit;
    }

    private bool Month(int at, out int month, out int end)
    {
        at = Math.Min(at, text.Length);
        end = WordEnd(at);
        month = MonthNames.NumberOf(text[at..end]);
        if (end < text.Length && text[end] == '.' && end - at <= 4)
        {
            end++;
        }

        return month != 0;
    }

    private bool Year(int at, out int year, out int end)
    {
        end = DateFinder.DigitsEnd(text, at);
        year = end - at == 4 ? int.Parse(text[at..end]) : 0;
        return year != 0;
    }

    /// <summary>Blanks, a comma, and the small words that tie a day to its month or a month to its year.</summary>
    private int Link(int at)
    {
        var start = Blanks(at);
        if (start < text.Length && text[start] == ',')
        {
            start = Blanks(start + 1);
        }

        var end = WordEnd(start);
        return text[start..end] is "de" or "of" or "del" or "di" or "De" ? Blanks(end) : start;
    }

    private int Blanks(int at)
    {
        var end = at;
        while (end < text.Length && end - at < MaxBlanks && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private int WordEnd(int at)
    {
        var end = at;
        while (end < text.Length && end - at <= MonthNames.MaxLength && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        return end;
    }

    private int AfterOrdinal(int at)
    {
        var rest = text[at..];
        foreach (var ordinal in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "er", "-го", "º", "°", "."])
        {
            if (rest.StartsWith(ordinal, StringComparison.Ordinal) && (rest.Length == ordinal.Length || !char.IsLetterOrDigit(rest[ordinal.Length])))
            {
                return at + ordinal.Length;
            }
        }

        return at;
    }

    /// <summary>The word for "year" belongs to the date: <c>19 мая 2021 года</c>, <c>г.</c></summary>
    private int AfterYearWord(int at)
    {
        var word = Blanks(at);
        var end = WordEnd(word);
        return text[word..end] switch
        {
            "года" or "году" or "год" or "року" => end,
            "г" or "р" when end < text.Length && text[end] == '.' => end + 1,
            _ => at,
        };
    }
}
