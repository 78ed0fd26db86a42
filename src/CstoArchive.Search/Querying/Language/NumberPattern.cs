using System.Diagnostics.CodeAnalysis;
using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

/// <summary>Many numbers at once: <c>A/75/*</c>, or a range of one series, <c>A/75/900..910</c>, both ends included.</summary>
public sealed record NumberPattern
{
    private NumberPattern(string text) => Text = text;

    /// <summary>As written, in upper case.</summary>
    public string Text { get; }

    /// <summary>For <c>A/75/*</c>: what the keys begin with.</summary>
    public string? Prefix { get; private init; }

    /// <summary>For a range: its ends.</summary>
    public DocumentSymbol? From { get; private init; }

    /// <inheritdoc cref="From"/>
    public DocumentSymbol? To { get; private init; }

    public static bool TryParse(string text, [NotNullWhen(true)] out NumberPattern? pattern)
    {
        pattern = null;
        text = text.Trim().ToUpperInvariant();
        if (text.EndsWith('*') && text.IndexOf('*', StringComparison.Ordinal) == text.Length - 1 && text.Contains('/', StringComparison.Ordinal))
        {
            var prefix = text[..^1];
            if (DocumentSymbol.TryParse(prefix.TrimEnd('/', '.'), out _) || DocumentSymbol.TryParse(prefix + "1", out _))
                pattern = new NumberPattern(text) { Prefix = prefix };
        }
        else if (text.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots)
        {
            var (first, second) = (text[..dots], text[(dots + 2)..]);
            var upToLast = first.LastIndexOf('/') + 1;
            if (second.Length > 0 && DocumentSymbol.TryParse(first, out var from)
                && (DocumentSymbol.TryParse(second, out var to) || DocumentSymbol.TryParse(first[..upToLast] + second, out to)))
            {
                pattern = from.CompareTo(to) <= 0 ? new NumberPattern(text) { From = from, To = to } : new NumberPattern(text) { From = to, To = from };
            }
        }

        return pattern is not null;
    }
}
