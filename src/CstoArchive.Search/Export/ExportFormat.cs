namespace CstoArchive.Search;

/// <summary>How a list of hits is written for other programs; the same from the command line and the service.</summary>
public sealed class ExportFormat
{
    private readonly Action<TextWriter>? _writeHeader;
    private readonly Action<TextWriter, Hit, string> _write;

    private ExportFormat(string name, string mediaType, string extension, Action<TextWriter, Hit, string> write, Action<TextWriter>? writeHeader = null)
    {
        Name = name;
        MediaType = mediaType;
        Extension = extension;
        _write = write;
        _writeHeader = writeHeader;
    }

    /// <summary>Every format, in the order to offer them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("csv", "text/csv", "csv", CsvRow.Write, CsvRow.WriteHeader),
        new("jsonl", "application/x-ndjson", "jsonl", JsonLine.Write),
        new("ris", "application/x-research-info-systems", "ris", RisRecord.Write),
        new("bibtex", "application/x-bibtex", "bib", BibTexEntry.Write),
    ];

    /// <summary><c>csv</c>, <c>jsonl</c>, <c>ris</c> or <c>bibtex</c>.</summary>
    public string Name { get; }

    public string MediaType { get; }

    /// <summary>Of a file, without the dot.</summary>
    public string Extension { get; }

    /// <summary>The format of this name, or null.</summary>
    public static ExportFormat? Of(string? name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>What stands before the first hit, if anything does.</summary>
    public void WriteHeader(TextWriter writer) => _writeHeader?.Invoke(writer);

    /// <param name="writer">Whose <see cref="TextWriter.NewLine"/> is not used: each format has the line end its readers expect.</param>
    /// <param name="hit">The document; its annexes are hits of their own.</param>
    /// <param name="root">What the addresses begin with (<c>http://127.0.0.1:5080</c>); empty leaves them from the root.</param>
    public void Write(TextWriter writer, Hit hit, string root) => _write(writer, hit, root);
}
