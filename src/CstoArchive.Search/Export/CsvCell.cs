namespace CstoArchive.Search;

/// <summary>A cell of CSV (RFC 4180).</summary>
public static class CsvCell
{
    /// <summary>
    /// The value, quoted where it must be. One that a spreadsheet would take for a formula is marked as text: titles come from documents that
    /// anyone may have written.
    /// </summary>
    public static string Of(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var text = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
