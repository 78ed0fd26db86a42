using System.Text;
using CstoArchive.Extraction;
using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Tests.Extraction.Ocr;

/// <summary>The table that tesseract prints, read as a page.</summary>
internal sealed class OcrPageTests
{
    private readonly StringBuilder table = new("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n");

    [Test]
    public void Lines_come_out_in_order_with_their_words_apart()
    {
        Line(300, ("The", 200), ("ministers", 320), ("agreed", 620));
        Line(360, ("on", 200), ("peace.", 300));
        Assert.That(Text(), Is.EqualTo(new[] { "The ministers agreed", "on peace." }));
    }

    [Test]
    public void Places_are_those_of_the_page_in_points()
    {
        Line(300, ("Peace", 1240));
        var letter = OcrPage.Read(Encoding.UTF8.GetBytes(table.ToString())).Letters(595, 842)[TextDirection.Rightwards][0];
        Assert.That((letter.X, letter.Y), Is.EqualTo((297.6f, 760.3f)).Using<(float, float)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 1 && Math.Abs(a.Item2 - b.Item2) < 1));
    }

    [Test]
    public void Lines_of_one_size_are_of_one_size_with_and_without_descenders()
    {
        table.Append("4\t1\t1\t1\t1\t0\t200\t300\t1000\t36\t-1\t\n5\t1\t1\t1\t1\t1\t200\t300\t300\t36\t95\tHEADING\n");
        table.Append("4\t1\t1\t1\t1\t0\t200\t400\t1000\t46\t-1\t\n5\t1\t1\t1\t1\t1\t200\t400\t300\t46\t95\tQueue\n");
        var rows = Sheet.Of(1, OcrPage.Read(Encoding.UTF8.GetBytes(table.ToString())).Letters(595, 842))[0].Rows;
        Assert.That(rows.Select(row => row.Size).Distinct().Count(), Is.EqualTo(1));
    }

    [TestCase("$/25085/Add.1", ExpectedResult = "S/25085/Add.1")]
    [TestCase("5/25085", ExpectedResult = "S/25085")]
    [TestCase("8/24767", ExpectedResult = "S/24767")]
    [TestCase("B/cN.4/109", ExpectedResult = "E/CN.4/109")]
    [TestCase("4/RES/48/1", ExpectedResult = "A/RES/48/1")]
    [TestCase("B/Boats", ExpectedResult = "B/Boats")]
    [TestCase("5/8", ExpectedResult = "5/8")]
    [TestCase("$100", ExpectedResult = "$100")]
    public string A_symbol_misread_at_its_first_letter_is_mended(string word)
    {
        Line(300, (word, 200));
        return Text().Single();
    }

    [Test]
    public void A_bar_before_a_word_is_the_English_I_and_between_numbers_a_bar()
    {
        Line(300, ("|", 200), ("wish", 240));
        Line(360, ("1990", 200), ("|", 320), ("12", 360));
        Assert.That(Text(), Is.EqualTo(new[] { "I wish", "1990 | 12" }));
    }

    [Test]
    public void What_was_hardly_read_at_all_is_no_word()
    {
        Line(300, ("Seal", 200));
        table.Replace("\t95\tSeal", "\t12\tSeal");
        Assert.That(Text(), Is.Empty);
    }

    [Test]
    public void A_symbol_that_was_hardly_read_is_kept_for_noise_never_has_its_form()
    {
        Line(300, ("S/25085/Add.1", 200));
        table.Replace("\t95\tS/", "\t12\tS/");
        Assert.That(Text(), Is.EqualTo(new[] { "S/25085/Add.1" }));
    }

    [Test]
    public void Numbers_read_from_a_part_drawn_larger_take_the_place_of_what_was_read_there()
    {
        Line(300, ("$/25085/Adda.1", 200), ("1993", 900));
        var part = OcrPage.Read(Encoding.UTF8.GetBytes(
            "1\t1\t0\t0\t0\t0\t0\t0\t4960\t2000\t-1\t\n4\t1\t1\t1\t1\t0\t400\t200\t900\t80\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t400\t200\t600\t80\t60\tS/25085/Add.1\n"));
        var page = OcrPage.Read(Encoding.UTF8.GetBytes(table.ToString()));
        page.Replace(part.Numbers(), 0.5f, 200);
        Assert.That(RowBuilder.Build(page.Letters(595, 842)[TextDirection.Rightwards]).Select(row => row.Text), Is.EqualTo(new[] { "S/25085/Add.1 1993" }));
    }

    [Test]
    public void A_job_number_brings_its_language_letter_however_it_was_read()
    {
        Line(300, ("98-07954", 200), ("(EB)", 500), ("260398", 640));
        var numbers = OcrPage.Read(Encoding.UTF8.GetBytes(table.ToString())).Numbers();
        Assert.That(numbers.Select(line => string.Join(' ', line.Words.Select(word => word.Text))), Is.EqualTo(new[] { "98-07954 (E)" }));
    }

    [Test]
    public void Pages_are_told_apart_by_their_alphabet()
    {
        Line(300, ("Совет", 200), ("Безопасности", 400));
        var russian = OcrPage.Read(Encoding.UTF8.GetBytes(table.ToString()));
        Assert.That((russian.IsLatin, russian.Confidence), Is.EqualTo((false, 95f)));
    }

    private void Line(int top, params (string Text, int Left)[] words)
    {
        table.Append($"4\t1\t1\t1\t1\t0\t200\t{top}\t1000\t40\t-1\t\n");
        foreach (var (text, left) in words)
        {
            table.Append($"5\t1\t1\t1\t1\t1\t{left}\t{top}\t{text.Length * 22}\t40\t95\t{text}\n");
        }
    }

    private IEnumerable<string> Text() =>
        Sheet.Of(1, OcrPage.Read(Encoding.UTF8.GetBytes(table.ToString())).Letters(595, 842)).SelectMany(sheet => sheet.Rows).Select(row => row.Text);
}
