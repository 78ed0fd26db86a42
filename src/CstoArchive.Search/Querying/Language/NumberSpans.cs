using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

/// <summary>The numbers in a query and where they stand; symbols that are joined (<c>A/75/906-S/2021/534</c>) are one.</summary>
internal sealed class NumberSpans
{
    private readonly Dictionary<int, NumberSpan> _byStart = [];

    public static NumberSpans Of(string text)
    {
        var spans = new NumberSpans();
        var scan = SymbolScanner.Scan(text);
        NumberSpan? last = null;
        foreach (var found in scan.Symbols)
        {
            // "S/RES/2535 (2020) or 5/8" implies a second number in prose; in a query 5/8 is what it is.
            if ((last is not null && found.Start < last.End) || !text[found.Start..found.End].Any(char.IsLetter))
                continue;

            var start = found.Start;
            IReadOnlyList<DocumentSymbol> symbols = [found.Symbol];
            if (last is not null && IsJoint(text.AsSpan(last.End, found.Start - last.End)))
            {
                start = last.Start;
                symbols = [.. last.Symbols, found.Symbol];
            }

            last = new NumberSpan(start, found.End, symbols, null);
            spans._byStart[start] = last;
        }

        foreach (var found in scan.JobNumbers)
        {
            // The letter of the language version, "(E)", belongs to the number as printed.
            var end = found.End;
            if (end + 2 < text.Length && text[end] == '(' && char.IsAsciiLetter(text[end + 1]) && text[end + 2] == ')')
                end += 3;
            spans._byStart.TryAdd(found.Start, new NumberSpan(found.Start, end, [], found.JobNumber));
        }

        return spans;
    }

    public bool TryGetAt(int start, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NumberSpan? span) => _byStart.TryGetValue(start, out span);

    /// <summary>A dash with the same on both its sides; <c>A/75/906 -S/2021/534</c> excludes the second.</summary>
    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        var sign = between.Trim();
        return sign.Length == 1 && (Characters.IsMinus(sign[0]) || sign[0] is '—' or '&')
            && (between.Length == 1 || (Characters.IsSeparator(between[0]) && Characters.IsSeparator(between[^1])));
    }
}

internal sealed record NumberSpan(int Start, int End, IReadOnlyList<DocumentSymbol> Symbols, JobNumber? Job);
