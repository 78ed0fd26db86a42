using CstoArchive.Symbols;

namespace CstoArchive.Search.Analysis;

/// <summary>A token of a document or a query: a word, or the key of a number on the position of its first word (<c>Increment</c> 0).</summary>
internal readonly record struct Token(Word Word, int Increment, int Start, int End);

/// <summary>
/// Text to tokens, for documents and queries alike. Not safe for use by several threads at once; <see cref="Rent"/> gives one that nobody else uses.
/// </summary>
internal sealed class TextAnalysis
{
    private static readonly System.Collections.Concurrent.ConcurrentBag<TextAnalysis> Idle = [];

    private readonly Vocabulary vocabulary = new();
    private readonly List<(int Start, int End, Word Key)> numbers = [];

    /// <summary>One for the use of the caller, given back when the lease is disposed of.</summary>
    public static Lease Rent() => new(Idle.TryTake(out var idle) ? idle : new TextAnalysis());

    public IReadOnlyList<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        AddTokens(text, tokens, 1);
        return tokens;
    }

    /// <summary>Appends the tokens of <paramref name="text"/>; the first one stands <paramref name="firstIncrement"/> positions after what is there. Gives the number of words.</summary>
    public int AddTokens(string text, List<Token> tokens, int firstIncrement)
    {
        FindNumbers(text);
        var (count, number, increment) = (0, 0, firstIncrement);
        var words = new WordScanner(text);
        while (words.MoveNext())
        {
            tokens.Add(new Token(vocabulary[text.AsSpan(words.Start, words.End - words.Start)], increment, words.Start, words.End));
            increment = 1;
            count++;
            for (; number < numbers.Count && numbers[number].Start < words.End; number++)
            {
                var (start, end, key) = numbers[number];
                tokens.Add(new Token(key, 0, start, end));
            }
        }

        return count;
    }

    private void FindNumbers(string text)
    {
        numbers.Clear();
        var scan = SymbolScanner.Scan(text);
        foreach (var found in scan.Symbols)
        {
            var key = Indexing.Schema.SymbolKey(found.Symbol);
            numbers.Add((found.Start, found.End, new Word(key, key)));
        }

        foreach (var found in scan.JobNumbers)
        {
            var key = Indexing.Schema.JobKey(found.JobNumber);
            numbers.Add((found.Start, found.End, new Word(key, key)));
        }

        if (scan.JobNumbers.Count > 0)
        {
            numbers.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        }
    }

    internal readonly struct Lease(TextAnalysis analysis) : IDisposable
    {
        public TextAnalysis Analysis => analysis;

        public void Dispose() => Idle.Add(analysis);
    }
}
