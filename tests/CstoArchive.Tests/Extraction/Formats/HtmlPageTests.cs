using System.Diagnostics;
using System.Text;
using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Formats;

internal sealed class HtmlPageTests
{
    private const string First = "The States members of the Organization are convinced that the security of one of them is the security of all of them.";
    private const string Last = "They will meet again in the autumn, in another capital, and invite their partners to join them there.";

    /// <summary>The same statement in the templates of several kinds of sites.</summary>
    private static readonly (string Name, string Page)[] Templates =
    [
        ("semantic elements", $"""
            <!DOCTYPE html><html lang="en"><head><title>Statement on borders | The Organization</title><meta property="article:published_time" content="2022-06-03T10:00:00+03:00"></head>
            <body><header><a href="/">The Organization</a><nav><a href="/a">About us</a><a href="/n">News</a></nav></header>
            <main><article><header><h1>Statement on borders</h1><time datetime="2022-06-03">3 June 2022</time></header><p>Yerevan, 3 June 2022</p><p>{First}</p><p>{Last}</p><a href="/f/Annex%201.pdf">Annex 1.pdf</a></article>
            <aside><h2>Latest news</h2><p>Something else happened on another day, and it is told here at some length.</p></aside></main>
            <footer><p>All rights reserved</p></footer><script>var x = "Not text";</script></body></html>
            """),
        ("divisions and classes", $"""
            <html><head><title>The Organization - Statement on borders</title><meta property="og:site_name" content="The Organization"><meta property="og:title" content="Statement on borders"></head>
            <body><div id="top-menu"><ul><li><a href="/a">About us</a></li><li><a href="/n">News</a></li></ul></div><div class="breadcrumbs"><a href="/">Home</a> / <a href="/d">Documents</a></div>
            <div class="wrap"><div class="left-sidebar">Visit our other site for more.</div><div class="content"><h1>Statement on borders</h1><div class="news-date">03.06.2022</div>
            <div class="text"><p>Yerevan, 3 June 2022</p><p>{First}</p><p>{Last}</p></div><div class="files"><a href="Annex 1.pdf">Download</a></div><div class="share-buttons">Share this</div></div></div>
            <div class="cookie-notice">We use cookies to make this site better for you. <button>Accept</button></div><div class="site-footer">All rights reserved</div></body></html>
            """),
        ("a table for the layout", $"""
            <HTML><HEAD><TITLE>Statement on borders</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="a.htm">About us</A><BR><A HREF="n.htm">News</A><BR><A HREF="d.htm">Documents</A></TD>
            <TD><H1>Statement on borders</H1>03.06.2022<BR>Yerevan, 3 June 2022<P>{First}<P>{Last}<P><A HREF="files/Annex 1.pdf">Annex 1.pdf</A></TD></TR></TABLE></BODY></HTML>
            """),
        ("no classes at all", $"""
            <html><body><ul><li><a href="/1">About us</a><li><a href="/2">News of the week</a><li><a href="/3">Documents</a><li><a href="/4">Contacts</a></ul><div><div><h1>Statement on borders</h1></div><div><p>Yerevan, 3 June 2022</p><p>{First}</p><p>{Last}</p>
            <p><a href="https://example.org/x/Annex%201.pdf?v=2">Annex 1.pdf</a></p></div></div><ul><li><a href="/5">A related page with a long title of its own</a><li><a href="/6">Another related page with a long title</a><li><a href="/7">And a third one</a></ul></body></html>
            """),
    ];

    public static IEnumerable<TestCaseData> EveryTemplate => Templates.Select(template => new TestCaseData(template.Page).SetArgDisplayNames(template.Name));

    [TestCaseSource(nameof(EveryTemplate))]
    public void The_statement_is_found_whatever_the_template(string page)
    {
        var read = Extracting.One("s.html", page);
        var text = read.Pages.Single().Text;
        Assert.Multiple(() =>
        {
            Assert.That(read.Title, Is.EqualTo("Statement on borders"));
            Assert.That((read.Date, read.Place, read.Language), Is.EqualTo((new DateOnly(2022, 6, 3), "Yerevan", "en")));
            Assert.That(text, Does.Contain($"{First}\n\n{Last}"));
            Assert.That(read.Attachments.Single().Name, Is.EqualTo("Annex 1.pdf"));
            foreach (var other in new[] { "About us", "News", "Documents", "All rights", "cookies", "Not text", "Share", "related", "another day", "other site", "Download" })
            {
                Assert.That(text, Does.Not.Contain(other));
            }
        });
    }

