using CstoArchive.Search.Analysis;

namespace CstoArchive.Search.Querying.Building;

internal static class AnalysedWords
{
    /// <summary>The words of a piece of a query in order, without the keys of numbers that stand on them.</summary>
    public static List<Word> Words(this TextAnalysis analysis, string text) =>
        [.. analysis.Tokens(text).Where(t => t.Increment > 0).Select(t => t.Word)];
}
