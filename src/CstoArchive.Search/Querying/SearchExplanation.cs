namespace CstoArchive.Search;

/// <summary>Why a document stands where it stands among the hits of a search, or why it is none of them.</summary>
public sealed record SearchExplanation
{
    public required string Query { get; init; }

    /// <summary>How the query was understood; of a query whose words no document has together, as it was loosened.</summary>
    public required string Interpretation { get; init; }

    public required DocumentReference Document { get; init; }

    /// <summary>It is among the hits: everything that must match does.</summary>
    public required bool Found { get; init; }

    /// <summary>Its place among the hits, counted from 1; null where it is none of them. A document of a group has the place of its group.</summary>
    public int? Rank { get; init; }

    /// <summary>The sum of what its clauses add, to within rounding; the score of the hit where it stands for itself.</summary>
    public double Score { get; init; }

    /// <summary>In a sentence for a person.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<ExplainedClause> Clauses { get; init; }
}

/// <summary>
/// One piece of the query, at <c>[Start..End]</c> of it, and what it does for the document. <paramref name="Kind"/> as in <see cref="InterpretedPart"/>,
/// or <c>filter</c> (of the request) or <c>nearness</c> (of words to each other), which stand at <c>[0..0]</c>. Where <paramref name="Holds"/> is false, this piece
/// keeps the document out; <paramref name="Reason"/> says why, for a person. <paramref name="Score"/> is what it adds, <paramref name="Parts"/> how that comes about, most first.
/// </summary>
public sealed record ExplainedClause(string Kind, string Text, int Start, int End, bool Holds, string Reason, double Score, IReadOnlyList<ScorePart> Parts);

/// <summary><paramref name="What"/> is for a person: "“secur” in the text".</summary>
public sealed record ScorePart(string What, double Score);
