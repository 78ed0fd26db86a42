using System.Globalization;

namespace CstoArchive.Search;

/// <summary>CSV of RFC 4180: comma, double quotes, CRLF. Several values of one column are separated by a semicolon.</summary>
internal static class CsvRow
{
    public static void WriteHeader(TextWriter writer) =>
        writer.Write("id,kind,title,date,place,language,symbols,jobNumbers,pages,path,url\r\n");

    public static void Write(TextWriter writer, Hit hit, string root)
    {
        Cell(writer, hit.Id);
        Next(writer, hit.Kind.ToString().ToLowerInvariant());
        Next(writer, hit.Title);
        Next(writer, hit.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Next(writer, hit.Place);
        Next(writer, hit.Language);
        Next(writer, string.Join("; ", hit.Symbols));
        Next(writer, string.Join("; ", hit.JobNumbers));
        Next(writer, string.Join("; ", hit.Pages.Select(page => page.ToString(CultureInfo.InvariantCulture))));
        Next(writer, hit.Path);
        Next(writer, root + hit.Url);
        writer.Write("\r\n");
    }

    private static void Next(TextWriter writer, string? value)
    {
        writer.Write(',');
        Cell(writer, value);
    }

    /// <summary>A cell that a spreadsheet would take for a formula is marked as text: titles come from documents that anyone may have written.</summary>
    private static void Cell(TextWriter writer, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        var text = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
