namespace CstoArchive.Symbols.Scanning;

/// <summary>Links whose path is a symbol: https://undocs.org/en/A/75/906.</summary>
internal static class Link
{
    private static readonly string[] s_hosts = ["undocs.org/", "docs.un.org/"];

    /// <summary>Whether the text ends with such a host's name, a slash, and perhaps a language's.</summary>
    public static bool EndsWithHost(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before[^1] != '/')
        {
            return false;
        }

        if (before.Length > 3 && before[^4] == '/' && char.IsAsciiLetter(before[^3]) && char.IsAsciiLetter(before[^2]))
        {
            before = before[..^3];
        }

        // The port that servers write into redirections.
        if (before.EndsWith(":443/", StringComparison.Ordinal))
        {
            return before[..^5].EndsWith("docs.un.org", StringComparison.OrdinalIgnoreCase) || before[..^5].EndsWith("undocs.org", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var host in s_hosts)
        {
            if (before.EndsWith(host, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
