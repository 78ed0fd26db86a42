namespace CstoArchive.Tests.Symbols;

/// <summary>The tables of real symbols that stand beside the project.</summary>
internal static class SymbolData
{
    /// <summary>The rows of a table, each by the names of its columns.</summary>
    public static IEnumerable<(string First, string Second)> Rows(string file)
    {
        foreach (var line in File.ReadLines(SharedData.PathOf($"un-symbols/{file}")).Skip(1))
        {
            var cells = line.Split('\t');
            yield return (cells[0], cells[1]);
        }
    }

    /// <summary>The comparison the figures are taken with: without blanks, in upper case.</summary>
    public static string Key(string symbol) => string.Concat(symbol.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
