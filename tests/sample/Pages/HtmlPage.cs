using System.Text;

namespace CstoArchive.SampleArchive.Pages;

/// <summary>Saved pages of the site in its three looks: the present portal, the table layout of before 2020, and the print version.</summary>
internal static class HtmlPage
{
    public static string Write(SourceDocument document) => document.Form switch
    {
        "portal" => Portal(document, Article(document)),
        "classic" => Classic(document),
        _ => Print(document),
    };

    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public static string Portal(SourceDocument d, string main)
    {
        var w = SiteWords.Of(d);
        var lang = d["lang"];
        var section = d["kind"] == "news" ? w.News : w.Documents;
        var published = d.Date is null ? "" : $"""<meta property="article:published_time" content="{d.Published:yyyy-MM-dd}T12:00:00+03:00">""" + "\n";
        return $$"""
            <!DOCTYPE html>
            <html lang="{{lang}}">
            <head>
            <meta charset="{{Declared(d)}}">
            <title>{{Escape(d.Title)}} | {{w.Organization}}</title>
            <meta property="og:title" content="{{Escape(d.Title).Replace("\"", "&quot;", StringComparison.Ordinal)}}">
            <meta property="og:url" content="https://odkb.example/{{lang}}/{{(d["kind"] == "news" ? "news" : "documents")}}/{{Path.GetFileNameWithoutExtension(d.Path)}}/">
            {{published}}<link rel="stylesheet" href="/local/css/site.css?v=114">
            <style>.cookie{position:fixed;bottom:0}.menu li{display:inline}</style>
            <script>window.dataLayer=window.dataLayer||[];function tag(){dataLayer.push(arguments)}tag('config','XX-75-906');</script>
            </head>
            <body>
            <div class="cookie" id="cookie-notice">{{w.Cookies}} <button type="button">{{w.Accept}}</button></div>
            <header class="site-header">
            <a class="logo" href="/">{{w.Organization}}</a>
            <form action="/search/" role="search"><input name="q" placeholder="{{w.Search}}"></form>
            <ul class="lang"><li><a href="/en/">EN</a></li><li><a href="/ru/">RU</a></li></ul>
            <nav class="menu"><ul><li><a href="/">{{w.Home}}</a></li><li><a href="/documents/">{{w.Documents}}</a></li><li><a href="/news/">{{w.News}}</a></li></ul></nav>
            </header>
            <div class="breadcrumbs"><a href="/">{{w.Home}}</a> / <a href="/{{(d["kind"] == "news" ? "news" : "documents")}}/">{{section}}</a> / <span>{{Escape(d.Title)}}</span></div>
            <main>
            {{main}}</main>
            <aside class="related"><h2>{{w.Related}}</h2>
            <ul><li><a href="/news/1/">{{Related(d, 0)}}</a></li><li><a href="/news/2/">{{Related(d, 1)}}</a></li></ul></aside>
            <footer><p>© {{w.Organization}}, 2002–{{d.Published.Year}}. {{w.Rights}}.</p></footer>
            <script src="/local/js/site.min.js"></script>
            <noscript><img src="/pixel.gif?d=A/75/1" alt=""></noscript>
            </body>
            </html>

            """;
    }

    private static string Article(SourceDocument d)
    {
        var w = SiteWords.Of(d);
        var html = new StringBuilder($"<article>\n<h1>{Escape(d.Title)}</h1>\n<div class=\"article__meta\"><time datetime=\"{d.Published:yyyy-MM-dd}\">{SiteWords.PageDate(d.Published)}</time> <a class=\"download\" href=\"?download=y\">{w.Download}</a></div>\n");
        html.Append(Attachments(d));
        html.Append("<div class=\"article__text\">\n");
        if (SiteWords.Dateline(d) is { Length: > 0 } dateline)
        {
            html.Append($"<p class=\"dateline\">{dateline}</p>\n");
        }

        html.Append(Body(d)).Append("</div>\n</article>\n");
        return html.Append($"<div class=\"pager\"><a href=\"javascript:history.back()\">{w.GoBack}</a> <a href=\"/documents/\">{w.ToSection}</a> <a href=\"/news/\">{w.ToNews}</a></div>\n").ToString();
    }

