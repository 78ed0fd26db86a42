namespace CstoArchive.Symbols;

/// <summary>What the elements of a symbol say. Facets and descriptions are made of it.</summary>
public sealed record SymbolParts
{
    /// <summary>The first element: <c>A</c>, <c>CCPR</c>.</summary>
    public required string Organ { get; init; }

    /// <summary>The elements that name bodies below the organ, in their order: <c>CN.4</c>, <c>Sub.2</c>.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>The session as the symbol has it: <c>75</c>, <c>S-30</c>, <c>ES-10</c>, <c>XV</c>. Null where the symbol names none.</summary>
    public string? Session { get; init; }

    /// <summary>The year the symbol itself names (S/2021/534), or that its resolution's number implies. Null where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>The word for the kind of paper: <c>RES</c>, <c>PV</c>, <c>L</c>. Null for an ordinary document.</summary>
    public string? Nature { get; init; }

    /// <summary>The country or State party that the paper is about, as the symbol abbreviates it: <c>TKM</c>.</summary>
    public string? Country { get; init; }

    /// <summary>The number within all that stands before: <c>906</c>, <c>4-5</c>, <c>1867/2009</c>.</summary>
    public string? Number { get; init; }

    /// <summary>What stands in parentheses behind the number: <c>Part I</c>, <c>Vol. II</c>, <c>Resumption 1</c>.</summary>
    public string? Part { get; init; }

    /// <summary>What was done to the paper, in order: <c>Rev.1</c>, <c>Corr.1</c>.</summary>
    public IReadOnlyList<string> Modifications { get; init; } = [];
}
