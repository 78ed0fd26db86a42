using System.Collections.Frozen;
using System.Text;
using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace CstoArchive.Search.Querying.Building;

/// <summary>
/// Words too common to seek: Snowball's lists for English and Russian. They are in the index, for phrases and numbers need them; among other
/// words of a query they are left out.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = Read();

    /// <summary><paramref name="word"/> is in the form of <see cref="WordFold"/>.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    private static FrozenSet<string> Read()
    {
        using var english = IOUtils.GetDecodingReader(typeof(SnowballFilter), "english_stop.txt", Encoding.UTF8);
        return WordlistLoader.GetSnowballWordSet(english, Schema.Version)
            .Concat(RussianAnalyzer.DefaultStopSet)
            .Select(w => WordFold.Fold(w))
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
