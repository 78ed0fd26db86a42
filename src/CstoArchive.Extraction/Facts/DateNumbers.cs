namespace CstoArchive.Extraction;

/// <summary>Dates made of numbers alone, starting at a given number of the text.</summary>
internal readonly ref struct DateNumbers(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary><c>2021-05-19</c>; also the head of a time stamp, <c>2021-05-19T10:00</c>.</summary>
    public bool YearFirst(int start, int end, ReadOnlySpan<char> separators, out FoundDate date)
    {
        date = default;
        return Part(end, separators, 2, out var monthStart, out var monthEnd)
            && Part(monthEnd, text.Slice(end, 1), 2, out var dayStart, out var dayEnd)
            && Ends(dayEnd, text[end])
            && TryMake(text[start..end], text[monthStart..monthEnd], text[dayStart..dayEnd], start, dayEnd, out date);
    }

    /// <summary><c>19.05.2021</c>, <c>19/05/2021</c>; where the second number can't be a month, <c>05/19/2021</c>.</summary>
    public bool DayFirst(int start, int end, ReadOnlySpan<char> separators, out FoundDate date)
    {
        date = default;
        if (!Part(end, separators, 2, out var monthStart, out var monthEnd)
            || !Part(monthEnd, text.Slice(end, 1), 4, out var yearStart, out var yearEnd)
            || yearEnd - yearStart != 4
            || !Ends(yearEnd, text[end]))
        {
            return false;
        }

        var first = text[start..end];
        var second = text[monthStart..monthEnd];
        var year = text[yearStart..yearEnd];
        return TryMake(year, second, first, start, yearEnd, out date) || TryMake(year, first, second, start, yearEnd, out date);
    }

    /// <summary><c>20210519</c>, in file names only.</summary>
    public bool Packed(int start, out FoundDate date) =>
        TryMake(text.Slice(start, 4), text.Slice(start + 4, 2), text.Slice(start + 6, 2), start, start + 8, out date);

    private bool Part(int at, ReadOnlySpan<char> separators, int maxDigits, out int start, out int end)
    {
        start = end = at + 1;
        if (at >= text.Length || !separators.Contains(text[at]))
        {
            return false;
        }

        end = DateFinder.DigitsEnd(text, start);
        return end > start && end - start <= maxDigits;
    }

    /// <summary>Not the head of a longer number with the same separator (1.2.2021.5, 10/12/2021/4).</summary>
    private bool Ends(int end, char separator) =>
        end >= text.Length || text[end] != separator || end + 1 >= text.Length || !char.IsLetterOrDigit(text[end + 1]) || (separator != '/' && !char.IsAsciiDigit(text[end + 1]));

    private static bool TryMake(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, int start, int end, out FoundDate date)
    {
        var made = DateWords.TryMake(int.Parse(year), int.Parse(month), int.Parse(day), out var value);
        date = new FoundDate(value, start, end, Worded: false);
        return made;
    }
}
