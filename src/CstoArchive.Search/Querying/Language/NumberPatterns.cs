using System.Diagnostics.CodeAnalysis;
using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

/// <summary>Recognises <c>A/75/*</c> and <c>A/75/900..910</c> in a query.</summary>
internal static class NumberPatterns
{
    /// <summary>Where no field announces a number, the pattern must look like one: <c>and/or*</c> is none.</summary>
    public static bool TryParse(string text, bool announced, [NotNullWhen(true)] out SymbolPattern? pattern)
    {
        pattern = null;
        if (!announced && !text.AsSpan().ContainsAnyInRange('0', '9') && !text.StartsWith("A/", StringComparison.Ordinal) && !text.StartsWith("S/", StringComparison.Ordinal) && !text.StartsWith("E/", StringComparison.Ordinal))
            return false;

        return SymbolPattern.TryParse(text, out pattern);
    }
}
