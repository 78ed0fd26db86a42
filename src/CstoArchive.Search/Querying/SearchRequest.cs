namespace CstoArchive.Search;

/// <summary>A question to the index. Filters narrow the hits; values within one filter are alternatives.</summary>
public sealed record SearchRequest
{
    /// <summary>In the query language; empty means every document.</summary>
    public string Query { get; init; } = "";

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Bodies { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    public IReadOnlyList<string> Years { get; init; } = [];

    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 1 to 100.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Annexes stand under their statement.</summary>
    public bool Group { get; init; } = true;

    /// <summary>The query is plain words, any of which may match; nothing in it is syntax.</summary>
    public bool AnyWord { get; init; }

    /// <summary>Each hit shows where the query matches in it. Without it a hit has its metadata alone.</summary>
    public bool Snippets { get; init; } = true;

    /// <summary>The hits are counted by year, language, kind, body and place.</summary>
    public bool Facets { get; init; } = true;

    /// <summary>Names of the glossary are sought under their other names too.</summary>
    public bool Synonyms { get; init; } = true;
}

public enum SortOrder
{
    Relevance,
    Newest,
    Oldest,
}
