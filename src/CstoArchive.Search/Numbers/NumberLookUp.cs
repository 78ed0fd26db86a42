using CstoArchive.Search.Indexing;
using CstoArchive.Search.Searching;
using CstoArchive.Symbols;

namespace CstoArchive.Search.Numbers;

/// <summary>Answers for numbers: symbols, job numbers, file names.</summary>
internal sealed class NumberLookUp
{
    /// <summary>Citing documents shown for one number, and for each of a pasted list.</summary>
    private const int MostCiting = 25;
    private const int MostCitingInList = 3;

    private readonly IndexSnapshot index;
    private readonly KeyTerms keys;
    private readonly CitationReader citations;
    private readonly NumberFamily family;
    private readonly Lazy<List<(string Key, int Count)>> wanted;

    public NumberLookUp(IndexSnapshot index, KeyTerms keys)
    {
        this.index = index;
        this.keys = keys;
        citations = new CitationReader(index, keys);
        family = new NumberFamily(index, keys);
        wanted = new Lazy<List<(string, int)>>(ReadWanted);
    }

    public NumberAnswer LookUp(string input)
    {
        if (SymbolPattern.TryParse(input, out var pattern) && family.Matching(pattern) is { Count: > 0 } matching)
        {
            return matching is [var one] ? LookUp(one.Symbol) with { Input = input } : new NumberAnswer { Input = input, Status = NumberStatus.Ambiguous, Related = matching };
        }

        var reading = DocumentNumber.Read(input);
        if (reading.Symbols.Count > 0)
        {
            var answer = Answer(input, reading.Symbols, MostCiting);
            return answer.Status == NumberStatus.Held || Files(input) is not { Count: > 0 } sameName ? answer : Answer(input, sameName, MostCiting);
        }

        if (Files(input) is { Count: > 0 } files)
        {
            return Answer(input, files, MostCiting);
        }

        if (reading.JobNumber is { } job)
        {
            return Answer(input, keys.Documents(Schema.Job, Schema.JobKey(job)), MostCiting);
        }

        return reading.IsAmbiguous
            ? new NumberAnswer { Input = input, Status = NumberStatus.Ambiguous, Related = [.. reading.Candidates.Select(family.Paper)] }
            : Malformed(input, reading.Fault);
    }

    public IReadOnlyList<CheckedNumber> Check(string text)
    {
        var answers = new Dictionary<string, NumberAnswer>(StringComparer.Ordinal);
        var scan = SymbolScanner.Scan(text);
        var symbols = scan.Symbols.Select(s => Checked(s.Start, s.End, Schema.SymbolKey(s.Symbol), input => Answer(input, [s.Symbol], MostCitingInList)));
        var jobs = scan.JobNumbers.Select(j => Checked(j.Start, j.End, Schema.JobKey(j.JobNumber), input => Answer(input, keys.Documents(Schema.Job, Schema.JobKey(j.JobNumber)), MostCitingInList)));
        return [.. symbols.Concat(jobs).OrderBy(n => n.Start)];

        CheckedNumber Checked(int start, int end, string key, Func<string, NumberAnswer> answer)
        {
            var input = text[start..end];
            if (!answers.TryGetValue(key, out var known))
            {
                answers.Add(key, known = answer(input));
            }

            return new CheckedNumber(start, end, input, known with { Input = input });
        }
    }

    public IReadOnlyList<WantedNumber> Wanted(int top) => [.. wanted.Value.Take(Math.Max(0, top)).Select(w =>
    {
        var symbol = citations.SymbolOf(w.Key);
        return new WantedNumber(symbol, DocumentSymbol.TryParse(symbol, out var parsed) ? parsed.Describe() : symbol, w.Count);
    })];

    private static NumberAnswer Malformed(string input, SymbolFault? fault) => new()
    {
        Input = input,
        Status = NumberStatus.Malformed,
        Fault = new NumberFault(
            fault is null ? "No number was read here. A symbol reads like A/75/906, a job number like 21-07422." : $"Here should stand {fault.Expected}.",
            Math.Clamp(fault?.Position ?? 0, 0, input.Length)),
    };

    /// <summary>An answer for symbols; of a joint paper all of them, which is one paper.</summary>
    private NumberAnswer Answer(string input, IReadOnlyList<DocumentSymbol> symbols, int mostCiting)
    {
        var documents = symbols.SelectMany(s => keys.Documents(Schema.Symbol, Schema.SymbolKey(s))).Distinct().ToList();
        return Complete(new NumberAnswer { Input = input, Status = NumberStatus.NotHeld }, symbols, documents, mostCiting) with
        {
            Nearest = documents.Count > 0 ? [] : family.Nearest(symbols[0]),
        };
    }

    /// <summary>An answer for documents that a job number or a file's name led to: their symbols say what they are.</summary>
    private NumberAnswer Answer(string input, List<int> documents, int mostCiting)
    {
        var symbols = (documents.Count == 0 ? [] : index.Stored.Head(index.Columns.FirstOf(documents)).Symbols).Select(s => DocumentSymbol.TryParse(s, out var symbol) ? symbol : null).OfType<DocumentSymbol>();
        return Complete(new NumberAnswer { Input = input, Status = NumberStatus.NotHeld }, [.. symbols], documents, mostCiting);
    }

    private NumberAnswer Complete(NumberAnswer answer, IReadOnlyList<DocumentSymbol> symbols, List<int> documents, int mostCiting)
    {
        var held = documents.Select(d => index.Stored.Head(d)).OrderBy(d => LanguageOrder(d.Language)).ThenBy(d => d.Path, StringComparer.Ordinal).ToList();
        // A paper is cited by any of the symbols printed on it.
        var aliases = held.SelectMany(d => d.Symbols).Select(CitationReader.KeyOf).Concat(symbols.Select(Schema.SymbolKey)).ToHashSet(StringComparer.Ordinal);
        var (citedBy, total) = citations.CitedBy(aliases, documents.ToHashSet(), mostCiting);
        var symbol = symbols.Count > 0 ? symbols[0] : null;
        return answer with
        {
            Symbol = symbol?.Canonical,
            Description = symbol?.Describe(),
            Status = held.Count > 0 ? NumberStatus.Held : NumberStatus.NotHeld,
            Documents = [.. held.Select(d => new HeldDocument(d.Id, d.Title, d.Date, d.Language, d.Kind, d.Symbols, d.JobNumbers, d.Path))],
            Related = symbol is null ? [] : family.Related(symbol),
            CitedBy = citedBy,
            CitedByTotal = total,
            OfficialUrl = symbol?.OfficialUrl.AbsoluteUri,
        };
    }

    private static int LanguageOrder(string? language) => language switch
    {
        "en" => 0,
        "ru" => 1,
        null => 3,
        _ => 2,
    };

    private List<int> Files(string input)
    {
        var name = input.Trim().ToLowerInvariant();
        return keys.Documents(Schema.File, name[(name.LastIndexOf('/') + 1)..]);
    }

    private List<(string Key, int Count)> ReadWanted()
    {
        var found = new List<(string Key, int Count)>();
        foreach (var key in keys.From(Schema.Cites, ""))
        {
            var count = keys.Count(Schema.Cites, key);
            if (count > 0 && keys.Count(Schema.Symbol, key) == 0)
            {
                found.Add((key, count));
            }
        }

        return [.. found.OrderByDescending(w => w.Count).ThenBy(w => w.Key, StringComparer.Ordinal)];
    }
}
