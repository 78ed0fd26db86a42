using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Facts;

internal sealed class DateFinderTests
{
    [TestCase("19.05.2021", "2021-05-19")]
    [TestCase("published on 19.05.2021, in Dushanbe", "2021-05-19")]
    [TestCase("19/05/2021", "2021-05-19")]
    [TestCase("05/19/2021", "2021-05-19")]
    [TestCase("2021-05-19", "2021-05-19")]
    [TestCase("2021-05-19T10:20:30Z", "2021-05-19")]
    [TestCase("May 19, 2021", "2021-05-19")]
    [TestCase("MAY 19, 2021", "2021-05-19")]
    [TestCase("Sept. 7, 2022", "2022-09-07")]
    [TestCase("19 May 2021", "2021-05-19")]
    [TestCase("the 19th of May, 2021", "2021-05-19")]
    [TestCase("19\u00A0May\n2021", "2021-05-19")]
    [TestCase("19 мая 2021 года", "2021-05-19")]
    [TestCase("19 мая 2021 г.", "2021-05-19")]
    [TestCase("1er juin 2021", "2021-06-01")]
    [TestCase("19 de mayo de 2021", "2021-05-19")]
    [TestCase("3 de março de 2021", "2021-03-03")]
    [TestCase("19. Mai 2021", "2021-05-19")]
    [TestCase("1 حزيران/يونيه 2021", "2021-06-01")]
    [TestCase("2021年5月19日", "2021-05-19")]
    [TestCase("2021 жылғы 19 мамыр", "2021-05-19")]
    [TestCase("15-16 November 2022", "2022-11-16")]
    [TestCase("January 9-10, 2023", "2023-01-10")]
    [TestCase("the results of the meeting.19.05.2021", "2021-05-19")]
    public void Reads_every_usual_form(string text, string expected)
    {
        var found = DateFinder.Find(text);
        Assert.That(found.Select(date => date.Date), Is.EqualTo([DateOnly.Parse(expected)]));
    }

    [TestCase("A/75/906 S/2021/534 21-07422 5/8")]
    [TestCase("paragraph 5 of the resolution 2535 (2020)")]
    [TestCase("A/10/05/2021")]
    [TestCase("S/2021/05/12")]
    [TestCase("1.19.05.2021")]
    [TestCase("19.05.2021.4")]
    [TestCase("31.02.2021")]
    [TestCase("19.13.2021")]
    [TestCase("26.06.1911")]
    [TestCase("in May 2021")]
    [TestCase("19 May")]
    [TestCase("phone 12-05-20215")]
    [TestCase("resolution 75/19 May 2021 session")]
    [TestCase("/2021-05-19-joint-statement")]
    public void Reads_no_date_where_none_is_written(string text) => Assert.That(DateFinder.Find(text), Is.Empty);

    [Test]
    public void Says_where_the_date_stands()
    {
        const string Text = "Опубликовано 19 мая 2021 года в Душанбе";
        var date = DateFinder.Find(Text).Single();
        Assert.That(Text[date.Start..date.End], Is.EqualTo("19 мая 2021 года"));
    }

    [TestCase("2021-05-19-statement.html", "2021-05-19")]
    [TestCase("statement_19.05.2021.txt", "2021-05-19")]
    [TestCase("20210519 annex.pdf", "2021-05-19")]
    public void Reads_the_date_of_a_file_name(string name, string expected)
    {
        Assert.That(DateFinder.TryFindInFileName(name, out var date), Is.True);
        Assert.That(date.Date, Is.EqualTo(DateOnly.Parse(expected)));
    }

    [TestCase("A_75_906-EN.pdf")]
    [TestCase("21-07422.pdf")]
    [TestCase("g1504261.pdf")]
    public void Reads_no_date_from_a_number_in_a_file_name(string name) => Assert.That(DateFinder.TryFindInFileName(name, out _), Is.False);

    [Test]
    public void Reads_a_megabyte_of_digits_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("1.1 May 2.2021-", 70_000));
        Assert.That(DateFinder.Find(text), Has.Count.LessThanOrEqualTo(100));
    }
}
