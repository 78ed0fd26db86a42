namespace CstoArchive.Search.Indexing;

/// <summary>
/// All that a document counts for: one value that many documents share, so that a hit is counted by one increment, and filters are decided once
/// a tuple instead of once a document.
/// </summary>
internal sealed record FacetTuple(string Year, string Kind, string Language, string Place, IReadOnlyList<string> Bodies)
{
    private const char Field = '\u001F';
    private const char Item = '\u001E';

    // Lucene keeps values of up to 32,766 bytes; a document with more or longer names than this has no such names.
    private const int MaxBodies = 50;
    private const int MaxLength = 200;

    public static FacetTuple Of(ArchiveDocument document) => new(
        document.Date is { } date ? date.Year.ToString("0000") : "",
        KindName(document.Kind),
        Clean(document.Language),
        Clean(document.Place),
        [.. document.Bodies.Take(MaxBodies).Select(Clean).Where(b => b.Length > 0).Distinct(StringComparer.Ordinal)]);

    /// <summary>The word for a kind, as in JSON and filters.</summary>
    public static string KindName(DocumentKind kind) => kind switch
    {
        DocumentKind.Statement => "statement",
        DocumentKind.News => "news",
        DocumentKind.Annex => "annex",
        _ => "paper",
    };

    public override string ToString() => string.Join(Field, Year, Kind, Language, Place, string.Join(Item, Bodies));

    public static FacetTuple Parse(string text)
    {
        var fields = text.Split(Field);
        return new FacetTuple(fields[0], fields[1], fields[2], fields[3], fields[4].Split(Item, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Clean(string? name)
    {
        if (name is null)
        {
            return "";
        }

        var clean = name.Replace(Field, ' ').Replace(Item, ' ').Trim();
        return clean.Length <= MaxLength ? clean : clean[..MaxLength].TrimEnd();
    }
}
