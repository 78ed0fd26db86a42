using System.Diagnostics.CodeAnalysis;
using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols;

/// <summary>
/// A set of symbols: <c>A/75/*</c> (all that begins so), <c>A/75/9*</c>, <c>A/75/L.*</c>, <c>A/*/L.1</c>, <c>A/75/900..910</c>, <c>A/C.1/75/L.1..L.5</c>, or all of one paper's family.
/// A paper's addenda, corrigenda and revisions belong to the set that the paper belongs to. One asterisk is always any ending here, also behind a number, where papers have it as the mark of a
/// reissue: nobody needs that mark to find a paper, and the set holds it anyway.
/// </summary>
/// <remarks>An index enumerates the keys that begin with <see cref="KeyPrefix"/> and keeps those that match.</remarks>
public sealed class SymbolPattern
{
    private const int Longest = 128;

    private readonly PatternElement[] _elements;

    private SymbolPattern(string text, PatternElement[] elements)
    {
        Text = text;
        _elements = elements;
        KeyPrefix = PatternElement.CommonPrefix(elements);
    }

    /// <summary>The pattern as given, with its series said once: A/75/900..910 for A/75/900..A/75/910.</summary>
    public string Text { get; }

    /// <summary>What the <see cref="DocumentSymbol.Key"/> of every matching symbol begins with. Keys that begin so need not match.</summary>
    public string KeyPrefix { get; }

    /// <summary>All of one paper's family: itself, and all addenda, corrigenda and revisions of its base.</summary>
    public static SymbolPattern Family(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var key = symbol.Base.Key;
        return new SymbolPattern(symbol.Base.Canonical, [.. key.Split('/').Select(PatternElement.Literal)]);
    }

    /// <summary>Reads a pattern that has a <c>*</c> or a range <c>..</c> in it; false for anything else, also for a plain symbol.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SymbolPattern? pattern)
    {
        pattern = null;
        if (text is null || text.Length > Longest || !(text.Contains('*', StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal)))
        {
            return false;
        }

        text = WithSeriesOnce(text);
        var folded = PatternElement.Fold(text);
        if (folded.StartsWith("E/ECE/", StringComparison.Ordinal))
        {
            folded = folded[2..];
        }

        var parts = folded.Split('/');
        var elements = new PatternElement[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!PatternElement.TryParse(parts[i], out elements[i]))
            {
                return false;
            }
        }

        // A pattern that says nothing would match all.
        if (elements.Length < 2 || !elements[0].IsLiteral || elements.All(e => e.IsLiteral))
        {
            return false;
        }

        pattern = new SymbolPattern(text, elements);
        return true;
    }

    public bool Matches(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return MatchesKey(symbol.Key);
    }

    /// <summary>Whether the symbol with this <see cref="DocumentSymbol.Key"/> belongs to the set.</summary>
    public bool MatchesKey(ReadOnlySpan<char> key)
    {
        var at = 0;
        foreach (var range in key.Split('/'))
        {
            var element = key[range];
            if (at == _elements.Length)
            {
                return _elements[^1].IsAny || IsModification(element);
            }

            if (!_elements[at++].Matches(element))
            {
                return false;
            }
        }

        return at == _elements.Length;
    }

    public override string ToString() => Text;

    /// <summary>A/75/900..A/75/910 says its series twice.</summary>
    private static string WithSeriesOnce(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var slash = text.LastIndexOf('/');
        return dots > 0 && slash > dots && text.StartsWith(text[(dots + 2)..(slash + 1)], StringComparison.Ordinal) ? string.Concat(text.AsSpan(0, dots + 2), text.AsSpan(slash + 1)) : text;
    }

    private static bool IsModification(ReadOnlySpan<char> element)
    {
        var end = element.IndexOfAny('.', '(');
        return Tables.WordTable.IsModification(end < 0 ? element : element[..end]);
    }
}
