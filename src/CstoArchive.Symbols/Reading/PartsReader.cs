using System.Globalization;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

/// <summary>Tells the parts of a canonical symbol apart, element by element from the left.</summary>
internal static class PartsReader
{
    public static SymbolParts Read(string canonical)
    {
        var elements = canonical.Split('/');
        if (elements.Length == 1)
        {
            return ReadDotted(canonical.Split('.'));
        }

        var end = elements.Length;
        while (end > 1 && WordTable.IsModification(Word(elements[end - 1])))
        {
            end--;
        }

        var parts = new Draft(elements[0].Split('.', '(')[0]);
        if (elements[0].Contains('.', StringComparison.Ordinal))
        {
            parts.Session = elements[0][(elements[0].IndexOf('.', StringComparison.Ordinal) + 1)..];
        }

        for (var i = 1; i < end; i++)
        {
            ReadElement(parts, elements[i], isLast: i == end - 1);
        }

        return new SymbolParts
        {
            Organ = parts.Organ,
            Bodies = parts.Bodies,
            Session = parts.Session,
            Year = parts.Year,
            Nature = parts.Nature,
            Country = parts.Country,
            Number = parts.Number,
            Part = parts.Part,
            Modifications = elements[end..],
        };
    }

    /// <summary>ADP.2015.8.InformalNote: body, year, number, kind of paper.</summary>
    private static SymbolParts ReadDotted(string[] elements) => new()
    {
        Organ = elements[0],
        Year = elements.Length > 1 && TryYear(elements[1], out var year) ? year : null,
        Number = elements.Skip(2).FirstOrDefault(e => e.AsSpan().ContainsAnyInRange('0', '9')),
        Nature = elements.Skip(2).FirstOrDefault(e => !e.AsSpan().ContainsAnyInRange('0', '9')),
    };

    private static void ReadElement(Draft parts, string element, bool isLast)
    {
        var group = element.IndexOf('(', StringComparison.Ordinal);
        var plain = (group < 0 ? element : element[..group]).TrimEnd();
        if (group >= 0)
        {
            ReadGroup(parts, element[(group + 1)..].TrimEnd(')'), plain);
        }

        if (plain.Length == 0)
        {
            return;
        }

        if (char.IsAsciiDigit(plain[0]))
        {
            ReadNumber(parts, plain, isLast);
            return;
        }

        if (plain.StartsWith("S-", StringComparison.Ordinal) || plain.StartsWith("ES-", StringComparison.Ordinal))
        {
            parts.Session = plain;
            return;
        }

        var word = Word(plain);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var number = point < 0 ? null : plain[(point + 1)..];
        switch (WordTable.Find(word))
        {
            case { Canonical: "GC" } when IsTreatyOrReview(parts):
                parts.Nature = "GC";
                break;
            case { Role: WordRole.Nature } nature when IsNature(parts, nature.Canonical, number, isLast):
                parts.Nature = number is { Length: > 0 } && !char.IsAsciiDigit(number[0]) ? plain : nature.Canonical;
                parts.Number = number is { Length: > 0 } && char.IsAsciiDigit(number[0]) ? number : parts.Number;
                break;
            case null when number is null && plain.Length is 2 or 3 && (parts.Bodies.Count > 0 || parts.Session is not null) && IsTreatyOrReview(parts):
                parts.Country = plain;
                break;
            case null when Roman.Parse(plain) > 0 && parts.Session is null && !isLast:
                parts.Session = plain;
                break;
            default:
                parts.Bodies.Add(plain);
                if (word is "CONF" or "NL" && TryYear(number, out var year))
                {
                    parts.Year = year;
                }
                else if (word is "EA")
                {
                    parts.Session = number;
                }

                break;
        }
    }

    private static bool TryYear(string? text, out int year)
    {
        year = 0;
        return text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is > 1945 and < 2100;
    }

    /// <summary>Letters that are a nature behind a session or body are a body's name elsewhere: GC and C of treaty bodies, WP.29 of the ECE.</summary>
    private static bool IsNature(Draft parts, string word, string? number, bool isLast) => word switch
    {
        "WP" => isLast || parts.Year is not null || parts.Session is not null,
        "G" or "D" or "R" or "Q" => !(isLast && number is null),
        "NGO" or "NOTE" or "REPORT" or "REP" or "TP" => true,
        _ => true,
    };

    private static bool IsTreatyOrReview(Draft parts) =>
        parts.Organ is "CCPR" or "CAT" or "CEDAW" or "CERD" or "CRC" or "CMW" or "CED" or "CRPD" or "HRI" || parts.Bodies.Contains("HRC") || parts.Bodies.Contains("C.12");

    private static void ReadNumber(Draft parts, string plain, bool isLast)
    {
        if (isLast)
        {
            parts.Number = parts.Number is null || parts.Nature is not "D" ? plain : $"{parts.Number}/{plain}";
            return;
        }

        if (parts.Nature is "D" && parts.Number is null)
        {
            parts.Number = plain;
        }
        else if (parts.Year is null && TryYear(plain, out var year))
        {
            parts.Year = year;
        }
        else if (IsShortYear(parts, plain))
        {
            parts.Year = 1900 + int.Parse(plain, CultureInfo.InvariantCulture);
        }
        else if (parts.Session is null)
        {
            parts.Session = plain;
        }
        else
        {
            parts.Number = plain;
        }
    }

    /// <summary>The divisions of the commission for Western Asia wrote years with two digits in the 1980s: E/ESCWA/STAT/88/8.</summary>
    private static bool IsShortYear(Draft parts, string plain) =>
        parts.Bodies is ["ESCWA" or "ECWA", _, ..] && plain.Length == 2 && string.CompareOrdinal(plain, "74") >= 0;

    private static void ReadGroup(Draft parts, string content, string plain)
    {
        if (parts.Nature is "RES" && parts.Organ == "S" && int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            parts.Year = year;
        }
        else if (content.Split(')')[0] is var session && IsSession(session))
        {
            parts.Session = session;
            parts.Part = content.Length > session.Length ? content[(session.Length + 1)..] : parts.Part;
        }
        else if (plain.Length == 0)
        {
            parts.Bodies.Add($"({content})");
        }
        else if (char.IsAsciiDigit(content[0]) && !char.IsAsciiDigit(plain[0]))
        {
            parts.Session = content;
        }
        else
        {
            parts.Part = content;
        }
    }

    private static bool IsSession(string content) =>
        Roman.Parse(content.StartsWith("ES-", StringComparison.Ordinal) ? content.AsSpan(3) : content.StartsWith("S-", StringComparison.Ordinal) ? content.AsSpan(2) : content) > 0;

    private static ReadOnlySpan<char> Word(string element)
    {
        var end = element.AsSpan().IndexOfAny(".( ");
        return end < 0 ? element : element.AsSpan(0, end);
    }

    private sealed class Draft(string organ)
    {
        public string Organ { get; } = organ;

        public List<string> Bodies { get; } = [];

        public string? Session { get; set; }

        public int? Year { get; set; }

        public string? Nature { get; set; }

        public string? Country { get; set; }

        public string? Number { get; set; }

        public string? Part { get; set; }
    }
}
