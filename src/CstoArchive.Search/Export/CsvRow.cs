using System.Globalization;

namespace CstoArchive.Search;

/// <summary>CSV of RFC 4180: comma, double quotes, CRLF. Several values of one column are separated by a semicolon.</summary>
internal static class CsvRow
{
    public static void WriteHeader(TextWriter writer) =>
        writer.Write("id,kind,title,date,place,language,symbols,jobNumbers,pages,path,url\r\n");

    public static void Write(TextWriter writer, Hit hit, string root)
    {
        writer.Write(CsvCell.Of(hit.Id));
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
        writer.Write(CsvCell.Of(value));
    }
}
