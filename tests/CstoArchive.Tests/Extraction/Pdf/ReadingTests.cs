using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Tests.Extraction.Pdf;

internal sealed class ReadingTests
{
    [Test]
    public void Words_come_out_in_the_order_they_stand_whatever_order_they_were_drawn_in() =>
        Assert.That(
            new PdfPages().Page().Line("of the text", 60, 388).Line("line of", 105, 400).Line("The first", 60, 400).Text(),
            Is.EqualTo("The first line of\nof the text"));

    [TestCase("")]
    [TestCase("/Rotate 180")]
    public void A_page_may_begin_anywhere_in_its_own_space(string rotation)
    {
        var (corner, letters) = rotation.Length == 0 ? ("-18 35 282 335", "1 0 0 1 200 300") : ("-18 35 282 335", "-1 0 0 -1 64 70");
        using var document = UglyToad.PdfPig.PdfDocument.Open(RawPdf.Of(
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[{corner}]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
            $"<</Type/Page/Parent 2 0 R/Contents 4 0 R{rotation}>>",
            RawPdf.Stream($"BT /F 10 Tf {letters} Tm (near the corner) Tj ET")));
        document.AddPageFactory<PageLetters, PageLettersFactory>();
        var page = document.GetPage<PageLetters>(1);
        var first = page[TextDirection.Rightwards][0];
        Assert.That((page.Width, page.Height, first.X, first.Y), Is.EqualTo((300f, 300f, 218f, 265f)));
    }

    [Test]
    public void Paragraphs_are_parted_by_an_empty_line() =>
        Assert.That(
            new PdfPages().Page().Lines(60, 500, "One paragraph that is set", "over two lines.").Lines(60, 464, "Another paragraph that is", "set over two lines.").Text(),
            Is.EqualTo("One paragraph that is set\nover two lines.\n\nAnother paragraph that is\nset over two lines."));

    [Test]
    public void Columns_of_prose_are_read_one_after_the_other()
    {
        var pages = new PdfPages().Page().Line("A heading that stands over both of the columns of this page", 60, 720);
        for (var i = 0; i < 12; i++)
        {
            pages.Line($"left column, line number {i + 10}, with words", 60, 700 - 12 * i).Line($"right column, line number {i + 10}, with words", 320, 700 - 12 * i);
        }

        var text = pages.Text();
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("A heading that stands over both"));
            Assert.That(text, Does.Contain("line number 10, with words\nleft column, line number 11"));
            Assert.That(text.IndexOf("left column, line number 21", StringComparison.Ordinal), Is.LessThan(text.IndexOf("right column, line number 10", StringComparison.Ordinal)));
        });
    }

    [Test]
    public void Columns_may_stand_closer_than_two_words()
    {
        var pages = new PdfPages().Page();
        for (var i = 0; i < 12; i++)
        {
            // Drawn one column after the other, as typesetters do; 9 points between them.
            pages.Line("nineteen words of the left side stand here, too", 60, 700 - 12 * i);
        }

        for (var i = 0; i < 12; i++)
        {
            pages.Line("and others of the right side stand there, also", 276, 700 - 12 * i);
        }

        Assert.That(pages.Text(), Does.Contain("too\nnineteen words").And.Contain("also\nand others").And.Not.Contain("too and"));
    }

    [Test]
    public void A_table_is_read_row_by_row()
    {
        var pages = new PdfPages().Page();
        string[] states = ["Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan"];
        for (var i = 0; i < states.Length; i++)
        {
            pages.Line(states[i], 60, 700 - 14 * i).Line($"{i + 11}", 200, 700 - 14 * i).Line($"{i + 51} per cent", 320, 700 - 14 * i);
        }

        Assert.That(pages.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(states.Select((s, i) => $"{s} {i + 11} {i + 51} per cent")));
    }

    [Test]
    public void The_mark_of_a_footnote_is_no_part_of_the_word_before_it() =>
        Assert.That(new PdfPages().Page().Line("the policy", 60, 400).Line("3", 60 + 10 * 4.39, 404, 6).Line("was adopted", 115, 400).Text(), Is.EqualTo("the policy 3 was adopted"));

    [Test]
    public void The_small_letters_of_an_ordinal_stay_with_their_number() =>
        Assert.That(new PdfPages().Page().Line("the 79", 60, 400).Line("th", 60 + 10 * 2.78, 404, 6).Text(), Is.EqualTo("the 79th"));

    [Test]
    public void Letters_drawn_twice_to_look_bold_are_read_once() =>
        Assert.That(new PdfPages().Page().Line("ANNEX committee", 60, 400).Line("ANNEX committee", 60.3, 400).Text(), Is.EqualTo("ANNEX committee"));

    [Test]
    public void Letters_doubled_one_by_one_are_read_once()
    {
        var pages = new PdfPages().Page();
        var x = 60.0;
        foreach (var letter in "UN")
        {
            pages.Line($"{letter}", x, 400).Line($"{letter}", x + 0.4, 400);
            x += 7.22;
        }

        Assert.That(pages.Text(), Is.EqualTo("UN"));
    }

    [Test]
    [MaxTime(10_000)]
    public void A_heap_of_letters_on_one_spot_takes_no_longer_than_as_many_in_a_line()
    {
        var letters = Enumerable.Range(0, 40_000).Select(i => new Letter(i % 2 == 0 ? "a" : "b", 50 - i % 7, 56 - i % 7, 400, 10, false, false)).ToList();

        Assert.That(RowBuilder.Build(letters), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_heading_with_spaced_letters_is_read_as_words()
    {
        var pages = new PdfPages().Page();
        var x = 60.0;
        foreach (var letter in "SUMMARY OF WORK")
        {
            if (letter != ' ')
            {
                pages.Line($"{letter}", x, 400);
            }

            x += letter == ' ' ? 4 : 9.5;
        }

        Assert.That(pages.Text(), Is.EqualTo("SUMMARY OF WORK"));
    }

    [TestCase(90)]
    [TestCase(180)]
    [TestCase(270)]
    public void A_page_laid_on_its_side_is_read_as_it_is_shown(int rotation)
    {
        var text = new PdfPages().Page(rotation).Lines(60, 500, "The first line of the sheet", "and the second").Text();

        Assert.That(text, Is.EqualTo("The first line of the sheet\nand the second"));
    }

    [Test]
    public void Text_off_the_page_is_not_read() =>
        Assert.That(new PdfPages().Page().Line("seen", 60, 400).Line("not seen", 700, 400).Line("nor this", 60, -30).Text(), Is.EqualTo("seen"));
}
