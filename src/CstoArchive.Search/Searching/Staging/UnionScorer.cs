using System.Numerics;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>
/// The documents that have any of several things, scored by all that they have. A stretch of documents at a time, and in it one thing after the other; Lucene's own, where documents must come in
/// order, puts its parts in a new order with every document.
/// </summary>
internal sealed class UnionScorer : BoundedScorer
{
    private const int Stretch = 2048;
    private const int BitsOfWord = 64;

    /// <summary>A prefix may stand for hundreds of words: to clear a stretch of frequencies for each would cost more than to score what they have.</summary>
    private const int MostWords = 8;

    private readonly Scorer[] parts;

    // Where all parts are words, and few: how often each document of the stretch has each of them, and then the scores are what they are at most.
    private readonly WordScorer[]? words;
    private readonly int[][] frequencies;
    private readonly float[] scores = new float[Stretch];
    private readonly byte[] counts = new byte[Stretch];
    private readonly ulong[] present = new ulong[Stretch / BitsOfWord];
    private readonly long cost;
    private int start = -Stretch;
    private int document = -1;

    public UnionScorer(Weight weight, Scorer[] parts)
        : base(weight)
    {
        this.parts = parts;
        words = parts.Length <= MostWords && Array.TrueForAll(parts, part => part is WordScorer) ? [.. parts.Cast<WordScorer>()] : null;
        frequencies = words is null ? [] : [.. words.Select(_ => new int[Stretch])];
        // Before they move: some of Lucene's can't tell any more when they are at their end.
        cost = parts.Sum(part => part.GetCost());
        foreach (var part in parts)
        {
            part.NextDoc();
        }
    }

    public override int DocID => document;

    /// <summary>How many of the parts the document has.</summary>
    public override int Freq => counts[document - start];

    public override float Most => scores[document - start];

    public override float GetScore()
    {
        if (words is null)
        {
            return Most;
        }

        var score = 0f;
        for (var i = 0; i < words.Length; i++)
        {
            var frequency = frequencies[i][document - start];
            score += frequency > 0 ? words[i].ScoreOf(document, frequency) : 0;
        }

        return score;
    }

    public override int NextDoc() => document = Find(document + 1);

    public override int Advance(int target) => document = Find(target);

    public override long GetCost() => cost;

    private int Find(int target)
    {
        while (true)
        {
            if ((long)target - start < Stretch && NextPresent(target - start) is >= 0 and var at)
            {
                return start + at;
            }

            target = (int)Math.Max(target, (long)start + Stretch);
            var first = NO_MORE_DOCS;
            foreach (var part in parts)
            {
                first = Math.Min(first, part.DocID < target ? part.Advance(target) : part.DocID);
            }

            if (first == NO_MORE_DOCS)
            {
                return NO_MORE_DOCS;
            }

            Fill(first);
            target = first;
        }
    }

    private int NextPresent(int from)
    {
        for (var word = from / BitsOfWord; word < present.Length; word++, from = 0)
        {
            var bits = present[word] >> (from % BitsOfWord) << (from % BitsOfWord);
            if (bits != 0)
            {
                return (word * BitsOfWord) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    private void Fill(int first)
    {
        start = first;
        Array.Clear(scores);
        Array.Clear(counts);
        Array.Clear(present);
        for (var i = 0; i < parts.Length; i++)
        {
            if (words is null)
            {
                Fill(parts[i]);
            }
            else
            {
                Array.Clear(frequencies[i]);
                Fill(words[i], frequencies[i]);
            }
        }
    }

    private void Fill(Scorer part)
    {
        for (var at = part.DocID; at - start < Stretch; at = part.NextDoc())
        {
            scores[at - start] += part.GetScore();
            Mark(at - start);
        }
    }

    private void Fill(WordScorer word, int[] frequencyOf)
    {
        for (var at = word.DocID; at - start < Stretch; at = word.NextDoc())
        {
            var frequency = word.Freq;
            frequencyOf[at - start] = frequency;
            scores[at - start] += word.MostOf(frequency);
            Mark(at - start);
        }
    }

    private void Mark(int slot)
    {
        counts[slot]++;
        present[slot / BitsOfWord] |= 1UL << (slot % BitsOfWord);
    }
}
