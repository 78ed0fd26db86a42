using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols;

/// <summary>The languages in which a symbol describes itself.</summary>
public enum SymbolLanguage
{
    English,
    Russian,
}

/// <summary>Puts a symbol into words: "General Assembly, seventy-fifth session (2020-2021), document 906".</summary>
internal static class SymbolDescription
{
    public static string Of(SymbolParts parts, bool isKnownSeries, SymbolLanguage language)
    {
        var words = new List<string>();
        var isRussian = language == SymbolLanguage.Russian;
        var series = SeriesTable.Find(parts.Organ);
        var (english, russian) = series is not null ? (series.English, series.Russian)
            : isKnownSeries && DottedSeries.TryFind(parts.Organ, out var body) ? body
            : ($"series {parts.Organ}", $"серия {parts.Organ}");
        words.Add(isRussian ? russian : english);
        if (!isKnownSeries)
        {
            words.Add(isRussian ? "не из известных" : "not a known one");
        }

        AddBodies(words, parts, isRussian);
        AddSession(words, parts, isRussian);
        if (parts.Year is { } year && !(parts.Organ == "S" && parts.Nature == "RES"))
        {
            words.Add(isRussian ? $"{year} год" : $"{year}");
        }

        if (parts.Country is { } country)
        {
            words.Add(country);
        }

        AddPaper(words, parts, isRussian);
        return string.Join(", ", words);
    }

    private static void AddBodies(List<string> words, SymbolParts parts, bool isRussian)
    {
        var path = parts.Organ;
        foreach (var body in parts.Bodies)
        {
            path = $"{path}/{body}";
            if (BodyTable.TryFind(path, out var name))
            {
                words.Add(isRussian ? name.Russian : name.English);
                continue;
            }

            // The C of CCPR/C is the committee that the series is named after.
            if (body is "C")
            {
                continue;
            }

            var point = body.IndexOf('.', StringComparison.Ordinal);
            var entry = WordTable.Find(point < 0 ? body : body.AsSpan(0, point));
            words.Add(entry is { Role: WordRole.Body }
                ? $"{(isRussian ? entry.Russian : entry.English)} {(point < 0 ? "" : body[(point + 1)..])}".TrimEnd()
                : body);
        }
    }

    private static void AddSession(List<string> words, SymbolParts parts, bool isRussian)
    {
        if (parts.Session is not { } session)
        {
            return;
        }

        var isEmergency = session.StartsWith("ES-", StringComparison.Ordinal);
        var isSpecial = !isEmergency && session.StartsWith("S-", StringComparison.Ordinal);
        var text = session[(isEmergency ? 3 : isSpecial ? 2 : 0)..];
        if (!int.TryParse(text, out var number))
        {
            number = Roman.Parse(text);
        }

        if (number is < 1 or > 199)
        {
            words.Add(isRussian ? $"сессия {session}" : $"session {session}");
            return;
        }

        var ordinal = isRussian ? Ordinals.Russian(number) : Ordinals.English(number);
        var kind = (isEmergency, isSpecial, isRussian) switch
        {
            (true, _, true) => "чрезвычайная специальная сессия",
            (true, _, false) => "emergency special session",
            (_, true, true) => "специальная сессия",
            (_, true, false) => "special session",
            (_, _, true) => "сессия",
            _ => "session",
        };
        words.Add($"{ordinal} {kind}{Years(parts, number, isEmergency, isSpecial, isRussian)}");
    }

    private static string Years(SymbolParts parts, int number, bool isEmergency, bool isSpecial, bool isRussian)
    {
        if (parts.Organ != "A" || parts.Bodies.Any(b => b is "HRC" || b.StartsWith("CONF", StringComparison.Ordinal) || b.StartsWith("CN", StringComparison.Ordinal) || b.StartsWith("AC", StringComparison.Ordinal)))
        {
            return "";
        }

        if (isEmergency)
        {
            return AssemblySessions.EmergencyYear(number) is { } opened ? isRussian ? $" (открыта в {opened} году)" : $" (opened in {opened})" : "";
        }

        return isSpecial ? AssemblySessions.SpecialYear(number) is { } year ? $" ({year})" : "" : $" ({AssemblySessions.Years(number)})";
    }

    private static void AddPaper(List<string> words, SymbolParts parts, bool isRussian)
    {
        var point = parts.Nature?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        var nature = parts.Nature is null ? null : WordTable.Find(point < 0 ? parts.Nature : parts.Nature.AsSpan(0, point));
        var name = parts.Nature is "GC" ? (isRussian ? "замечание общего порядка" : "general comment") : nature is null ? (isRussian ? "документ" : "document") : isRussian ? nature.Russian : nature.English;
        var number = parts is { Organ: "S", Nature: "RES", Year: { } year } ? $"{parts.Number} ({year})" : parts.Number;
        if (nature is not null || number is not null)
        {
            words.Add($"{name}{(point < 0 ? "" : parts.Nature![point..].Replace('.', ' '))} {number}".TrimEnd());
        }

        if (parts.Part is { } part)
        {
            var full = part.Length == 1 ? $"Part {part}" : part;
            words.Add(isRussian ? InRussian(full) : full);
        }

        foreach (var modification in parts.Modifications)
        {
            var dot = modification.AsSpan().IndexOfAny('.', '(');
            var word = WordTable.Find(dot < 0 ? modification : modification.AsSpan(0, dot))!;
            var its = dot < 0 ? "" : modification[(dot + 1)..];
            words.Add($"{(isRussian ? word.Russian : word.English)} {(isRussian ? InRussian(its) : its)}".TrimEnd());
        }
    }

    private static string InRussian(string part) => part
        .Replace("Part", "часть", StringComparison.Ordinal).Replace("Vol.", "том", StringComparison.Ordinal)
        .Replace("Sect.", "раздел", StringComparison.Ordinal).Replace("Resumption", "возобновление", StringComparison.Ordinal);
}
