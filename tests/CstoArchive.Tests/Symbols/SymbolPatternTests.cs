using CstoArchive.Symbols;

namespace CstoArchive.Tests.Symbols;

public sealed class SymbolPatternTests
{
    [TestCase("A/75/*", "A/75/906", true)]
    [TestCase("a/75/*", "A/75/L.1/Rev.1", true)]
    [TestCase("А/75/*", "A/75/906", true, TestName = "Cyrillic А")]
    [TestCase("A/75/*", "A/75", false)]
    [TestCase("A/75/*", "A/7500", false)]
    [TestCase("A/75/*", "A/76/906", false)]
    [TestCase("A/75/900..910", "A/75/900", true)]
    [TestCase("A/75/900..910", "A/75/910/Add.1", true)]
    [TestCase("A/75/900..910", "A/75/911", false)]
    [TestCase("A/75/900..910", "A/75/9", false)]
    [TestCase("A/75/900..910", "A/75/905/1", false)]
    [TestCase("A/C.1/75/L.1..L.5", "A/C.1/75/L.5/Rev.1", true)]
    [TestCase("A/C.1/75/L.1..5", "A/C.1/75/L.3", true)]
    [TestCase("A/C.1/75/L.1..5", "A/C.1/75/L.30", false)]
    [TestCase("A/75/900..A/75/910", "A/75/905", true)]
    [TestCase("A/75/9*", "A/75/9", true)]
    [TestCase("A/75/9*", "A/75/906/Add.1", true)]
    [TestCase("A/75/9*", "A/75/19", false)]
    [TestCase("A/75/906*", "A/75/906", true, TestName = "A paper belongs to the set that its reissue mark makes")]
    [TestCase("A/75/L.*", "A/75/L.12", true)]
    [TestCase("A/75/L.*", "A/75/PV.12", false)]
    [TestCase("A/*/L.1", "A/75/L.1", true)]
    [TestCase("E/ECE/TRANS/*", "ECE/TRANS/WP.29/1140", true)]
    [TestCase("S/RES/2500..2600", "S/RES/2535 (2020)", true)]
    public void A_pattern_takes_what_it_says(string text, string symbol, bool matches)
    {
        Assert.That(SymbolPattern.TryParse(text, out var pattern), Is.True);
        Assert.That(DocumentSymbol.TryParse(symbol, out var parsed), Is.True);
        Assert.That(pattern!.Matches(parsed!), Is.EqualTo(matches));
        if (matches)
        {
            Assert.That(parsed!.Key, Does.StartWith(pattern.KeyPrefix));
        }
    }

    [TestCase("A/75/906")]
    [TestCase("A/75/906**", Description = "reissued twice")]
    [TestCase("A/75/900..A/76/910")]
    [TestCase("*")]
    [TestCase("A/75/910..900")]
    [TestCase("A/75/..")]
    [TestCase("")]
    public void What_is_no_pattern_is_not_read_as_one(string text) => Assert.That(SymbolPattern.TryParse(text, out _), Is.False);

    [Test]
    public void A_family_holds_the_paper_and_its_modifications_and_nothing_else()
    {
        var family = SymbolPattern.Family(DocumentSymbol.Parse("A/75/592/Add.4").Symbol!);
        string[] members = ["A/75/592", "A/75/592/Add.4", "A/75/592/Rev.1/Corr.1"];
        string[] others = ["A/75/5920", "A/75/592/1", "A/75/59"];
        Assert.That(members.Select(Matches), Is.All.True);
        Assert.That(others.Select(Matches), Is.All.False);

        bool Matches(string text) => DocumentSymbol.TryParse(text, out var member) && family.Matches(member);
    }
}
