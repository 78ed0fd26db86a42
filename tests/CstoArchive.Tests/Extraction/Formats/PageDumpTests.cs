using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Formats;

internal sealed class PageDumpTests
{
    private const string Statement = """
        Statement of the member States on border security

        03.06.2022 Download document
        Annex 1.pdf
        Приложение 2.docx (240 КБ)
        June 3, 2022, Yerevan

        The States parties are resolved to keep their borders safe from smuggling.A/77/901 S/2022/450 22-08123 3/9 They will share their experience, as document A/76/12 asks.

        Go back

        Back to the section

        Back to the all news
        """;

    [Test]
    public void Keeps_what_the_page_says_of_itself()
    {
        var read = Extracting.One("s.txt", Statement);
        Assert.Multiple(() =>
        {
            Assert.That(read.Title, Is.EqualTo("Statement of the member States on border security"));
            Assert.That((read.Kind, read.Place, read.Language), Is.EqualTo(("statement", "Yerevan", "en")));
            Assert.That(read.Dates.Select(date => (date.Date, date.Source)), Is.EqualTo([(new DateOnly(2022, 6, 3), DateSource.Dateline), (new DateOnly(2022, 6, 3), DateSource.PageLine)]));
            Assert.That(read.Attachments.Select(attachment => attachment.Name), Is.EqualTo(["Annex 1.pdf", "Приложение 2.docx"]));
            Assert.That(read.Symbols, Is.EqualTo(["A/77/901", "S/2022/450"]));
            Assert.That(read.JobNumbers, Is.EqualTo(["22-08123"]));
            Assert.That(read.Cites, Is.EqualTo(["A/76/12"]));
        });
    }

    [Test]
    public void Reads_on_where_furniture_stood_and_loses_nothing()
    {
        var page = Extracting.One("s.txt", Statement).Pages.Single();
        Assert.That(page.Text, Does.Contain("from smuggling. They will share"));
        Assert.That(page.Text, Does.Not.Contain("Go back").And.Not.Contain("3/9").And.Not.Contain("Download"));
        Assert.That(page.Removed, Is.EquivalentTo(["03.06.2022 Download document", "Annex 1.pdf", "Приложение 2.docx (240 КБ)", "Go back", "Back to the section", "Back to the all news", "A/77/901 S/2022/450 22-08123 3/9"]));
    }

    [Test]
    public void Says_where_a_paper_is_cited()
    {
        var read = Extracting.One("s.txt", Statement);
        var citation = read.Citations.Single();
        Assert.That(read.Pages[citation.Page - 1].Text[citation.Start..citation.End], Is.EqualTo("A/76/12"));
    }

    [Test]
    public void A_list_of_news_is_several_documents()
    {
        var read = Extracting.All("list.txt", """
            02.02.2023

            The Secretary General met the ambassadors. They spoke of exercises.

            01.02.2023

            The staff of the Secretariat planted trees.

            31.01.2023

            Exercise ends in the mountains

            The troops have returned to their camps.

            Statement on the exercises

            30.01.2023 Скачать документ
            January 30, 2023, Dushanbe
            The member States are content.
            """);
        Assert.That(read.Select(item => (item.Path, item.Kind, item.Date, item.Title)), Is.EqualTo([
            ("list.txt#1", "news", new DateOnly(2023, 2, 2), "The Secretary General met the ambassadors."),
            ("list.txt#2", "news", new DateOnly(2023, 2, 1), "The staff of the Secretariat planted trees."),
            ("list.txt#3", "news", new DateOnly(2023, 1, 31), "Exercise ends in the mountains"),
            ("list.txt#4", "statement", new DateOnly(2023, 1, 30), "Statement on the exercises")]));
    }

    [Test]
    public void A_date_alone_within_a_statement_begins_no_other_document()
    {
        var read = Extracting.All("s.txt", "Statement on peace\n\n19.05.2021 Download document\n\nThe next meeting will be held on\n\n26.06.2025\n\nin the capital. The States agree.");
        Assert.That(read.Single().Date, Is.EqualTo(new DateOnly(2021, 5, 19)));
    }

    [Test]
    public void Russian_pages_are_read_alike()
    {
        var read = Extracting.One("s.txt", "Заявление государств — членов Организации\n\n19.05.2021 Скачать документ\nг. Душанбе, 19 мая 2021 года\n\nГосударства-члены договорились о сотрудничестве в борьбе с терроризмом.\n\nНазад\n\nВернуться в раздел\n\nВернуться ко всем новостям");
        Assert.That((read.Title, read.Place, read.Language), Is.EqualTo(("Заявление государств — членов Организации", "Душанбе", "ru")));
        Assert.That(read.Pages[0].Text, Does.EndWith("с терроризмом."));
    }

    [TestCase("The documents A/75/906 and S/2021/534 were circulated.")]
    [TestCase("The paper A/75/906 was circulated.")]
    [TestCase("It was adopted by 5/8 of the members.")]
    [TestCase("See A/75/906, S/2021/534.")]
    [TestCase("Phone 21-07422 was called.")]
    public void A_single_number_in_a_sentence_stays(string sentence)
    {
        var read = Extracting.One("s.txt", "Statement on peace\n\n19.05.2021\n\n" + sentence);
        Assert.That(read.Pages[0].Text, Is.EqualTo(sentence));
        Assert.That((read.Symbols, read.JobNumbers), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }

    [TestCase("a word. 17/29 15-29822 Next word", "a word. Next word")]
    [TestCase("a word. 6/62 21-00395 13/01/2021 A/75/592/Add.9 Next word", "a word. Next word")]
    [TestCase("a word.\nA/75/906\n21-07422 (E) 5/8\nNext word", "a word.\nNext word")]
    public void Furniture_of_any_order_is_taken_out(string text, string expected) => Assert.That(Extracting.One("s.txt", text).Pages[0].Text, Is.EqualTo(expected));

    [Test]
    public void The_owners_own_dump_is_five_documents()
    {
        var file = Directory.GetFiles(SharedData.PathOf("real/seed")).Single();
        var read = new DocumentExtractor().Extract(file, "dump.txt");
        Assert.That(read.Select(item => (item.Kind, item.Date)), Is.EqualTo([
            ("news", new DateOnly(2024, 7, 26)), ("news", new DateOnly(2024, 7, 19)), ("news", new DateOnly(2024, 7, 19)), ("news", new DateOnly(2024, 7, 1)), ("statement", new DateOnly(2021, 5, 19))]));
        var statement = read[4];
        Assert.That((statement.Place, string.Join(' ', statement.Symbols), string.Join(' ', statement.JobNumbers), statement.Attachments.Single().Name), Is.EqualTo(("Dushanbe", "A/75/906 S/2021/534", "21-07422", "Annex 2.pdf")));
        Assert.That(statement.Pages[0].Text, Does.Contain("irregular migration. The CSTO member States also reiterate"));
        Assert.That(statement.Bodies, Is.EqualTo(["Council of Ministers for Foreign Affairs"]));
    }
}
