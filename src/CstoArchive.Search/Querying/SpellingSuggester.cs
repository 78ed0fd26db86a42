using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using CstoArchive.Search.Language;
using CstoArchive.Search.Querying.Building;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CstoArchive.Search.Querying;

/// <summary>For a query that found nothing: the same query with its unknown words replaced by the archive's own.</summary>
internal static class SpellingSuggester
{
    /// <summary>Letters of a word that is worth guessing at.</summary>
    private const int FewestLetters = 4;

    /// <summary>Unknown words that are looked up; each looks through the words of the archive.</summary>
    private const int MostWords = 4;

    /// <summary>Null where every word is known, or no known word is near. Numbers and quoted words are never guessed at.</summary>
    public static string? Suggest(ParsedQuery query, IndexReader reader)
    {
        var terms = MultiFields.GetTerms(reader, Schema.Words);
        if (terms is null)
            return null;

        using var lease = TextAnalysis.Rent();
        var unknown = WordsOf(query.Root)
            .Where(w => lease.Analysis.Words(w.Text) is [var word] && IsUnknown(word, reader))
            .OrderByDescending(w => w.Start).Take(MostWords);
        var text = query.Text;
        foreach (var word in unknown)
        {
            // A sign or a field's name may stand before the word, within its node.
            var at = text.LastIndexOf(word.Text, word.End - 1, word.End - word.Start, StringComparison.Ordinal);
            var written = lease.Analysis.Words(word.Text)[0].Written;
            if (at >= 0 && (Nearest(written, 1, terms, reader) ?? Nearest(written, 0, terms, reader)) is { } nearest)
                text = text[..at] + nearest + text[(at + word.Text.Length)..];
        }

        return text == query.Text ? null : text;
    }

    private static IEnumerable<WordNode> WordsOf(QueryNode node) => node switch
    {
        WordNode word => [word],
        AndNode and => and.Operands.SelectMany(WordsOf),
        OrNode or => or.Operands.SelectMany(WordsOf),
        TitleNode title => WordsOf(title.Operand),
        // A group's node spans its parentheses; a word in one can't be told from them.
        _ => [],
    };

    private static bool IsUnknown(Word word, IndexReader reader) =>
        word.Written.Length >= FewestLetters && word.Written.All(char.IsLetter) && reader.DocFreq(new Term(Schema.Text, word.Stem)) == 0;

    /// <summary>The known word that differs least, of those that begin with the same so many letters; among equals, the commonest.</summary>
    private static string? Nearest(string word, int sameLetters, Terms terms, IndexReader reader)
    {
        var edits = word.Length < 6 ? 1 : 2;
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(Schema.Words, word), edits, sameLetters, true);
        var similarity = near.Attributes.AddAttribute<IBoostAttribute>();
        var (best, bestScore) = ((string?)null, 0.0);
        while (near.MoveNext())
        {
            var candidate = near.Term.Utf8ToString();
            var score = similarity.Boost * similarity.Boost * Math.Log(1 + near.DocFreq);
            if (score > bestScore && candidate != word && candidate.All(char.IsLetter) && reader.DocFreq(new Term(Schema.Words, near.Term)) > 0)
                (best, bestScore) = (candidate, score);
        }

        return best;
    }
}
