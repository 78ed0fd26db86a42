using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

internal enum TokenKind
{
    Word,
    Phrase,
    Number,
    NumberPattern,
    Everything,
    Open,
    Close,
    And,
    Or,
    Not,
    Keep,
    Near,
    Field,
    End,
}

/// <summary>A token at <c>[Start..End]</c> of the query, quotes and signs included; what else it carries depends on its kind.</summary>
internal sealed record Token(TokenKind Kind, int Start, int End)
{
    /// <summary>Of a word (punctuation trimmed), a phrase (without quotes).</summary>
    public string Text { get; init; } = "";

    /// <summary>n of NEAR/n; of <c>word~n</c> and <c>"phrase"~n</c>, 0 where the tilde stands alone.</summary>
    public int Number { get; init; }

    /// <summary>A tilde follows the word or the phrase.</summary>
    public bool Tilde { get; init; }

    public QueryField Field { get; init; }

    public IReadOnlyList<DocumentSymbol> Symbols { get; init; } = [];

    public JobNumber? Job { get; init; }

    public SymbolPattern? Pattern { get; init; }

    /// <summary>It asks for something, and is counted as a clause.</summary>
    public bool IsLeaf => Kind is TokenKind.Word or TokenKind.Phrase or TokenKind.Number or TokenKind.NumberPattern or TokenKind.Everything;

    /// <summary>An operand begins with it.</summary>
    public bool BeginsOperand => IsLeaf || Kind is TokenKind.Open or TokenKind.Not or TokenKind.Keep or TokenKind.Field;
}
