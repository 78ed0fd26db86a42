namespace CstoArchive.Benchmarks.Corpus;

/// <summary>
/// Words of a language by falling frequency: function words, words of the field, then words made of syllables, drawn by Zipf's law (the n-th word about 1/n as often as the first), so that
/// the lengths of posting lists grow as they do in real text.
/// </summary>
internal sealed class Vocabulary
{
    private const double Offset = 2.7;

    private readonly double[] cumulative;

    private Vocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        cumulative = new double[words.Count];
        var sum = 0.0;
        for (var rank = 0; rank < words.Count; rank++)
        {
            sum += 1 / (rank + 1 + Offset);
            cumulative[rank] = sum;
        }
    }

    public static Vocabulary English { get; } = new(Grow(
        60_000,
        WordLists.EnglishFunction.Concat(WordLists.EnglishField),
        "b c d f g l m n p r s t v br cl dr fr gr pl pr sk st th tr sh".Split(' '),
        "a e i o u ai ea io ou".Split(' '),
        "n r s t l m nd st nt ck".Split(' '),
        "ation ment ness ity ing ed er al ive ism ance able ship s".Split(' '),
        seed: 1));

    public static Vocabulary Russian { get; } = new(Grow(
        20_000,
        WordLists.RussianFunction.Concat(WordLists.RussianField),
        "б в г д з к л м н п р с т х ч ш пр ст тр кр св".Split(' '),
        "а е и о у ы я".Split(' '),
        "н р л с т м".Split(' '),
        "ение ость ание ский ного ами ых ия ать ство ник ный".Split(' '),
        seed: 2));

    public IReadOnlyList<string> Words { get; }

    public string Draw(Random random)
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Words[Math.Min(at < 0 ? ~at : at, Words.Count - 1)];
    }

    private static List<string> Grow(int size, IEnumerable<string> known, string[] onsets, string[] vowels, string[] codas, string[] endings, int seed)
    {
        var words = known.Distinct().ToList();
        var seen = words.ToHashSet(StringComparer.Ordinal);
        var random = new Random(seed);
        while (words.Count < size)
        {
            var word = "";
            for (var syllables = random.Next(1, 4); syllables > 0; syllables--)
            {
                word += Pick(random, onsets) + Pick(random, vowels) + (random.Next(2) == 0 ? Pick(random, codas) : "");
            }

            word += random.Next(4) > 0 ? Pick(random, endings) : "";
            if (word.Length is > 3 and < 18 && seen.Add(word))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
}
