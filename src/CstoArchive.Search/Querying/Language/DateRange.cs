using System.Globalization;

namespace CstoArchive.Search.Language;

/// <summary>Reads <c>2021</c>, <c>2021-05</c>, <c>2021-05-19</c>, <c>19.05.2021</c>, and ranges of them, either end of which may be open.</summary>
internal static class DateRange
{
    public static bool TryParse(string text, out DateOnly? from, out DateOnly? to)
    {
        (from, to) = (null, null);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var (sign, rest) = Comparison(text);
            if (!TryPeriod(rest, out var first, out var last))
                return false;

            (from, to) = sign switch
            {
                ">=" => (first, null),
                ">" => (last == DateOnly.MaxValue ? last : last.AddDays(1), null),
                "<=" => (null, last),
                "<" => (null, first == DateOnly.MinValue ? first : first.AddDays(-1)),
                _ => ((DateOnly?)first, (DateOnly?)last),
            };
            return true;
        }

        var (left, right) = (text[..dots], text[(dots + 2)..].TrimStart('.'));
        if (left.Length > 0)
        {
            if (!TryPeriod(left, out var first, out _))
                return false;
            from = first;
        }

        if (right.Length > 0)
        {
            if (!TryPeriod(right, out _, out var last))
                return false;
            to = last;
        }

        if (from > to && TryPeriod(right, out var earlier, out _) && TryPeriod(left, out _, out var later))
            (from, to) = (earlier, later);
        return from is not null || to is not null;
    }

    /// <summary>The shortest text that reads as this range.</summary>
    public static string Text(DateOnly? from, DateOnly? to)
    {
        if (from is { } first && to is { } last)
        {
            foreach (var period in new[] { first.ToString("yyyy", CultureInfo.InvariantCulture), first.ToString("yyyy-MM", CultureInfo.InvariantCulture), Day(first) })
            {
                if (TryPeriod(period, out var a, out var b) && a == first && b == last)
                    return period;
            }
        }

        return $"{(from is { } f ? Day(f) : "")}..{(to is { } t ? Day(t) : "")}";
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string Sign, string Period) Comparison(string text)
    {
        foreach (var sign in (string[])[">=", "<=", ">", "<"])
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return (sign, text[sign.Length..]);
        }

        return ("", text);
    }

    private static bool TryPeriod(string text, out DateOnly first, out DateOnly last)
    {
        (first, last) = (default, default);
        var parts = text.Split('-', '–', '/', '.');
        if (parts.Length is < 1 or > 3)
            return false;
        if (parts.Length == 3 && parts[2].Length == 4 || parts.Length == 2 && parts[1].Length == 4)
            Array.Reverse(parts);
        if (parts[0].Length != 4)
            return false;

        Span<int> numbers = [1, 1, 1];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] == 0)
                return false;
        }

        var (year, month, day) = (numbers[0], numbers[1], numbers[2]);
        if (month > 12 || day > DateTime.DaysInMonth(year, month))
            return false;

        first = new DateOnly(year, month, day);
        last = parts.Length switch
        {
            1 => new DateOnly(year, 12, 31),
            2 => new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
            _ => first,
        };
        return true;
    }
}
