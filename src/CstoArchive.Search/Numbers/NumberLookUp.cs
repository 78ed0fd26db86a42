using CstoArchive.Search.Indexing;
using CstoArchive.Search.Searching;
using CstoArchive.Symbols;

namespace CstoArchive.Search.Numbers;

/// <summary>Answers for numbers: symbols, job numbers, file names.</summary>
internal sealed class NumberLookUp(IndexSnapshot index, KeyTerms keys)
{
    private readonly CitationReader citations = new(index, keys);

    public NumberAnswer LookUp(string input)
    {
        var text = input.Trim();
        if (DocumentSymbol.TryParse(text, out var symbol))
        {
            return Answer(input, symbol);
        }

        if (JobNumber.TryParse(text, out var job))
        {
            return Answer(input, null, keys.Documents(Schema.Job, Schema.JobKey(job)));
        }

        var files = keys.Documents(Schema.File, text.ToLowerInvariant());
        if (files.Count > 0)
        {
            return Answer(input, null, files);
        }

        var found = SymbolScanner.Scan(text).Symbols;
        return found.Count > 0 ? Answer(input, found[0].Symbol) : new NumberAnswer
        {
            Input = input,
            Status = NumberStatus.Malformed,
            Fault = new NumberFault("This is no document symbol, job number, or name of a file in the archive. A symbol reads like A/75/906, a job number like 21-07422.", 0),
        };
    }

    public IReadOnlyList<CheckedNumber> Check(string text)
    {
        var scan = SymbolScanner.Scan(text);
        var symbols = scan.Symbols.Select(s => new CheckedNumber(s.Start, s.End, text[s.Start..s.End], Answer(text[s.Start..s.End], s.Symbol)));
        var jobs = scan.JobNumbers.Select(j => new CheckedNumber(j.Start, j.End, text[j.Start..j.End], Answer(text[j.Start..j.End], null, keys.Documents(Schema.Job, Schema.JobKey(j.JobNumber)))));
        return [.. symbols.Concat(jobs).OrderBy(n => n.Start)];
    }

    public IReadOnlyList<WantedNumber> Wanted(int top)
    {
        var wanted = new List<(string Key, int Count)>();
        foreach (var key in keys.From(Schema.Cites, ""))
        {
            var count = keys.Count(Schema.Cites, key);
            if (count > 0 && keys.Count(Schema.Symbol, key) == 0)
            {
                wanted.Add((key, count));
            }
        }

        return [.. wanted.OrderByDescending(w => w.Count).ThenBy(w => w.Key, StringComparer.Ordinal).Take(Math.Max(0, top)).Select(w =>
        {
            var symbol = citations.SymbolOf(w.Key);
            return new WantedNumber(symbol, symbol, w.Count);
        })];
    }

    private NumberAnswer Answer(string input, DocumentSymbol symbol)
    {
        var key = Schema.SymbolKey(symbol);
        var documents = keys.Documents(Schema.Symbol, key);
        var (citedBy, total) = citations.CitedBy(new HashSet<string> { key }, documents.ToHashSet(), 25);
        return Answer(input, symbol, documents) with { CitedBy = citedBy, CitedByTotal = total };
    }

    private NumberAnswer Answer(string input, DocumentSymbol? symbol, List<int> documents) => new()
    {
        Input = input,
        Symbol = symbol?.Canonical,
        Status = documents.Count > 0 ? NumberStatus.Held : NumberStatus.NotHeld,
        Documents = [.. documents.Select(d => index.Stored.Head(d)).Select(d => new HeldDocument(d.Id, d.Title, d.Date, d.Language, d.Kind, d.Symbols, d.JobNumbers, d.Path))],
    };
}
