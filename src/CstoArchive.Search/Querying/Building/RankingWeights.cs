namespace CstoArchive.Search.Querying.Building;

/// <summary>What counts in the order of hits besides a word's own BM25 in the whole text, which counts 1. Chosen by measurement: docs/ranking.md.</summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; } = new();

    /// <summary>The word in the title, on top of the text, which holds the title too.</summary>
    public float Title { get; init; } = 0.2f;

    /// <summary>The word as written, besides its stem.</summary>
    public float Written { get; init; } = 0.2f;

    /// <summary>Two words of the query, one next to the other, side by side in the text.</summary>
    public float Adjacent { get; init; } = 0.1f;

    /// <summary>The same two within <see cref="WindowSlop"/> words, in any order.</summary>
    public float Window { get; init; } = 0.05f;

    public int WindowSlop { get; init; } = 8;

    /// <summary>Pairs of words that are looked at, from the first on: in a long question further pairs are chance, and cost time.</summary>
    public int Pairs { get; init; } = 4;

    /// <summary>The document that bears a number, against those that cite it (1) or print it (its BM25).</summary>
    public float Bearer { get; init; } = 100;
}
