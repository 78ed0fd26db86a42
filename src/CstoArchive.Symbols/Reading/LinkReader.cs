namespace CstoArchive.Symbols.Reading;

/// <summary>Reads the number out of an address of the United Nations' document services. Nothing is fetched.</summary>
internal static class LinkReader
{
    private static readonly string[] s_parameters = ["symbol=", "FinalSymbol=", "s=", "DS=", "symb="];
    private static readonly string[] s_hosts = ["undocs.org", "docs.un.org", "un.org", "documents.un.org"];

    /// <summary>Null: the text is not an address.</summary>
    public static NumberReading? TryRead(string text)
    {
        var address = text.Trim().Trim('<', '>');
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var path = scheme is > 0 and < 8 ? address[(scheme + 3)..] : IsHost(address) ? address : null;
        if (path is null || path.Any(char.IsWhiteSpace))
        {
            return null;
        }

        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? path : path[..slash];
        var number = Uri.UnescapeDataString(ReadParameter(path) ?? (slash < 0 ? "" : StripQuery(path[(slash + 1)..])));
        if (host.Contains("press.un.org", StringComparison.OrdinalIgnoreCase))
        {
            return Fault(text, "a link to a document; this is one to a press release");
        }

        var reading = ReadNumber(host, number);
        return reading is { Fault: null } ? reading with { Input = text, Form = NumberForm.Link } : Fault(text, "a link with a symbol or a document's file name in it");
    }

    private static NumberReading? ReadNumber(string host, string number)
    {
        if (host.Contains("undocs.org", StringComparison.OrdinalIgnoreCase) || host.StartsWith("docs.un.org", StringComparison.OrdinalIgnoreCase))
        {
            number = number.Length > 3 && number[2] == '/' && char.IsAsciiLetter(number[0]) && char.IsAsciiLetter(number[1]) && !number.StartsWith("ST/", StringComparison.OrdinalIgnoreCase)
                && !number.StartsWith("TD/", StringComparison.OrdinalIgnoreCase) && !number.StartsWith("DP/", StringComparison.OrdinalIgnoreCase) && !number.StartsWith("CD/", StringComparison.OrdinalIgnoreCase)
                && !number.StartsWith("ID/", StringComparison.OrdinalIgnoreCase) && !number.StartsWith("DC/", StringComparison.OrdinalIgnoreCase)
                ? number[3..] : number;
        }

        return SymbolListReader.TryRead(number, out _) ?? DocumentNumber.ReadJobNumber(number) ?? DocumentNumber.ReadFileName(number);
    }

    private static string? ReadParameter(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
        {
            return null;
        }

        foreach (var pair in path[(query + 1)..].Split('&', '#'))
        {
            foreach (var parameter in s_parameters)
            {
                if (pair.StartsWith(parameter, StringComparison.OrdinalIgnoreCase) && pair.Length > parameter.Length)
                {
                    return pair[parameter.Length..].Replace('+', ' ');
                }
            }
        }

        return null;
    }

    private static string StripQuery(string path)
    {
        var end = path.AsSpan().IndexOfAny("?#");
        return (end < 0 ? path : path[..end]).TrimEnd('/');
    }

    private static bool IsHost(string address)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && s_hosts.Any(h => address.AsSpan(0, slash).EndsWith(h, StringComparison.OrdinalIgnoreCase));
    }

    private static NumberReading Fault(string text, string expected) => new() { Input = text, Fault = new SymbolFault(0, expected) };
}
