using System.Text;

namespace CstoArchive.Search.Analysis;

/// <summary>A word as written (folded) and its stem, each with the bytes that are indexed.</summary>
internal sealed class Word
{
    public Word(string written, string stem)
    {
        Written = written;
        Stem = stem;
        WrittenBytes = Encoding.UTF8.GetBytes(written);
        StemBytes = ReferenceEquals(written, stem) ? WrittenBytes : Encoding.UTF8.GetBytes(stem);
        Hash = TextFingerprint.HashOf(WrittenBytes);
    }

    public string Written { get; }

    public string Stem { get; }

    public byte[] WrittenBytes { get; }

    public byte[] StemBytes { get; }

    /// <summary>Of the word as written; the same in every run and on every machine.</summary>
    public ulong Hash { get; }
}

/// <summary>
/// Every word met so far, folded and stemmed once: texts repeat their words, and stemming costs far more than a look-up. Not safe for use by
/// several threads at once.
/// </summary>
internal sealed class Vocabulary
{
    // About 100 bytes a word. Beyond that a text is noise, or very long; the words that recur come back at once.
    private const int MaxWords = 100_000;

    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Stemmer stemmer = new();

    public Vocabulary() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word of a run of characters found by <see cref="WordScanner"/>.</summary>
    public Word this[ReadOnlySpan<char> run]
    {
        get
        {
            if (lookup.TryGetValue(run, out var word))
            {
                return word;
            }

            if (words.Count >= MaxWords)
            {
                words.Clear();
            }

            var written = WordFold.Fold(run);
            word = new Word(written, stemmer.Stem(written));
            words.Add(run.ToString(), word);
            return word;
        }
    }
}
