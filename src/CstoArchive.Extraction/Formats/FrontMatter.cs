using System.Globalization;
using System.Text;

namespace CstoArchive.Extraction;

/// <summary>
/// The head of a Markdown file between two lines <c>---</c>: <c>name: value</c> a line, the value plain, in single or in double quotes,
/// going on in indented lines. That is what site exporters write; other YAML is skipped.
/// </summary>
internal static class FrontMatter
{
    private const int MaxLines = 200;

    /// <summary>Takes the head off the text; the values by name, empty where there is no head.</summary>
    public static IReadOnlyDictionary<string, string> Take(ref string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return values;
        }

        var lines = text.Split('\n', MaxLines);
        var end = Array.FindIndex(lines, 1, line => line is "---" or "...");
        if (end < 0)
        {
            return values;
        }

        for (var i = 1; i < end; i++)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(lines[i][0]))
            {
                continue;
            }

            var name = lines[i][..colon];
            var value = new StringBuilder(lines[i][(colon + 1)..].Trim());
            for (; i + 1 < end && lines[i + 1].StartsWith(' '); i++)
            {
                GoOn(value, lines[i + 1].Trim());
            }

            values[name] = Blanks.Collapse(Unquote(value.ToString()));
        }

        text = string.Join('\n', lines[(end + 1)..]);
        return values;
    }

    /// <summary>A line break in a value is a blank; after a backslash it is nothing, and a backslash opens the next line.</summary>
    private static void GoOn(StringBuilder value, string line)
    {
        if (value.Length > 0 && value[^1] == '\\')
        {
            value.Length--;
            value.Append(line.StartsWith('\\') ? line[1..] : line);
        }
        else
        {
            value.Append(' ').Append(line);
        }
    }

    private static string Unquote(string value) => value switch
    {
        ['\'', .., '\''] => value[1..^1].Replace("''", "'", StringComparison.Ordinal),
        ['"', .., '"'] => Unescape(value.AsSpan(1, value.Length - 2)),
        _ => value,
    };

    private static string Unescape(ReadOnlySpan<char> value)
    {
        var result = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                result.Append(value[i]);
                continue;
            }

            var kind = value[++i];
            var digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0 && i + digits < value.Length && uint.TryParse(value.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, null, out var code) && Rune.IsValid(code))
            {
                result.Append(new Rune(code));
                i += digits;
            }
            else
            {
                result.Append(kind is '_' or 'n' or 't' or 'N' or ' ' ? ' ' : kind);
            }
        }

        return result.ToString();
    }
}
