namespace CstoArchive.Search;

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
