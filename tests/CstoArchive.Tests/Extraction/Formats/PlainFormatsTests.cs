using System.Text;
using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Formats;

internal sealed class PlainFormatsTests
{
    private const string Russian = "Государства — члены Организации подтвердили готовность к сотрудничеству в борьбе с терроризмом и наркотиками, а также с незаконной миграцией. Министры договорились о совместных мерах.";

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("windows-1251")]
    [TestCase("koi8-r")]
    [TestCase("ibm866")]
    [TestCase("iso-8859-5")]
    public void Text_is_read_in_any_encoding(string charset)
    {
        var text = Russian.Replace("—", "-", StringComparison.Ordinal);
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset)).GetBytes(text);
        var read = Extracting.One("s.txt", bytes);
        Assert.That((read.Pages[0].Text, read.Language), Is.EqualTo((text, "ru")));
    }

    [Test]
    public void A_few_broken_bytes_do_not_change_the_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Russian), 0xD0];
        Assert.That(Extracting.One("s.txt", bytes).Pages[0].Text, Does.StartWith("Государства — члены").And.EndsWith("\uFFFD"));
    }

    [Test]
    public void Form_feeds_part_pages()
    {
        var read = Extracting.One("s.txt", "The first page.\fThe second page, see A/75/906.\f");
        Assert.That(read.Pages.Select(page => (page.Number, page.Text)), Is.EqualTo([(1, "The first page."), (2, "The second page, see A/75/906.")]));
        Assert.That(read.Citations.Single().Page, Is.EqualTo(2));
    }

    [Test]
    public void Markdown_is_read_as_it_looks()
    {
        var read = Extracting.One("s.md", """
            ---
            title: "Joint Statement on the\_Security of\
              \ Borders and Micha\xEBl\u2019s plan"
            date: '2023-05-20'
            symbol: A/75/906
            ---
            # Another heading

            **Hiroshima, 20 May 2023**

            1\. We, the *leaders*, agree on [the annex](files/Annex%201.pdf) and on the 78<sup>th</sup> session.

            - first_point of `code`
            > quoted
            """);
        Assert.That((read.Title, read.Date, read.Place, read.Format), Is.EqualTo(("Joint Statement on the Security of Borders and Michaël’s plan", new DateOnly(2023, 5, 20), "Hiroshima", "markdown")));
        Assert.That(read.Pages[0].Text, Is.EqualTo("Hiroshima, 20 May 2023\n\n1. We, the leaders, agree on the annex and on the 78th session.\n\nfirst_point of code\nquoted"));
        Assert.That(read.Attachments, Is.EqualTo([new Attachment("Annex 1.pdf", "files/Annex%201.pdf")]));
        Assert.That(read.Symbols, Is.EqualTo(["A/75/906"]));
    }

    [Test]
    public void A_paper_saved_as_text_shows_its_masthead()
    {
        var read = Extracting.One("r.txt", "United Nations\nA/RES/80/17\nGeneral Assembly\nDistr.: General\n3 December 2025\n\nResolution adopted by the General Assembly on 1 December 2025\n\nThe General Assembly,\n\nRecalling its resolution A/RES/79/16,\n");
        Assert.That((read.Kind, read.Date, read.Symbols.Single(), read.Cites.Single()), Is.EqualTo(("paper", new DateOnly(2025, 12, 3), "A/RES/80/17", "A/RES/79/16")));
        Assert.That(read.Bodies, Is.EqualTo(["General Assembly"]));
    }

    [Test]
    public void A_paper_saved_as_text_with_its_columns_shows_its_masthead_too()
    {
        var read = Extracting.One("l.txt", """
            United Nations                                          A/76/345–S/2021/801*
                     General Assembly                               Distr.: General
                     Security Council                               17 September 2021

                                                                    Original: English

            General Assembly                                        Security Council
            Seventy-sixth session                                   Seventy-sixth year
            Agenda item 34
            Prevention of armed conflict

                 Letter dated 16 September 2021 from the Permanent Representative
                 of Tajikistan to the United Nations addressed to the
                 Secretary-General
                      I have the honour to transmit the declaration that the Council of our
            organization adopted, with reference to document A/75/906.

            21-12875 (E)    200921
            """);
        Assert.Multiple(() =>
        {
            Assert.That(read.Symbols, Is.EqualTo(["A/76/345", "S/2021/801"]));
            Assert.That(read.Cites, Is.EqualTo(["A/75/906"]));
            Assert.That((read.Date, read.Kind, read.JobNumbers.SingleOrDefault()), Is.EqualTo((new DateOnly(2021, 9, 17), "paper", "21-12875")));
            Assert.That(read.Title, Is.EqualTo("Letter dated 16 September 2021 from the Permanent Representative of Tajikistan to the United Nations addressed to the Secretary-General"));
        });
    }

    [Test]
    public void Xml_gives_the_text_of_its_elements()
    {
        var read = Extracting.One("s.xml", "<?xml version='1.0'?><doc xml:lang='en'><title>Charter of the Forest</title><para>All members\n   of the union <b>agree</b> on it.</para><note>Second line.</note></doc>");
        Assert.That((read.Title, read.Pages[0].Text), Is.EqualTo(("Charter of the Forest", "All members of the union\nagree\non it.\nSecond line.")).Or.EqualTo(("Charter of the Forest", "All members of the union agree on it.\nSecond line.")));
    }

    [Test]
    public void A_paper_kept_as_xml_bears_its_number()
    {
        var read = Extracting.One("r.xml", "<doc><title>Forests</title><p>United Nations</p><p>A/RES/80/17</p><p>Recalling its resolution A/RES/79/16,</p></doc>");
        Assert.That((read.Title, read.Symbols.Single(), read.Cites.Single()), Is.EqualTo(("Forests", "A/RES/80/17", "A/RES/79/16")));
    }

    [Test]
    public void Broken_xml_keeps_what_stands_before_the_fault()
    {
        var read = Extracting.One("s.xml", "<doc><p>All members agree.</p><p>It is");
        Assert.That((read.Status, read.Pages[0].Text), Is.EqualTo((ExtractionStatus.Partial, "All members agree.\nIt is")));
    }

    [Test]
    public void Xml_entities_expand_to_nothing()
    {
        var bomb = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY e SYSTEM 'file:///etc/passwd'>]><x><p>Before.</p>&b;&e;</x>";
        var read = Extracting.One("s.xml", bomb);
        Assert.That((read.Status, read.Pages[0].Text), Is.EqualTo((ExtractionStatus.Partial, "Before.")));
    }

    [TestCase("a.doc", "D0CF11E0A1B11AE1", "old Office")]
    [TestCase("a.rtf", "7B5C727466315C616E7369", "Rich Text")]
    [TestCase("a.odt", "504B030414000000", "OpenDocument")]
    [TestCase("a.zip", "504B030414000000", "Archives")]
    [TestCase("a.png", "89504E470D0A1A0A", "image")]
    [TestCase("a.bin", "0001020304", ".bin")]
    [TestCase("a.tsv", "6161", ".tsv")]
    public void What_is_not_read_says_why(string name, string hex, string reason)
    {
        var read = Extracting.One(name, Convert.FromHexString(hex));
        Assert.That((read.Status, read.Pages), Is.EqualTo((ExtractionStatus.Unsupported, Array.Empty<ExtractedPage>())));
        Assert.That(read.Reason, Does.Contain(reason));
    }

    [Test]
    public void An_empty_file_a_missing_file_a_folder_and_a_large_file_have_their_verdicts()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Write("empty.pdf", "");
        var large = folder.Write("large.txt", new string('a', 2_000));
        ExtractedDocument Read(string file) => new DocumentExtractor(maxFileBytes: 1_000).Extract(file, "x.txt").Single();
        Assert.That(new[] { empty, folder["missing.pdf"], folder.Path, large }.Select(file => (Read(file).Status, Read(file).Reason)), Is.EqualTo([
            (ExtractionStatus.Malformed, "The file is empty."),
            (ExtractionStatus.Malformed, "The file is gone: it was moved or deleted before it could be read."),
            (ExtractionStatus.Unsupported, "A folder, not a file."),
            (ExtractionStatus.TooLarge, "The file has 2,000 bytes, the limit is 1,000 bytes."),
        ]));
    }

    [Test]
    [Platform("Linux")]
    public void A_file_that_ends_before_its_length_is_told_from_a_whole_one()
    {
        // The kernel's own files say that they have a page of bytes and give fewer, as a file does that is cut while it is read.
        const string Short = "/sys/kernel/mm/transparent_hugepage/enabled";
        Assume.That(File.Exists(Short), "the kernel shows no such file here");
        var read = new DocumentExtractor().Extract(Short, "x.txt").Single();
        Assert.That((read.Status, read.Reason), Is.EqualTo((ExtractionStatus.Malformed, "The file was cut short while it was read.")));
    }

    [Test]
    public void A_file_that_may_not_be_read_says_so()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("there is no such file for root, nor on Windows");
            return;
        }

        using var folder = new TemporaryFolder();
        var file = folder.Write("closed.txt", "text");
        File.SetUnixFileMode(file, UnixFileMode.None);
        var read = new DocumentExtractor().Extract(file, "closed.txt").Single();
        Assert.That((read.Status, read.Reason), Is.EqualTo((ExtractionStatus.Malformed, "The file may not be read: permission denied.")));
    }

    [Test]
    public void Content_counts_more_than_the_extension()
    {
        Assert.That(Extracting.One("a.pdf", "<!DOCTYPE html><html><body><p>The page was not found.</p></body></html>").Status, Is.EqualTo(ExtractionStatus.Malformed));
        Assert.That(Extracting.One("a.txt", "<!DOCTYPE html><html><body><p>The States agree.</p></body></html>").Format, Is.EqualTo("html"));
        Assert.That(Extracting.One("a.html", "No element at all, but text.").Format, Is.EqualTo("text"));
    }
}
