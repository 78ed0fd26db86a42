using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Facts;

internal sealed class PageLanguageTests
{
    private const string English = """
        The member States of the Organization met in the spring to look at the measures that were taken since the last session.
        They note with concern that the trade in drugs has grown, and that it pays for the weapons of those who threaten the peace
        of the region. They agree to open their registers to each other and to report on the results by the end of the year.
        """;

    private const string Russian = """
        Государства — члены Организации собрались весной, чтобы рассмотреть меры, которые были приняты со времени прошлой сессии.
        Они с обеспокоенностью отмечают, что торговля наркотиками выросла и что на её доходы покупают оружие те, кто угрожает миру
        в регионе. Они договорились открыть друг для друга свои реестры и до конца года сообщить о результатах этой работы.
        """;

    [Test]
    public void An_annex_in_another_language_says_so_page_by_page()
    {
        var document = Read(English, English, Russian, English, Russian);

        Assert.That(document.Language, Is.EqualTo("en"));
        Assert.That(document.Pages.Select(page => page.Language), Is.EqualTo((string?[])[null, null, "ru", null, "ru"]));
        Assert.That(document.Languages, Is.EqualTo((string[])["en", "ru"]));
    }

    [Test]
    public void So_does_one_in_the_same_script()
    {
        const string French = """
            Les États membres de l'Organisation se sont réunis au printemps pour examiner les mesures qui ont été prises.
            Ils notent avec inquiétude que le commerce des drogues a augmenté et que les armes sont payées par ses revenus.
            Ils sont convenus de présenter leurs registres et de rendre compte des résultats avant la fin de cette année.
            """;

        Assert.That(Read(English, French).Pages[1].Language, Is.EqualTo("fr"));
    }

    [Test]
    public void A_document_in_one_language_has_one()
    {
        var document = Read(Russian, Russian);

        Assert.That(document.Languages, Is.EqualTo((string[])["ru"]));
        Assert.That(document.Pages.Select(page => page.Language), Is.All.Null);
    }

    [Test]
    public void A_page_of_a_table_keeps_the_documents_language()
    {
        var rows = Enumerable.Range(1, 30).Select(n => $"{n} Société de transport de la Côte {n * 17:N0} Paris {1990 + n}\n{n} ООО «Северный путь» {n * 13:N0} Омск {1980 + n}");

        Assert.That(Read(English, string.Join('\n', rows)).Pages[1].Language, Is.Null);
    }

    [Test]
    public void A_page_of_references_keeps_the_documents_language() =>
        Assert.That(Read(English, string.Join('\n', Enumerable.Range(1, 40).Select(n => $"{n}\nCoE-Monitor, para. {n * 3}.\nJS{n}, paras. {n} and {n + 8}."))).Pages[1].Language, Is.Null);

    [Test]
    public void A_letterhead_in_two_languages_changes_nothing()
    {
        const string Letterhead = "ОРГАНИЗАЦИЯ ДОГОВОРА\nО КОЛЛЕКТИВНОЙ БЕЗОПАСНОСТИ\nСекретариат, г. Москва, на № 12 от 5 мая 2021 года\nCollective Security Treaty Organization\n";
        var document = Read(Letterhead + English, Letterhead + English);

        Assert.That(document.Languages, Is.EqualTo((string[])["en"]));
    }

    [Test]
    public void A_page_that_quotes_another_language_keeps_its_own() =>
        Assert.That(Read(English, English + English + Russian).Pages[1].Language, Is.Null);

    [TestCase("Приложение 1")]
    [TestCase("Список участников и гостей на встрече")]
    [TestCase("")]
    [TestCase("12 345 — 6 789 (5/8)")]
    public void A_page_with_little_text_has_no_language_of_its_own(string text) =>
        Assert.That(Read(English, text).Pages[1].Language, Is.Null);

    private static ExtractedDocument Read(params string[] pages) =>
        DocumentFacts.Of(new ReadDocument { Format = "pdf", Pages = [.. pages.Select((text, i) => new ExtractedPage(i + 1, text, []))] }, "a.pdf");
}
