using CstoArchive.Symbols;

namespace CstoArchive.Extraction.Pdf;

/// <summary>The symbols and the job number that a paper bears as its own, in printed order.</summary>
internal sealed record OwnNumbers(IReadOnlyList<DocumentSymbol> Symbols, JobNumber? JobNumber)
{
    /// <summary>Of the height of the page: a running header ends above this, a running footer begins below the rest.</summary>
    private const float HeaderShare = 0.85f;

    private const float FooterShare = 0.15f;

    /// <summary>Rows looked at above or below.</summary>
    private const int EdgeRows = 5;

    public bool Has(DocumentSymbol symbol) => Symbols.Contains(symbol);

    public static OwnNumbers Of(IReadOnlyList<Sheet> pages, Masthead? masthead)
    {
        var symbols = masthead?.Symbols ?? [];
        if (symbols.Count == 0)
        {
            symbols = RunningHeader(pages);
        }

        if (symbols.Count == 0 && pages.Count > 0)
        {
            symbols = Alone(pages[0]);
        }

        return new OwnNumbers(symbols, Job(pages));
    }

    /// <summary>Symbols at the top of at least two pages, and of a third of them (many papers print theirs on every other page).</summary>
    private static List<DocumentSymbol> RunningHeader(IReadOnlyList<Sheet> pages)
    {
        var seen = new Dictionary<DocumentSymbol, int>();
        var order = new List<DocumentSymbol>();
        foreach (var sheet in pages.Take(30))
        {
            foreach (var symbol in Top(sheet).SelectMany(SymbolsOf).Distinct())
            {
                if (!seen.TryAdd(symbol, 1))
                {
                    seen[symbol]++;
                }
                else
                {
                    order.Add(symbol);
                }
            }
        }

        var least = Math.Max(2, Math.Min(pages.Count, 30) / 3);
        return order.Where(s => seen[s] >= least).ToList();
    }

    /// <summary>A symbol that is all that stands on one of the first lines (a cover), else on one of the last.</summary>
    private static List<DocumentSymbol> Alone(Sheet first)
    {
        var top = first.Rows.Take(8).SelectMany(r => r.Runs).SelectMany(SymbolsIfAll).Distinct().ToList();
        return top.Count > 0
            ? top
            : first.Rows.TakeLast(4).SelectMany(r => r.Runs)
                .Select(r => MayHoldSymbol(r.Text) && DocumentSymbol.TryParse(r.Text, out var symbol) ? symbol : null)
                .OfType<DocumentSymbol>().Distinct().ToList();
    }

    /// <summary>The symbols of a run that says nothing else but them.</summary>
    internal static IEnumerable<DocumentSymbol> SymbolsIfAll(TextRun run)
    {
        if (run.Text.Length > 120)
        {
            return [];
        }

        var found = SymbolsIn(run.Text).ToList();
        var rest = run.Text.Length - found.Sum(s => s.End - s.Start) - run.Text.Count(c => " *-–—;,()".Contains(c));
        return found.Count > 0 && rest <= 2 ? found.Select(s => s.Symbol) : [];
    }

    internal static IEnumerable<DocumentSymbol> SymbolsOf(TextRow row) =>
        row.Runs.Where(r => r.Text.Length <= 200).SelectMany(r => SymbolsIn(r.Text)).Select(s => s.Symbol);

    private static IEnumerable<SymbolOccurrence> SymbolsIn(string text) =>
        MayHoldSymbol(text)
            ? SymbolScanner.Scan(text).Symbols.Where(s => s.Form == SymbolForm.Printed && (text.Contains('/') || !s.Symbol.Canonical.Contains('/')))
            : [];

    /// <summary>The file names that stand for symbols elsewhere are not what a paper calls itself; but some symbols have points for slashes.</summary>
    private static bool MayHoldSymbol(string text) => text.AsSpan().ContainsAny('/', '.');

    private static IEnumerable<TextRow> Top(Sheet sheet) => sheet.Rows.Take(EdgeRows).Where(r => r.Y > HeaderShare * sheet.Height);

    /// <summary>The number of a bar code as it is printed over it, though with something behind it that is no part of one.</summary>
    private static JobNumber? Spelled(Sheet first, JobNumber barCode) =>
        first.Rows.TakeLast(8).SelectMany(r => r.Text.Split(' '))
            .Select(word => JobNumber.TryParse(word.TrimEnd('X', '*'), out var job) ? job : null)
            .FirstOrDefault(job => job is { IsBarCode: false } && job.Key == barCode.Key);

    /// <summary>The job number at the foot of the first page, else the one at most edges of the others.</summary>
    private static JobNumber? Job(IReadOnlyList<Sheet> pages)
    {
        var votes = new Dictionary<JobNumber, int>();
        foreach (var sheet in pages.Take(20))
        {
            var first = sheet.Page == 1;
            var edge = sheet.Rows.Skip(Math.Max(0, sheet.Rows.Count - (first ? 8 : EdgeRows))).Where(r => r.Y < (first ? 0.3f : FooterShare) * sheet.Height);
            foreach (var job in edge.Concat(Top(sheet)).SelectMany(r => SymbolScanner.Scan(r.Text).JobNumbers).Select(j => j.JobNumber).Distinct())
            {
                votes[job] = votes.GetValueOrDefault(job) + (first ? 3 : 1);
            }
        }

        // A bar code does not say which office's number it is; the number over it does.
        var printed = votes.Where(v => !v.Key.IsBarCode).ToList();
        return printed.Count > 0 ? printed.MaxBy(v => v.Value).Key : votes.Count > 0 ? Spelled(pages[0], votes.MaxBy(v => v.Value).Key) : null;
    }
}