    private static string Classic(SourceDocument d)
    {
        var w = SiteWords.Of(d);
        return $"""
            <HTML><HEAD>
            <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={Declared(d)}">
            <TITLE>{Escape(d.Title)}</TITLE>
            <SCRIPT LANGUAGE="JavaScript">
            <!--
            function win(u) {'{'} window.open(u, 'w', 'width=600,height=400'); {'}'}
            //-->
            </SCRIPT>
            </HEAD>
            <BODY BGCOLOR="#FFFFFF">
            <TABLE WIDTH="100%" BORDER="0" CELLPADDING="4"><TR><TD COLSPAN="3" BGCOLOR="#003366"><FONT COLOR="#FFFFFF" SIZE="5">{w.Organization}</FONT></TD></TR>
            <TR><TD WIDTH="160" VALIGN="top" CLASS="menu"><A HREF="/">{w.Home}</A><BR><A HREF="/documents/">{w.Documents}</A><BR><A HREF="/news/">{w.News}</A><BR><A HREF="print.php">{w.Print}</A></TD>
            <TD VALIGN="top">
            <H1>{Escape(d.Title)}</H1>
            <P><SMALL>{SiteWords.PageDate(d.Published)} <A HREF="download.php?id=21">{w.Download}</A></SMALL></P>
            {Attachments(d)}<P><I>{SiteWords.Dateline(d)}</I></P>
            {Body(d)}<P><A HREF="javascript:history.back()">{w.GoBack}</A> | <A HREF="/documents/">{w.ToSection}</A> | <A HREF="/news/">{w.ToNews}</A></P>
            </TD>
            <TD WIDTH="180" VALIGN="top" CLASS="side"><B>{w.Related}</B><UL><LI><A HREF="/news/1/">{Related(d, 0)}</A><LI><A HREF="/news/2/">{Related(d, 1)}</A></UL></TD></TR>
            <TR><TD COLSPAN="3"><HR><SMALL>&copy; {w.Organization}. {w.Rights}.</SMALL></TD></TR></TABLE>
            </BODY></HTML>

            """;
    }

    private static string Print(SourceDocument d) => $"""
        <html><head><meta http-equiv="content-type" content="text/html; charset={Declared(d)}"><title>{Escape(d.Title)}</title></head>
        <body onload="window.print()">
        <h2>{Escape(d.Title)}</h2>
        <p>{SiteWords.PageDate(d.Published)}</p>
        {Attachments(d)}<p>{SiteWords.Dateline(d)}</p>
        {Body(d)}</body></html>

        """;

    private static string Body(SourceDocument d)
    {
        var html = new StringBuilder();
        foreach (var block in Block.Parse(d.Body).Blocks)
        {
            html.Append(block.Kind switch
            {
                BlockKind.Heading => $"<h2>{Inline(block.Text)}</h2>\n",
                BlockKind.Subheading => $"<h3>{Inline(block.Text)}</h3>\n",
                BlockKind.Item => $"<ul><li>{Inline(block.Text)}</li></ul>\n",
                BlockKind.Table => Table(block.Rows),
                BlockKind.Signature => $"<p align=\"right\">{Inline(block.Text.Replace(">>> ", "", StringComparison.Ordinal)).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>\n",
                _ => $"<p>{Inline(block.Text)}</p>\n",
            });
        }

        return html.Replace("</ul>\n<ul>", "\n", 0, html.Length).ToString();
    }

    private static string Table(IReadOnlyList<string[]> rows) =>
        "<table>\n" + string.Concat(rows.Select((r, i) => "<tr>" + string.Concat(r.Select(c => i == 0 ? $"<th>{Inline(c)}</th>" : $"<td>{Inline(c)}</td>")) + "</tr>\n")) + "</table>\n";

    private static string Inline(string text) =>
        string.Concat(Run.Parse(text).Select(r => r.Bold ? $"<b>{Escape(r.Text)}</b>" : r.Italic ? $"<i>{Escape(r.Text)}</i>" : r.IsNoteMark ? "" : Escape(r.Text)));

    private static string Attachments(SourceDocument d)
    {
        var links = string.Concat(Attached.To(d).Select(a => $"<li><a href=\"{a.Link.Replace(" ", "%20", StringComparison.Ordinal)}\">{Escape(a.Name)}</a></li>\n"));
        return links.Length == 0 ? "" : $"<div class=\"attachments\"><b>{SiteWords.Of(d).Attachments}</b>\n<ul>\n{links}</ul></div>\n";
    }

    private static string Related(SourceDocument d, int n) => d.IsRussian
        ? new[] { "В Секретариате обсудили план учений на следующий год", "Открыта фотовыставка к годовщине Договора" }[n]
        : new[] { "Secretariat discusses the plan of exercises for next year", "Photo exhibition opened for the anniversary of the Treaty" }[n];

    // What the page says of itself, which is not always what it is.
    private static string Declared(SourceDocument d) => d["declared"] is { Length: > 0 } declared ? declared : d["charset"] is { Length: > 0 } charset ? charset : "utf-8";
}
