using CsCheck;
using CstoArchive.Symbols;

namespace CstoArchive.Tests.Symbols;

/// <summary>What holds for every symbol and every text.</summary>
public sealed class SymbolPropertyTests
{
    private static readonly Gen<string> s_modifications = Gen.Select(Gen.OneOf("Add", "Corr", "Rev"), Gen.Int[1, 40], (w, n) => $"/{w}.{n}").List[0, 2].Select(string.Concat);

    private static readonly Gen<string> s_symbols = Gen.OneOf(
        Gen.Select(Gen.Int[31, 81], Gen.Int[1, 1100], (s, n) => $"A/{s}/{n}"),
        Gen.Int[100, 10500].Select(n => $"A/{n}"),
        Gen.Select(Gen.Int[1994, 2026], Gen.Int[1, 1300], (y, n) => $"S/{y}/{n}"),
        Gen.Select(Gen.Int[1, 6], Gen.Int[31, 81], Gen.Int[1, 90], (c, s, n) => $"A/C.{c}/{s}/L.{n}"),
        Gen.Select(Gen.Int[1, 20], Gen.Int[1980, 2026], Gen.Int[1, 200], (c, y, n) => $"E/CN.{c}/{y}/{n}"),
        Gen.Select(Gen.OneOf("CCPR", "CAT", "CEDAW", "CRPD"), Gen.Int[1, 140], Gen.Int[1, 4000], Gen.Int[1990, 2025], (t, s, n, y) => $"{t}/C/{s}/D/{n}/{y}"),
        Gen.Select(Gen.Int[6, 11], Gen.Int[1, 900], (s, n) => $"A/ES-{s}/{n}"),
        Gen.Select(Gen.OneOf("CP", "SBI", "SBSTA"), Gen.Int[1995, 2026], Gen.Int[1, 40], (b, y, n) => $"FCCC/{b}/{y}/{n}"),
        Gen.Int[1, 9999].Select(n => $"S/PV.{n}"));

    private static readonly Gen<string> s_papers = Gen.Select(s_symbols, s_modifications, (s, m) => s + m);

    /// <summary>Texts of what symbols, citations and job numbers are made of, in any order.</summary>
    private static readonly Gen<string> s_soup = Gen.OneOf(
        Gen.OneOf("A/", "/", "S/RES/", "75", "1325", "(", ")", "(XXX)", "2535 (2020)", "resolution ", "резолюция ", " ", "\n", ".", "-", "–", ", ", " and ", "Add.", "L.", "_", ".pdf", "№",
            "*2107422*", "21-07422", "С/", "\u00AD", "\u200B", "Security Council ", "A/75/906", "C.1", "ES-", "and/or", "((((", "//", "undocs.org/", "%2", "\uD83D", "０"),
        Gen.String[0, 6]).List[0, 40].Select(string.Concat);

    [Test]
    public void A_canonical_form_parses_to_itself() =>
        s_papers.Sample(text => DocumentSymbol.TryParse(text, out var symbol) && symbol.Canonical == text && DocumentSymbol.TryParse(symbol.Key, out var byKey) && symbol.Equals(byKey));

    [Test]
    public void Every_symbol_planted_in_a_text_is_found() =>
        Gen.Select(s_papers, Gen.OneOf("In ", "see (", "[", "доклад ", "migration.", "\n", "«", "报告"), Gen.OneOf(".", ", para. 5", ")", "]", " The", "\n5/8", "*", "»", "的"))
            .List[1, 8].Sample(planted =>
            {
                var text = string.Concat(planted.Select(p => p.Item2 + p.Item1 + p.Item3 + " "));
                return SymbolScanner.Scan(text).Symbols.Select(s => s.Symbol.Canonical).SequenceEqual(planted.Select(p => p.Item1));
            });

    [Test]
    public void A_symbol_in_any_dress_is_the_same_symbol() =>
        Gen.Select(s_papers, Gen.OneOf<Func<string, string>>(
            s => s.ToLowerInvariant(),
            s => s.ToUpperInvariant(),
            s => s.Replace('A', 'А').Replace('C', 'С').Replace('E', 'Е'),
            s => s.Replace("/", " / ", StringComparison.Ordinal),
            s => s.Replace("/", "/\u200B", StringComparison.Ordinal),
            s => s.Replace('-', '\u2011'),
            s => s.Replace(".", ". ", StringComparison.Ordinal),
            s => $"({s})**",
            s => $"https://undocs.org/en/{s}",
            s => $"{s.Replace('/', '_')}-EN.pdf"))
            .Sample((symbol, dress) => DocumentNumber.Read(dress(symbol)).Symbols is [var read] && read.Canonical == symbol);

    [Test]
    public void Every_text_is_answered() =>
        s_soup.Sample(text =>
        {
            var scan = SymbolScanner.Scan(text);
            var reading = DocumentNumber.Read(text);
            var parse = DocumentSymbol.Parse(text);
            var isPattern = SymbolPattern.TryParse(text, out var pattern);
            var description = parse.Symbol?.Describe(SymbolLanguage.Russian);
            return isPattern == pattern is not null
                && description != ""
                && (parse.Symbol is null) != (parse.Fault is null)
                && (reading.Form == NumberForm.None) == (reading.Fault is not null)
                && IsInOrder(scan.Symbols.Select(s => (s.Start, s.End)), text.Length)
                && IsInOrder(scan.JobNumbers.Select(j => (j.Start, j.End)), text.Length)
                && scan.Symbols.All(s => DocumentSymbol.TryParse(s.Symbol.Canonical, out var again) && again.Key == s.Symbol.Key);
        }, iter: 40_000);

    [Test]
    public void The_order_is_total_and_agrees_with_equality() =>
        Gen.Select(s_papers, s_papers, s_papers).Sample((a, b, c) =>
        {
            var (x, y, z) = (Parse(a), Parse(b), Parse(c));
            return Math.Sign(x.CompareTo(y)) == -Math.Sign(y.CompareTo(x))
                && (x.CompareTo(y) == 0) == x.Equals(y)
                && (x.CompareTo(y) > 0 || y.CompareTo(z) > 0 || x.CompareTo(z) <= 0)
                && (x.Base.Equals(x) || x.Base.CompareTo(x) < 0);
        });

    [TestCase("A/")]
    [TestCase("A/1")]
    [TestCase("/A/75/")]
    [TestCase("A/75/906(")]
    [TestCase("resolution 1")]
    [TestCase("75/1, ")]
    [TestCase("resolution 75/1 A and ")]
    [TestCase("A_1")]
    [TestCase("A . - ( ")]
    [TestCase("resolution (5/8 ")]
    [TestCase("1-22222 ")]
    [TestCase("9")]
    [TestCase("S - ")]
    [TestCase("A/\u00AD")]
    [TestCase("\u200B1")]
    public void Time_grows_with_the_length_and_no_faster(string piece)
    {
        // A moment's work where time grows with the length, hours where it grows with the square: no busy machine can blur that, so nothing is measured.
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        Assert.That(Task.Run(() => SymbolScanner.Scan(text)).Wait(TimeSpan.FromMinutes(1)), Is.True);
    }

    private static bool IsInOrder(IEnumerable<(int Start, int End)> spans, int length)
    {
        var last = 0;
        foreach (var (start, end) in spans)
        {
            // Several symbols of one file name share its place.
            if (start < 0 || end <= start || end > length || end < last)
            {
                return false;
            }

            last = end;
        }

        return true;
    }

    private static DocumentSymbol Parse(string text) => DocumentSymbol.Parse(text).Symbol!;
}
