namespace CstoArchive.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>; its JSON is the answer of <c>GET /api/search</c>.</summary>
public sealed record SearchResponse
{
    public required string Query { get; init; }

    /// <summary>How the query was understood, for a person.</summary>
    public required string Interpretation { get; init; }

    /// <summary>The same, in parts: what each piece of the query was taken for.</summary>
    public IReadOnlyList<InterpretedPart> Understood { get; init; } = [];

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Size { get; init; }

    public double TookMs { get; init; }

    public string? DidYouMean { get; init; }

    public IReadOnlyList<QueryProblem> Problems { get; init; } = [];

    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>By facet (<c>year</c>, <c>kind</c>, <c>language</c>, <c>body</c>, <c>place</c>): values with the count of hits they would give.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<FacetValue>>();

    /// <summary>Files of the archive that could not be read.</summary>
    public int Unread { get; init; }

    /// <summary>The generation that answered.</summary>
    public string? Generation { get; init; }
}

/// <summary>One piece of the query: <c>Kind</c> is <c>word</c>, <c>phrase</c>, <c>not</c>, <c>number</c>, <c>field</c>, <c>prefix</c>, <c>fuzzy</c>, <c>near</c>; <c>Text</c> as understood; where it stands in the query.</summary>
public sealed record InterpretedPart(string Kind, string Text, int Start, int End)
{
    /// <summary>The names of the same thing in the glossary, under which it is sought too; they stand in <see cref="Text"/> as well.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>It is sought under other names too.</summary>
    public bool HasOtherNames => OtherNames.Count > 0;
}

/// <summary>A mistake in the query, where it stands, and what was done instead.</summary>
public sealed record QueryProblem(string Message, int Start, int End);

public sealed record FacetValue(string Value, int Count);

public sealed record Hit
{
    public required string Id { get; init; }

    public required DocumentKind Kind { get; init; }

    public required string Title { get; init; }

    public DateOnly? Date { get; init; }

    public string? Place { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Symbols { get; init; } = [];

    public IReadOnlyList<string> JobNumbers { get; init; } = [];

    public required string Path { get; init; }

    /// <summary>The document's page in the service, from the root: <c>/documents/1a2b...</c>.</summary>
    public string Url => $"/documents/{Id}";

    /// <summary>The original file, from the root.</summary>
    public string FileUrl => $"/api/documents/{Id}/file";

    public double Score { get; init; }

    /// <summary>Null where the text was read.</summary>
    public string? UnreadReason { get; init; }

    /// <summary>True where the text, or a part of it, was read by OCR and may have its mistakes; else null.</summary>
    public bool? Ocr { get; init; }

    /// <summary>For an annex: the statement it is attached to.</summary>
    public DocumentReference? Statement { get; init; }

    /// <summary>The pages that match, in order; the first 100.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    public int PageCount { get; init; }

    public IReadOnlyList<Snippet> Snippets { get; init; } = [];

    /// <summary>Documents with the same text, or nearly the same: copies, a statement circulated as a paper. Exact copies are part of this hit.</summary>
    public IReadOnlyList<SameText> SameText { get; init; } = [];

    /// <summary>Annexes of this statement that match, best first.</summary>
    public IReadOnlyList<Hit> Annexes { get; init; } = [];

    /// <summary>What a hit says of the document itself, whatever was asked.</summary>
    public static Hit Of(ArchiveDocument document) => new()
    {
        Id = document.Id,
        Kind = document.Kind,
        Title = document.Title,
        Date = document.Date,
        Place = document.Place,
        Language = document.Language,
        Symbols = document.Symbols,
        JobNumbers = document.JobNumbers,
        Path = document.Path,
        PageCount = document.Pages.Count,
    };
}

/// <summary>A document with the same text; word for word, with the same title, date and facets, where <paramref name="Exact"/>.</summary>
public sealed record SameText(string Id, string Title, DateOnly? Date, string Path, IReadOnlyList<string> Symbols, bool Exact)
{
    public string Url => $"/documents/{Id}";
}

public sealed record DocumentReference(string Id, string Title, DateOnly? Date)
{
    public string Url => $"/documents/{Id}";
}

/// <summary>A piece of one page around what matched, as data: whoever shows it escapes the text and marks the matches.</summary>
public sealed record Snippet(int Page, IReadOnlyList<SnippetFragment> Fragments);

public sealed record SnippetFragment(string Text, bool Match);