    [TestCaseSource(nameof(EveryTemplate))]
    public void What_is_left_out_is_kept_beside_the_text(string page) =>
        Assert.That(string.Join('\n', Extracting.One("s.html", page).Pages[0].Removed), Does.Contain("About us").Or.Empty);

    [Test]
    public void A_wrong_charset_declaration_is_not_believed()
    {
        const string Page = "<html><head><meta charset=\"utf-8\"><title>Заявление</title></head><body><h1>Заявление министров</h1><p>Государства Организации подтвердили готовность к сотрудничеству в борьбе с терроризмом, а также с наркотиками.</p></body></html>";
        var read = Extracting.One("s.html", CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes(Page));
        Assert.That((read.Title, read.Language), Is.EqualTo(("Заявление министров", "ru")));

        var reverse = Extracting.One("s.html", Encoding.UTF8.GetBytes(Page.Replace("utf-8", "windows-1251", StringComparison.Ordinal)));
        Assert.That(reverse.Title, Is.EqualTo("Заявление министров"));
    }

    [Test]
    public void Furniture_in_a_page_is_taken_out_as_in_a_dump()
    {
        var read = Extracting.One("s.html", "<html><body><h1>Statement on arms</h1><p>They fight against the trafficking in arms.A/77/901 S/2022/450 22-08123 3/9 They will go on with it.</p></body></html>");
        Assert.That((read.Pages[0].Text, string.Join(' ', read.Symbols)), Is.EqualTo(("They fight against the trafficking in arms. They will go on with it.", "A/77/901 S/2022/450")));
    }

    [Test]
    public void Tables_keep_their_rows()
    {
        var read = Extracting.One("s.html", "<body><h1>Meetings of the year</h1><table><tr><th>Meeting<br>record</th><th>Date</th></tr><tr><td>S/PV.3615</td><td><p>22 December</p></td></tr></table></body>");
        Assert.That(read.Pages[0].Text, Is.EqualTo("Meeting record | Date\nS/PV.3615 | 22 December"));
    }

    [Test]
    public void A_page_that_lists_news_is_several_documents()
    {
        var items = string.Concat(Enumerable.Range(1, 3).Select(day => $"<div class='item'><div class='d'>0{day}.02.2023</div><div class='t'>The members met on day {day} and spoke of their plans at length.</div></div>"));
        var read = Extracting.All("news.html", $"<html><head><title>News</title></head><body><div id=list>{items}</div></body></html>");
        Assert.That(read.Select(item => (item.Path, item.Kind, item.Date)), Is.EqualTo(Enumerable.Range(1, 3).Select(day => ($"news.html#{day}", "news", new DateOnly(2023, 2, day)))));
    }

    [Test]
    public void Nesting_without_end_is_read_and_at_once()
    {
        var clock = Stopwatch.StartNew();
        var read = Extracting.One("deep.html", "<html><head><style>p{}</style></head><body>" + string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + "<script>if (a<b) {}</script>The <i>States</i> &amp; peoples <!-- not this -->agree on 2 < 3 measures.");
        Assert.That((read.Status, read.Pages[0].Text), Is.EqualTo((ExtractionStatus.Ok, "The States & peoples\nagree on 2 < 3 measures.")));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [TestCase("<div>", "</div>", 900)]
    [TestCase("<p>", "", 20_000)]
    [TestCase("<br>", "", 20_000)]
    [TestCase("<span>x</span>", "", 20_000)]
    public void Long_and_deep_pages_are_read(string open, string close, int times)
    {
        var read = Extracting.One("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat(open, times)) + "The States agree on the measures." + string.Concat(Enumerable.Repeat(close, times)));
        Assert.That(read.Pages[0].Text, Does.EndWith("The States agree on the measures."));
    }

    [TestCase("<html></html>")]
    [TestCase("<html><body></body></html>")]
    [TestCase("<html><body><script>all()</script></body></html>")]
    [TestCase("<!DOCTYPE html><html><frameset><frame src=x></frameset></html>")]
    public void A_page_without_text_is_no_fault_of_the_program(string page) => Assert.That(Extracting.One("s.html", page).Pages.Sum(p => p.Text.Length), Is.Zero);
}
