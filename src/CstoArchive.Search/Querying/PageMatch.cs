namespace CstoArchive.Search;

/// <summary>A match of a query in a document: <c>Text[Start..End]</c> (UTF-16 code units) of the page with this number.</summary>
public sealed record PageMatch(int Page, int Start, int End);
