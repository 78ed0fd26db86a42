using CstoArchive.Search.Indexing;
using CstoArchive.Search.Searching;
using CstoArchive.Symbols;

namespace CstoArchive.Search.Numbers;

/// <summary>What stands around a number: its Add., Corr. and Rev., and the held papers next to it in its series.</summary>
internal sealed class NumberFamily(IndexSnapshot index, KeyTerms keys)
{
    private const int MostRelated = 100;
    private const int MostLooked = 1000;
    private const int NearestBefore = 2;
    private const int NearestAfter = 3;

    /// <summary>The other papers of the family of <paramref name="symbol"/>: those held, and those that held documents cite.</summary>
    public IReadOnlyList<RelatedPaper> Related(DocumentSymbol symbol)
    {
        var start = Schema.SymbolKey(symbol.Base);
        var own = Schema.SymbolKey(symbol);
        var candidates = keys.StartingWith(Schema.Symbol, start).Take(MostLooked).Concat(keys.StartingWith(Schema.Cites, start).Take(MostLooked)).Append(start)
            .Distinct(StringComparer.Ordinal).Where(k => k != own).Order(StringComparer.Ordinal);
        return [.. candidates.Select(Known).OfType<DocumentSymbol>().Where(symbol.IsOfOneFamilyWith).Take(MostRelated).Select(Paper)];
    }

    /// <summary>The papers of a pattern in the order of a shelf: those held, and those that held documents cite.</summary>
    public IReadOnlyList<RelatedPaper> Matching(SymbolPattern pattern)
    {
        // A number at the end of the common beginning may go on, so its width is not known yet.
        var prefix = Schema.SymbolKey(pattern.KeyPrefix.TrimEnd("0123456789".ToCharArray()));
        return [.. Keys(Schema.Symbol).Concat(Keys(Schema.Cites)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostRelated).Select(Known).OfType<DocumentSymbol>().Order().Select(Paper)];

        IEnumerable<string> Keys(string field) => keys.StartingWith(field, prefix).Where(k => pattern.MatchesKey(Schema.PlainKey(k))).Take(MostLooked);
    }

    public RelatedPaper Paper(DocumentSymbol symbol)
    {
        var documents = keys.Documents(Schema.Symbol, Schema.SymbolKey(symbol));
        if (documents.Count == 0)
        {
            return new RelatedPaper(symbol.Canonical, Held: false, null, null);
        }

        var head = index.Stored.Head(index.Columns.FirstOf(documents));
        return new RelatedPaper(symbol.Canonical, Held: true, head.Id, head.Title);
    }

    /// <summary>Held symbols of the same series right before and right after.</summary>
    public IReadOnlyList<string> Nearest(DocumentSymbol symbol)
    {
        var key = Schema.SymbolKey(symbol.Base);
        var series = key[..(key.LastIndexOf('/') + 1)];
        if (series.Length == 0)
        {
            return [];
        }

        var after = keys.From(Schema.Symbol, key).TakeWhile(k => k.StartsWith(series, StringComparison.Ordinal)).Take(NearestAfter);
        return [.. Before(key, series).Concat(after).Select(Known).OfType<DocumentSymbol>().Select(s => s.Canonical)];
    }

    /// <summary>Terms can only be read forwards: so first from the same ten, then from the same hundred, and so on.</summary>
    private List<string> Before(string key, string series)
    {
        List<string> found = [];
        for (var length = key.Length - 1; length >= series.Length && found.Count < NearestBefore; length--)
        {
            found = [.. keys.StartingWith(Schema.Symbol, key[..length]).Take(MostLooked).TakeWhile(k => string.CompareOrdinal(k, key) < 0).TakeLast(NearestBefore)];
        }

        return found;
    }

    /// <summary>The symbol of a key, as printed on or cited by a document; null where its documents are deleted.</summary>
    private DocumentSymbol? Known(string key)
    {
        foreach (var document in keys.Documents(Schema.Symbol, key).Take(1))
        {
            return Find(index.Stored.Head(document).Symbols, key);
        }

        foreach (var document in keys.Documents(Schema.Cites, key).Take(1))
        {
            return Find(index.Stored.Citations(document).Select(c => c.Symbol), key);
        }

        return null;
    }

    private static DocumentSymbol? Find(IEnumerable<string> symbols, string key) =>
        symbols.Select(s => DocumentSymbol.TryParse(s, out var symbol) ? symbol : null).FirstOrDefault(s => s is not null && Schema.SymbolKey(s) == key);
}
