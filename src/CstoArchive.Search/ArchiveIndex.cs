namespace CstoArchive.Search;

/// <summary>One open generation of the index: immutable, safe to use from many threads.</summary>
public sealed class ArchiveIndex : IDisposable
{
    public string Generation => throw new NotImplementedException();

    /// <summary>Opens a complete generation. Throws <see cref="IndexUnreadableException"/> when it is missing, damaged, or of another schema.</summary>
    public static ArchiveIndex Open(string generationFolder) => throw new NotImplementedException();

    public SearchResponse Search(SearchRequest request) => throw new NotImplementedException();

    /// <summary>The document whole, pages included, or null.</summary>
    public ArchiveDocument? Find(string id) => throw new NotImplementedException();

    /// <summary>Looks up a UN symbol, a job number or a file name, in any form a person may write it.</summary>
    public NumberAnswer LookUp(string number) => throw new NotImplementedException();

    /// <summary>Every number that <paramref name="text"/> contains, looked up, in order of position.</summary>
    public IReadOnlyList<CheckedNumber> Check(string text) => throw new NotImplementedException();

    /// <summary>Symbols that held documents cite and the archive does not hold, most cited first.</summary>
    public IReadOnlyList<WantedNumber> Wanted(int top) => throw new NotImplementedException();

    /// <summary>Completions of what was typed: numbers, titles, words.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int top) => throw new NotImplementedException();

    /// <summary>Every hit of the request in its order, page and size ignored; read while the index is open.</summary>
    public IEnumerable<Hit> SearchAll(SearchRequest request) => throw new NotImplementedException();

    public IndexStatistics Statistics => throw new NotImplementedException();

    /// <summary>Every document, whole, in order of path.</summary>
    public IEnumerable<ArchiveDocument> Documents() => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}

/// <summary>A number found in a pasted text at <c>[Start..End]</c> (UTF-16 code units), looked up.</summary>
public sealed record CheckedNumber(int Start, int End, string Text, NumberAnswer Answer);

public sealed record WantedNumber(string Symbol, string Description, int CitingDocuments);

/// <summary><c>Kind</c> is <c>number</c>, <c>title</c> or <c>term</c>; <c>Url</c> leads to the document where there is one.</summary>
public sealed record Suggestion(string Text, string Kind, string? Url);

/// <summary>Counts over the whole index.</summary>
public sealed record IndexStatistics
{
    public required string Generation { get; init; }

    public required int Documents { get; init; }

    public required int Unread { get; init; }

    public required IReadOnlyDictionary<string, int> ByKind { get; init; }

    public required IReadOnlyDictionary<string, int> ByLanguage { get; init; }

    public required IReadOnlyDictionary<string, int> ByYear { get; init; }

    public required IReadOnlyDictionary<string, int> UnreadByReason { get; init; }

    /// <summary>On disk, in bytes.</summary>
    public required long IndexBytes { get; init; }

    /// <summary>Of the indexed text, UTF-8, in bytes.</summary>
    public required long TextBytes { get; init; }
}
