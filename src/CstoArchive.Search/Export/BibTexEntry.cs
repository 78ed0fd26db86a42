using System.Globalization;
using System.Text;

namespace CstoArchive.Search;

/// <summary>A BibTeX entry in UTF-8, keyed by the document's permanent id.</summary>
internal static class BibTexEntry
{
    public static void Write(TextWriter writer, Hit hit, string root)
    {
        writer.Write($"@techreport{{csto{hit.Id}");
        // In double braces, so that styles leave the capitals as they are.
        Field(writer, "title", hit.Title, braces: true);
        Field(writer, "institution", "Collective Security Treaty Organization", braces: true);
        Field(writer, "number", string.Join("; ", hit.Symbols));
        if (hit.Date is { } date)
        {
            Field(writer, "year", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            Field(writer, "month", date.Month.ToString(CultureInfo.InvariantCulture));
            Field(writer, "date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        Field(writer, "address", hit.Place);
        Field(writer, "langid", hit.Language);
        Field(writer, "note", string.Join("; ", hit.JobNumbers));
        writer.Write($",\n  url = {{{root}{hit.Url}}}\n}}\n\n");
    }

    private static void Field(TextWriter writer, string name, string? value, bool braces = false)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            writer.Write($",\n  {name} = {{{(braces ? "{" : "")}{Escape(OneLine.Of(value))}{(braces ? "}" : "")}}}");
        }
    }

    /// <summary>What TeX would read as a command is written as the character it is.</summary>
    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var c in value)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
