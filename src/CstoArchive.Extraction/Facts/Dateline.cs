using System.Buffers;

namespace CstoArchive.Extraction;

/// <summary>"May 19, 2021, Dushanbe": when and where a statement was made. The place is null where the line gives only the date.</summary>
internal sealed record Dateline(DocumentDate Date, string? Place)
{
    private const int MaxLineLength = 120;
    private const int HeadLines = 14;
    private const int TailLines = 6;

    private static readonly SearchValues<char> NoName = SearchValues.Create(":;/\"«»|@");

    /// <summary>Words that stand before a date and are no place.</summary>
    private static readonly string[] NotPlaces =
    [
        "published", "posted", "updated", "date", "release", "issued", "statement", "press", "news", "adopted", "original", "general", "limited", "distr",
        "letter", "session", "meeting", "agenda", "item", "resolution", "communiqué", "declaration", "report", "annex", "page", "translated", "note", "no",
        "опубликовано", "дата", "обновлено", "заявление", "новости", "принято", "принята", "письмо", "сессия", "заседание", "пункт", "резолюция", "протокол", "доклад",
        "publié", "date", "fecha", "publicado", "president", "chair", "minister", "signed",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
        "committee", "council", "совет", "комитет",
    ];

    /// <summary>
    /// The dateline among the first lines of the text, else among the last (Russian statements end with it). One with a place is better than
    /// a line that gives only the date.
    /// </summary>
    public static Dateline? Find(string text)
    {
        Dateline? dateOnly = null;
        var seen = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if ((ReadLine(line) ?? ReadOpening(line)) is { } found)
            {
                if (found.Place is not null)
                {
                    return found;
                }

                dateOnly ??= found;
            }

            if (++seen == HeadLines)
            {
                break;
            }
        }

        return dateOnly ?? FindInTail(text);
    }

    /// <summary>The line as a dateline, with nothing else on it.</summary>
    public static Dateline? ReadLine(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t\u00A0*_()[]#.");
        if (line.Length is < 8 or > MaxLineLength || !line.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var dates = DateFinder.Find(line, 2);
        if (dates.Count != 1)
        {
            return null;
        }

        var date = dates[0];
        var before = WithoutRangeStart(line[..date.Start]);
        var after = line[date.End..];
        if (!before.IsWhiteSpace() && !after.Trim(" ,.").IsEmpty && !IsYearNote(after))
        {
            return null;
        }

        string? place = null;
        var rest = before.IsWhiteSpace() ? after : before;
        if (!IsYearNote(rest) && !rest.Trim(" ,.\u00A0").IsEmpty && !TryPlace(rest, before.IsWhiteSpace(), out place))
        {
            return null;
        }

        return place is null && !date.Worded ? null : new Dateline(new DocumentDate(date.Date, DateSource.Dateline, line.ToString()), place);
    }

    /// <summary>A paragraph that opens with place and date: "DUSHANBE, 19 May 2021 - The ministers...".</summary>
    private static Dateline? ReadOpening(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" *_");
        var head = line[..Math.Min(line.Length, 80)];
        var dates = DateFinder.Find(head, 1);
        if (dates.Count == 0 || dates[0].Start == 0 || !dates[0].Worded)
        {
            return null;
        }

        var date = dates[0];
        var after = line[date.End..].TrimStart(" *_)");
        return after.Length > 1 && after[0] is '-' or '–' or '—' && TryPlace(head[..date.Start].TrimEnd('('), afterDate: false, out var place)
            ? new Dateline(new DocumentDate(date.Date, DateSource.Dateline, line[..date.End].ToString()), place)
            : null;
    }

    private static Dateline? FindInTail(string text)
    {
        var end = text.Length;
        for (var seen = 0; seen < TailLines && end > 0;)
        {
            var start = text.LastIndexOf('\n', end - 1);
            var line = text.AsSpan((start + 1)..end);
            if (!line.IsWhiteSpace())
            {
                seen++;
                if (ReadLine(line) is { Place: not null } found)
                {
                    return found;
                }
            }

            end = Math.Max(start, 0);
        }

        return null;
    }

    /// <summary>"15-" of "15-16 November 2022".</summary>
    private static ReadOnlySpan<char> WithoutRangeStart(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd();
        return trimmed.Length > 1 && trimmed[^1] is '-' or '–' or '—' && char.IsAsciiDigit(trimmed[^2]) ? trimmed[..^1].TrimEnd("0123456789") : before;
    }

    private static bool IsYearNote(ReadOnlySpan<char> text) => text.Trim(" ,.\u00A0") is "г" or "год" or "года" or "(local time)";

    /// <summary>The town of "Dushanbe, Tajikistan," or "г. Душанбе,": parted from the date by a comma, in capitalised words.</summary>
    private static bool TryPlace(ReadOnlySpan<char> text, bool afterDate, out string? place)
    {
        place = null;
        text = text.Trim(" \u00A0\t");
        foreach (var opening in (ReadOnlySpan<string>)["Done at ", "Done in ", "Совершено в ", "Принято в ", "Fait à "])
        {
            text = text.StartsWith(opening, StringComparison.Ordinal) ? text[opening.Length..] : text;
        }

        foreach (var ending in (ReadOnlySpan<string>)[", on", " on", ", le", ", the", " (", ":"])
        {
            text = text.EndsWith(ending, StringComparison.Ordinal) ? text[..^ending.Length] : text;
        }

        var town = text.StartsWith("г. ", StringComparison.Ordinal) || text.StartsWith("г.", StringComparison.Ordinal) || text.StartsWith("город ", StringComparison.Ordinal);
        var parted = town || (afterDate ? text.StartsWith(",") : text.EndsWith(",") || text.EndsWith("("));
        text = text.Trim(" ,.(\u00A0");
        if (!parted && !Places.IsKnown(text))
        {
            return false;
        }

        foreach (var range in text.Split(','))
        {
            var part = text[range].Trim(" \u00A0");
            part = part.StartsWith("г.", StringComparison.Ordinal) ? part[2..].TrimStart() : part.StartsWith("город ", StringComparison.Ordinal) ? part[6..] : part;
            if (!IsName(part))
            {
                return false;
            }

            place ??= part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? null : Places.Canonical(part);
        }

        return place is not null;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 40 || text.ContainsAnyInRange('0', '9') || text.ContainsAny(NoName))
        {
            return false;
        }

        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            var small = word is "the" or "of" or "de" or "la" or "da" or "do" or "al" or "el" or "and" or "и" or "на" or "об" or "обл." or "des" or "am";
            if (word.IsEmpty || (!small && !char.IsUpper(word[0]) && char.IsLower(word[0])) || !char.IsLetter(word[0]) || ++words > 4 || IsNoPlace(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNoPlace(ReadOnlySpan<char> word)
    {
        word = word.Trim(".:");
        foreach (var other in NotPlaces)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
