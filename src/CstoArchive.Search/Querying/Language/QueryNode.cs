using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

/// <summary>A part of a query as understood; it stands at <c>[Start..End]</c> of the text (UTF-16 code units), signs and field names included.</summary>
public abstract record QueryNode
{
    public int Start { get; init; }

    public int End { get; init; }
}

/// <summary>Every document: the empty query, or <c>*</c>.</summary>
public sealed record EverythingNode : QueryNode;

/// <summary>A word in any of its forms. <paramref name="Kept"/>: it was marked with <c>+</c>, so it counts even if it is a stop word.</summary>
public sealed record WordNode(string Text, bool Kept = false) : QueryNode;

/// <summary>
/// Words in this order. As written where <paramref name="AnyForm"/> is false; else in any of their forms, with up to
/// <paramref name="Gap"/> other words between them. A word may end in <c>*</c>.
/// </summary>
public sealed record PhraseNode(string Text, bool AnyForm = false, int Gap = 0) : QueryNode;

/// <summary>Words that begin so, as written (not by their forms).</summary>
public sealed record PrefixNode(string Text) : QueryNode;

/// <summary>Words of this pattern, as written: <c>*</c> is any letters, <c>?</c> one letter. It never begins with either.</summary>
public sealed record WildcardNode(string Pattern) : QueryNode;

/// <summary>Words, as written, that differ from this one in at most <paramref name="MaxEdits"/> letters (1 or 2).</summary>
public sealed record FuzzyNode(string Text, int MaxEdits) : QueryNode;

/// <summary>All of these within <paramref name="Distance"/> words, in any order. Operands are words, phrases, patterns, numbers, or an <see cref="OrNode"/> of them.</summary>
public sealed record NearNode(IReadOnlyList<QueryNode> Operands, int Distance) : QueryNode;

public sealed record AndNode(IReadOnlyList<QueryNode> Operands) : QueryNode;

public sealed record OrNode(IReadOnlyList<QueryNode> Operands) : QueryNode;

public sealed record NotNode(QueryNode Operand) : QueryNode;

/// <summary>The operand, sought in titles alone.</summary>
public sealed record TitleNode(QueryNode Operand) : QueryNode;

/// <summary>
/// A document by its number. Exactly one of <paramref name="Symbols"/> (one paper may bear several), <paramref name="Job"/> and
/// <paramref name="Pattern"/> says which.
/// </summary>
public sealed record NumberNode(NumberRelation Relation, IReadOnlyList<DocumentSymbol> Symbols, JobNumber? Job = null, SymbolPattern? Pattern = null) : QueryNode;

public enum NumberRelation
{
    /// <summary>The document that bears the number, and those that cite it.</summary>
    Any,

    /// <summary>The document that bears the number.</summary>
    Is,

    /// <summary>The documents that cite it.</summary>
    Cites,
}

/// <summary>Dated within these days, both included; null is open.</summary>
public sealed record DateNode(DateOnly? From, DateOnly? To) : QueryNode;

/// <summary>The value of a field other than text, number and date: <see cref="QueryField.Body"/>, <see cref="QueryField.Place"/>, <see cref="QueryField.Language"/>, <see cref="QueryField.Kind"/>, <see cref="QueryField.File"/>, <see cref="QueryField.Status"/>.</summary>
public sealed record FilterNode(QueryField Field, string Value) : QueryNode;

/// <summary>A thing with several names, found under each: <paramref name="Names"/> are those of the glossary besides the words of <paramref name="Operand"/>.</summary>
public sealed record SynonymNode(QueryNode Operand, IReadOnlyList<string> Names) : QueryNode;

/// <summary>Plain text, any word of which may match; nothing in it is syntax.</summary>
public sealed record BagOfWordsNode(string Text) : QueryNode;
