using CstoArchive.Symbols;

namespace CstoArchive.Tests.Symbols;

/// <summary>What is promised of real symbols, as shares of the tables that stand beside the project.</summary>
public sealed class RealSymbolTests
{
    [Test]
    public void Real_symbols_parse_to_themselves() => AssertShare("dev.tsv", r => (r.First, r.First), 0.9997);

    [Test]
    public void Spellings_found_in_the_wild_give_the_canonical_form() => AssertShare("symbol_variants.tsv", r => (r.First, r.Second), 0.998);

    [Test]
    public void Every_rare_form_parses() => AssertShare("rare_forms.tsv", r => (r.First, r.First), 1);

    [Test]
    public void Canonical_forms_of_real_symbols_are_stable_and_sort_as_themselves()
    {
        var unstable = new List<string>();
        foreach (var (text, _) in SymbolData.Rows("dev.tsv"))
        {
            if (DocumentSymbol.TryParse(text, out var symbol)
                && !(DocumentSymbol.TryParse(symbol.Canonical, out var again) && again.Canonical == symbol.Canonical && again.Key == symbol.Key && symbol.CompareTo(again) == 0
                    && DocumentSymbol.TryParse(symbol.Key, out var byKey) && byKey.Equals(symbol)))
            {
                unstable.Add(text);
            }
        }

        Assert.That(unstable, Is.Empty);
    }

    [Test]
    public void Every_real_symbol_describes_itself_in_both_languages()
    {
        foreach (var (text, _) in SymbolData.Rows("dev.tsv").Where((_, i) => i % 7 == 0))
        {
            if (DocumentSymbol.TryParse(text, out var symbol))
            {
                Assert.That(symbol.Describe(), Has.Length.GreaterThan(8), text);
                Assert.That(symbol.Describe(SymbolLanguage.Russian), Does.Match("[а-я]{3}"), text);
            }
        }
    }

    [Test]
    public void Joint_symbols_are_split_and_each_part_found()
    {
        Assert.Multiple(() =>
        {
            foreach (var (joint, _) in SymbolData.Rows("joint_symbols.tsv"))
            {
                var reading = DocumentNumber.Read(joint);
                Assert.That(reading.Form, Is.EqualTo(NumberForm.JointSymbols), joint);
                Assert.That(string.Concat(reading.Symbols.Select(s => s.Key)), Is.EqualTo(joint.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()), joint);
                Assert.That(SymbolScanner.Scan(joint).Symbols.Select(s => s.Symbol), Is.EqualTo(reading.Symbols), joint);
            }
        });
    }

    [Test]
    public void What_only_looks_like_a_symbol_is_not_taken_for_one()
    {
        Assert.Multiple(() =>
        {
            foreach (var (text, why) in SymbolData.Rows("lookalikes.tsv"))
            {
                Assert.That(SymbolScanner.Scan(text).Symbols, Is.Empty, $"{text} ({why}) in running text");
                Assert.That(SymbolScanner.Scan($"It says {text} here.").Symbols, Is.Empty, $"{text} ({why}) in a sentence");
                Assert.That(DocumentNumber.Read(text).Symbols, Is.Empty, $"{text} ({why}) alone");
            }
        });
    }

    [Test]
    public void Press_releases_are_not_taken_for_documents()
    {
        Assert.Multiple(() =>
        {
            foreach (var (text, _) in SymbolData.Rows("press_release_symbols.tsv"))
            {
                Assert.That(SymbolScanner.Scan($"See {text}.").Symbols, Is.Empty, text);
                Assert.That(DocumentNumber.Read(text).Fault?.Expected, Does.Contain("press release"), text);
            }
        });
    }

    private static void AssertShare(string file, Func<(string First, string Second), (string Text, string Symbol)> row, double atLeast)
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var (text, symbol) in SymbolData.Rows(file).Select(row))
        {
            count++;
            var read = DocumentNumber.Read(text).Symbols is [var one] ? one.Canonical : "nothing";
            if (SymbolData.Key(read) != SymbolData.Key(symbol))
            {
                wrong.Add($"{text}: {read}");
            }
        }

        Assert.That(1 - ((double)wrong.Count / count), Is.GreaterThanOrEqualTo(atLeast), string.Join(Environment.NewLine, wrong));
    }
}
