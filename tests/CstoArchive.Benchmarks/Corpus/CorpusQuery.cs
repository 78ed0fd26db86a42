using System.Globalization;

namespace CstoArchive.Benchmarks.Corpus;

/// <summary>What is asked for, by kind; each engine writes it in its own language.</summary>
internal enum QueryKind
{
    Rare,
    Common,
    AllOfTwo,
    AnyOfThree,
    Phrase,
    Prefix,
    Fuzzy,
    TitleAndDate,
    Number,
}

/// <summary>A query of the corpus; it has years only where its kind has a date.</summary>
internal sealed record CorpusQuery(QueryKind Kind, string Text, int FirstYear = 0, int LastYear = 0)
{
    /// <summary>Two hundred queries, the same in every run, over words that the corpus has.</summary>
    public static IReadOnlyList<CorpusQuery> All { get; } = [.. Make()];

    public string[] Words => Text.Split(' ');

    /// <summary>The query in the archive's own query language.</summary>
    public string InQueryLanguage() => Kind switch
    {
        QueryKind.AnyOfThree => string.Join(" OR ", Words),
        QueryKind.Phrase => $"\"{Text}\"",
        QueryKind.Prefix => Text + "*",
        QueryKind.Fuzzy => Text + "~1",
        QueryKind.TitleAndDate => string.Create(CultureInfo.InvariantCulture, $"title:{Text} date:{FirstYear}..{LastYear}"),
        _ => Text,
    };

    private static IEnumerable<CorpusQuery> Make()
    {
        var random = new Random(3);
        var field = WordLists.EnglishField;
        var (english, russian) = (Vocabulary.English.Words, Vocabulary.Russian.Words);
        string Field() => field[random.Next(field.Count)];
        string Long(int letters)
        {
            var word = Field();
            while (word.Length < letters)
            {
                word = Field();
            }

            return word;
        }

        for (var each = 0; each < 25; each++)
        {
            yield return new CorpusQuery(QueryKind.Rare, each < 22 ? english[random.Next(15_000, 60_000)] : russian[random.Next(3_000, 20_000)]);
            yield return new CorpusQuery(QueryKind.Common, each < 22 ? field[random.Next(60)] : WordLists.RussianField[random.Next(30)]);
            yield return new CorpusQuery(QueryKind.AllOfTwo, $"{Field()} {(each % 2 == 0 ? english[random.Next(400, 4_000)] : Field())}");
            yield return new CorpusQuery(QueryKind.AnyOfThree, $"{Field()} {Field()} {english[random.Next(1_000, 8_000)]}");
            yield return new CorpusQuery(QueryKind.Phrase, each < 22 ? WordLists.Phrases[each] : WordLists.RussianPhrases[each - 22]);
        }

        for (var each = 0; each < 20; each++)
        {
            yield return new CorpusQuery(QueryKind.Prefix, Long(8)[..(5 + (each % 2))]);
            var word = Long(7);
            yield return new CorpusQuery(QueryKind.Fuzzy, word.Remove(random.Next(2, word.Length - 1), 1));
            var year = random.Next(1996, 2024);
            yield return new CorpusQuery(QueryKind.TitleAndDate, Field(), year, year + (each % 2));
        }

        foreach (var number in Statement.WantedNumbers)
        {
            yield return new CorpusQuery(QueryKind.Number, number);
        }
    }
}
