using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Facts;

internal sealed class DatelineTests
{
    [TestCase("May 19, 2021, Dushanbe", "2021-05-19", "Dushanbe")]
    [TestCase("Dushanbe, 19 May 2021", "2021-05-19", "Dushanbe")]
    [TestCase("г. Душанбе, 19 мая 2021 года", "2021-05-19", "Душанбе")]
    [TestCase("19 мая 2021 года, г. Душанбе", "2021-05-19", "Душанбе")]
    [TestCase("Москва 10 мая 2022 г.", "2022-05-10", "Москва")]
    [TestCase("***Hiroshima, 20 May 2023***", "2023-05-20", "Hiroshima")]
    [TestCase("**Bali, Indonesia, 15-16 November 2022**", "2022-11-16", "Bali")]
    [TestCase("(New York, 27 September 2024)", "2024-09-27", "New York")]
    [TestCase("The Kremlin, Moscow, May 16, 2022", "2022-05-16", "Moscow")]
    [TestCase("Done at Moscow, on 10 May 2022", "2022-05-10", "Moscow")]
    [TestCase("DUSHANBE, 19 May 2021", "2021-05-19", "Dushanbe")]
    [TestCase("19 May 2021", "2021-05-19", null)]
    [TestCase("MOSCOW, 19 May 2021 – The ministers met and agreed.", "2021-05-19", "Moscow")]
    public void Gives_date_and_place(string line, string date, string? place)
    {
        var found = Dateline.Find(line);
        Assert.That((found?.Date.Date, found?.Place), Is.EqualTo((DateOnly.Parse(date), place)));
    }

    [TestCase("19.05.2021")]
    [TestCase("Letter dated 5 May 2021")]
    [TestCase("Adopted, 19 May 2021")]
    [TestCase("On 19 January 2021, regulations entered into force.")]
    [TestCase("Distr.: General 3 December 2025")]
    [TestCase("Resolution adopted by the General Assembly on 1 December 2025")]
    public void Is_not_any_line_with_a_date(string line) => Assert.That(Dateline.Find(line), Is.Null);

    [Test]
    public void Stands_at_the_end_of_Russian_statements()
    {
        var text = "Заявление\n" + string.Concat(Enumerable.Repeat("Государства договорились о мерах.\n", 40)) + "\nМосква, 10 мая 2022 года\n";
        Assert.That(Dateline.Find(text)?.Place, Is.EqualTo("Москва"));
    }
}
