using System.Globalization;

namespace CstoArchive.Search;

/// <summary>RIS, as reference managers import it: <c>TY  - </c> and so on, CRLF.</summary>
internal static class RisRecord
{
    public static void Write(TextWriter writer, Hit hit, string root)
    {
        Line(writer, "TY", "GOVDOC");
        Line(writer, "TI", hit.Title);
        Line(writer, "AU", "Collective Security Treaty Organization");
        if (hit.Date is { } date)
        {
            Line(writer, "PY", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            Line(writer, "DA", date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        }

        Line(writer, "CY", hit.Place);
        Line(writer, "LA", hit.Language);
        // The number of a government document; further symbols of a joint document stand in notes.
        Line(writer, "M1", hit.Symbols.Count > 0 ? hit.Symbols[0] : null);
        foreach (var symbol in hit.Symbols.Skip(1))
        {
            Line(writer, "N1", symbol);
        }

        foreach (var jobNumber in hit.JobNumbers)
        {
            Line(writer, "N1", jobNumber);
        }

        Line(writer, "ID", hit.Id);
        Line(writer, "UR", root + hit.Url);
        writer.Write("ER  - \r\n\r\n");
    }

    private static void Line(TextWriter writer, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            writer.Write(tag);
            writer.Write("  - ");
            writer.Write(OneLine.Of(value));
            writer.Write("\r\n");
        }
    }
}
