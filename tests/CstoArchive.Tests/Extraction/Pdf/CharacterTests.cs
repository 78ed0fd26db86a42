using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Tests.Extraction.Pdf;

internal sealed class CharacterTests
{
    [TestCase("o\ufb03ce", "office")]
    [TestCase("co\u00adoperation", "cooperation")]
    [TestCase("secu\u00ad", "secu\u00ad")]
    [TestCase("A/75/906\u200b", "A/75/906")]
    [TestCase("non\u2011paper", "non-paper")]
    [TestCase("a\u00a0b\u2009c", "a b c")]
    [TestCase("и\u0306", "й")]
    [TestCase("\uf0b7 item", "• item")]
    [TestCase("“Ministers’”", "“Ministers’”")]
    [TestCase("\ufefb", "\u0644\u0627")]
    public void Text_is_what_a_person_would_type(string printed, string typed) => Assert.That(Characters.Clean(printed), Is.EqualTo(typed));

    [Test]
    public void Cyrillic_that_a_font_calls_Western_is_put_right() =>
        Assert.That(Repaired("Îðãàíèçàöèÿ Äîãîâîðà î êîëëåêòèâíîé áåçîïàñíîñòè", "ïðèíÿëà çàÿâëåíèå ¹ 5 (A/75/906)"), Is.EqualTo(
            "Организация Договора о коллективной безопасности|приняла заявление № 5 (A/75/906)"));

    [Test]
    public void French_stays_French() =>
        Assert.That(Repaired("Là où les délégués ont été reçus à Genève, l'intérêt général", "a prévalu"), Is.EqualTo("Là où les délégués ont été reçus à Genève, l'intérêt général|a prévalu"));

    [Test]
    public void Arabic_is_read_from_the_right_and_its_numbers_from_the_left()
    {
        var letters = Letters("2535 رقم");

        Assert.That(RunText.Of(letters), Is.EqualTo("مقر 2535"));
    }

    [Test]
    public void A_vowel_sign_follows_the_letter_it_stands_over()
    {
        Letter[] letters = [new("ب", 0, 10, 0, 10, false, false), new("ك", 10, 20, 0, 10, false, false), new("\u064f", 14, 16, 0, 10, false, false)];

        Assert.That(RunText.Of(letters), Is.EqualTo("ك\u064fب"));
    }

    private static Letter[] Letters(string shown)
    {
        var letters = new List<Letter>();
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] != ' ')
            {
                letters.Add(new Letter(shown[i].ToString(), 6 * i, 6 * i + 6, 0, 10, false, false));
            }
        }

        return [.. letters];
    }

    private static string Repaired(params string[] lines) =>
        string.Join('|', Mojibake.Repair(lines.Select(l => new TextRow([new TextRun(l, 0, 100, 0, 10, false)])).ToList()).Select(r => r.Text));
}
