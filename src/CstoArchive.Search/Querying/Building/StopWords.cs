using System.Collections.Frozen;
using System.Text;
using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;

namespace CstoArchive.Search.Querying.Building;

/// <summary>
/// Words too common to seek: Snowball's lists for English and Russian, the latter completed. They are in the index, for phrases and numbers need them; among other
/// words of a query they are left out.
/// </summary>
internal static class StopWords
{
    /// <summary>What a question or a subordinate clause is made of, and Snowball's Russian list leaves out.</summary>
    private const string RussianBesides =
        "какой какая какое какие какого каких какому каким какими какую каком сколько скольких скольким кто кого кому кем ком чего чему чем "
        + "который которая которое которые которого которой которых которому которым которыми которую котором чей чья чье чьи каков какова каковы "
        + "почему зачем откуда куда когда где как также либо однако является являются являлся являлась являлись это эта эти этого этой этих этому этим этими эту этом "
        + "те та тех тем теми ту том тому свой своя свое свои своего своей своих своему своим своими свою своем были было была был быть будет будут";

    /// <summary>What a request in whole sentences says of itself, and not of its subject: "articles that deal with", "I would like to find".</summary>
    private const string EnglishRequest =
        "articles papers interested like find discuss discusses discussed discussing deal deals dealing concerning regarding describe describes described describing "
        + "please give exist exists possible particular especially various usual also may can could would should etc want anything everything something";

    private static readonly FrozenSet<string> Words = Read();
    private static readonly FrozenSet<string> OfRequest = EnglishRequest.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary><paramref name="word"/> is in the form of <see cref="WordFold"/>.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>The same where the query is a request in plain language, any word of which may match.</summary>
    public static bool ContainsInRequest(string word) => Words.Contains(word) || OfRequest.Contains(word);

    private static FrozenSet<string> Read() =>
        List("english").Concat(List("russian"))
            .Concat(RussianBesides.Split(' '))
            .Select(w => WordFold.Fold(w))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>By its name: Lucene's own way to a list tries names with a regular expression, which costs a short command more than the search.</summary>
    private static CharArraySet List(string language)
    {
        var analyzers = typeof(SnowballFilter).Assembly;
        using var list = new StreamReader(analyzers.GetManifestResourceStream($"{analyzers.GetName().Name}.Analysis.Snowball.{language}_stop.txt")!, Encoding.UTF8);
        return WordlistLoader.GetSnowballWordSet(list, Schema.Version);
    }
}
