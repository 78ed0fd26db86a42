using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

/// <summary>
/// Symbols in the names of files and in other spellings without slashes: <c>A_75_906&amp;S_2021_534-EN.pdf</c>, <c>A-RES-75-1.pdf</c>, "a 75 906". One sign stands for slash, point and blank alike,
/// so the elements are put together again by what they are, and what comes out has to be a symbol.
/// </summary>
internal static class FileName
{
    private const int Longest = 160;
    private const int MostParts = 24;

    private static readonly string[] s_extensions = [".pdf", ".docx", ".doc", ".html", ".htm", ".txt", ".xlsx", ".xls", ".rtf", ".odt", ".md", ".json", ".xml", ".zip", ".epub"];
    private static readonly string[] s_languages = ["en", "fr", "es", "ar", "zh", "ru", "de"];

    /// <summary>The symbols a file's name stands for, in its order; none where it stands for none.</summary>
    public static List<DocumentSymbol> Read(string name)
    {
        var symbols = new List<DocumentSymbol>();
        if (name.Length > Longest)
        {
            return symbols;
        }

        var text = StripExtension(name.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(name) : name);
        foreach (var part in text.Split('&', MostParts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadJoined(StripLanguages(part)) is not { Count: > 0 } read)
            {
                return [];
            }

            symbols.AddRange(read);
        }

        return symbols;
    }

    /// <summary>Whether a text ends as the name of a document's file does.</summary>
    public static bool HasExtension(ReadOnlySpan<char> text) => StripExtension(text.ToString()).Length < text.Length;

    private static string StripExtension(string name)
    {
        foreach (var extension in s_extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^extension.Length];
            }
        }

        return name;
    }

    /// <summary>Without -EN, -EN-FR, and the older _E, _EA and 20E; a resolution's letter stays.</summary>
    private static string StripLanguages(string name)
    {
        while (name.Length > 3 && name[^3] is '-' or '_' && s_languages.Contains(name[^2..].ToLowerInvariant()))
        {
            name = name[..^3];
        }

        var letters = 0;
        while (letters < 3 && letters < name.Length && char.ToUpperInvariant(name[^(letters + 1)]) is 'A' or 'C' or 'E' or 'F' or 'R' or 'S')
        {
            letters++;
        }

        if (letters is 0 or 3 || letters + 1 >= name.Length || name.Contains("RES", StringComparison.OrdinalIgnoreCase))
        {
            return name;
        }

        var stem = name[..^letters];
        return stem[^1] is '_' or '-' && char.IsAsciiDigit(stem[^2]) ? stem[..^1] : char.IsAsciiDigit(stem[^1]) && letters == 1 ? stem : name;
    }

    /// <summary>Joint symbols without the sign of the digital library: A_75_906-S_2021_534, A_75_906_S_2021_534.</summary>
    private static List<DocumentSymbol> ReadJoined(string name)
    {
        for (var at = 4; at < name.Length - 3; at++)
        {
            if (name[at] is '_' or '-' && char.IsAsciiDigit(name[at - 1]) && name[(at + 1)..].TrimStart('_', '-') is var rest && rest.IndexOf('_', StringComparison.Ordinal) is > 0 and var end
                && SeriesTable.Find(rest.AsSpan(0, end)) is not null && ReadOne(name[..at]) is { IsKnownSeries: true } first && ReadOne(rest) is { } second)
            {
                return [first, second];
            }
        }

        return ReadOne(name) is { } symbol ? [symbol] : [];
    }

    private static DocumentSymbol? ReadOne(string name)
    {
        // In the digital library's names ^ stands for a bracket and what is in brackets is a remark, ! for an asterisk.
        var remark = name.IndexOf('^', StringComparison.Ordinal);
        name = (remark < 0 ? name : name[..remark]).Replace('!', '*').Replace("_.", ".", StringComparison.Ordinal);
        var direct = name.Replace("_(", " (", StringComparison.Ordinal).Replace('_', '/');
        if (name.Contains('_', StringComparison.Ordinal) && DocumentSymbol.TryParse(direct, out var symbol) && !HasLooseNumber(direct))
        {
            return symbol;
        }

        var separator = "_ -.".FirstOrDefault(c => name.Contains(c, StringComparison.Ordinal));
        var parts = name.Split([separator, ' '], MostParts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length >= 2 && DocumentSymbol.TryParse(Join(parts), out symbol) ? symbol : null;
    }

    /// <summary>Whether a body's or nature's word lost its number to the next element (AC/109, L/18).</summary>
    private static bool HasLooseNumber(string symbol)
    {
        var parts = symbol.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i + 1 < parts.Length; i++)
        {
            if (TakesPoint(parts, i))
            {
                return true;
            }
        }

        return false;
    }

    private static string Join(string[] parts)
    {
        var joined = new System.Text.StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part.StartsWith('('))
            {
                joined.Append(' ').Append(part);
            }
            else if (i == 3 && IsCouncilYear(parts))
            {
                joined.Append(" (").Append(part).Append(')');
            }
            else
            {
                joined.Append(TakesPoint(parts, i - 1) ? '.' : IsSpecialSession(parts, i - 1) ? '-' : '/').Append(WithPoint(part));
            }
        }

        return joined.ToString();
    }

    /// <summary>PV-67 for PV.67, as older names have it; but S-16 and ES-10 are sessions, and 4-5 is a range.</summary>
    private static string WithPoint(string part)
    {
        var dash = part.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && WordTable.Find(part.AsSpan(0, dash)) is not null && !part.StartsWith("S-", StringComparison.OrdinalIgnoreCase)
            ? string.Concat(part.AsSpan(0, dash), ".", part.AsSpan(dash + 1))
            : part;
    }

    private static bool TakesPoint(string[] parts, int at)
    {
        if (at == 0 || at + 1 >= parts.Length || !char.IsAsciiDigit(parts[at + 1][0]))
        {
            return at > 0 && at + 1 < parts.Length && parts[at].Equals("SER", StringComparison.OrdinalIgnoreCase) && parts[at + 1].Length == 1;
        }

        return WordTable.Find(parts[at]) switch
        {
            { Role: WordRole.Modification } => true,
            { Canonical: "C" } => parts[0].Length == 1,
            { Canonical: "AC" or "CN" or "CONF" or "Sub" or "WG" or "SC" or "L" or "PV" or "SR" or "CRP" or "WP" } => true,
            _ => false,
        };
    }

    private static bool IsSpecialSession(string[] parts, int at) =>
        at > 0 && at + 1 < parts.Length && parts[at].ToUpperInvariant() is "S" or "ES" && char.IsAsciiDigit(parts[at + 1][0]);

    private static bool IsCouncilYear(string[] parts) =>
        parts.Length == 4 && parts[0].Equals("S", StringComparison.OrdinalIgnoreCase) && parts[1].Equals("RES", StringComparison.OrdinalIgnoreCase) && parts[3].Length == 4;
}
