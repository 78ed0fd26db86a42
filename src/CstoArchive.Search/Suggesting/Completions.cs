using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using CstoArchive.Search.Searching;
using CstoArchive.Symbols;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Suggesting;

/// <summary>Completes what is being typed: numbers that begin so, titles that hold the words, and the last word.</summary>
internal sealed class Completions(IndexSnapshot index, KeyTerms keys)
{
    private const int LongestInput = 200;

    // Words looked at that begin as typed: one or two letters begin too many to look at all.
    private const int MostTerms = 2000;

    public IReadOnlyList<Suggestion> Suggest(string typed, int top)
    {
        top = Math.Clamp(top, 0, 50);
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > LongestInput || top == 0)
        {
            return [];
        }

        using var lease = TextAnalysis.Rent();
        var words = lease.Analysis.Tokens(typed).Where(t => t.Increment > 0).Select(t => t.Word.Written).ToList();
        var suggestions = Numbers(typed.Trim(), top);
        if (words.Count > 0)
        {
            suggestions.AddRange(Titles(words, Math.Max(1, (top - suggestions.Count) / 2)));
            suggestions.AddRange(Terms(typed, words[^1], top - suggestions.Count));
        }

        return [.. suggestions.Take(top)];
    }

    private List<Suggestion> Numbers(string typed, int top)
    {
        var found = new List<Suggestion>();
        if (typed.Contains('/', StringComparison.Ordinal) || char.IsAsciiDigit(typed[0]))
        {
            // The last number may go on, so its zeros are not yet known: compare the plain beginnings within the series.
            var typedKey = typed.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
            var series = typedKey[..(typedKey.LastIndexOf('/') + 1)];
            foreach (var key in series.Length == 0 ? [] : keys.StartingWith(Schema.Symbol, Schema.SymbolKey(series)).Take(MostTerms))
            {
                var documents = found.Count < top ? keys.Documents(Schema.Symbol, key) : [];
                if (documents.Count > 0 && index.Stored.Head(index.Columns.FirstOf(documents)) is var head
                    && head.Symbols.FirstOrDefault(s => DocumentSymbol.TryParse(s, out var p) && Schema.SymbolKey(p) == key && p.Key.StartsWith(typedKey, StringComparison.Ordinal)) is { } symbol)
                {
                    found.Add(new Suggestion(symbol, "number", $"/documents/{head.Id}"));
                }
            }

            foreach (var job in keys.StartingWith(Schema.Job, Schema.JobPrefix(typedKey)).Take(top))
            {
                if (keys.Documents(Schema.Job, job) is { Count: > 0 } documents && index.Stored.Head(index.Columns.FirstOf(documents)) is var head
                    && head.JobNumbers.FirstOrDefault(j => JobNumber.TryParse(j, out var parsed) && Schema.JobKey(parsed) == job) is { } number)
                {
                    found.Add(new Suggestion(number, "number", $"/documents/{head.Id}"));
                }
            }
        }

        return found;
    }

    private IEnumerable<Suggestion> Titles(List<string> words, int top)
    {
        var query = new BooleanQuery();
        foreach (var word in words.Take(10).SkipLast(1))
        {
            query.Add(new TermQuery(new Term(Schema.TitleWords, word)), Occur.MUST);
        }

        query.Add(new PrefixQuery(new Term(Schema.TitleWords, words[^1])), Occur.MUST);
        var best = new TopHits(top, new HitOrder(index.Columns));
        var (scorer, docBase) = ((Scorer?)null, 0);
        index.Searcher.Search(query, Collector.NewAnonymous(
            setScorer: s => scorer = s,
            collect: doc => best.Add(new RankedHit(docBase + doc, 0, scorer!.GetScore(), 0)),
            setNextReader: context => docBase = context.DocBase,
            acceptsDocsOutOfOrder: () => true));
        foreach (var hit in best.ToSorted())
        {
            var head = index.Stored.Head(hit.Document);
            yield return new Suggestion(head.Title, "title", $"/documents/{head.Id}");
        }
    }

    /// <summary>What was typed with its last word completed, commonest first.</summary>
    private IEnumerable<Suggestion> Terms(string typed, string last, int top)
    {
        if (last.Length < 2 || !char.IsLetter(typed[^1]))
        {
            return [];
        }

        var before = typed[..^Math.Min(typed.Length, last.Length)];
        return keys.StartingWith(Schema.Words, last).Take(MostTerms)
            .Where(w => w.Length > last.Length && w.All(char.IsLetter))
            .Select(w => (Word: w, Count: index.Reader.DocFreq(new Term(Schema.Words, w))))
            .OrderByDescending(w => w.Count).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Take(Math.Max(0, top))
            .Select(w => new Suggestion(before + w.Word, "term", null));
    }
}
