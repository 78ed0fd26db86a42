using CstoArchive.Search;

namespace CstoArchive.Tests.Web;

public class ExportFormatTests
{
    private static readonly Hit _hit = new()
    {
        Id = "0123456789ab",
        Kind = DocumentKind.Statement,
        Title = "=HYPERLINK(\"x\"), {50 %} of \\it & more\r\nER  - ",
        Date = new DateOnly(2021, 5, 19),
        Place = "Dushanbe",
        Language = "en",
        Symbols = ["A/75/906", "S/2021/534"],
        JobNumbers = ["21-07422"],
        Path = "2021/statement.html",
        Pages = [2, 5],
    };

    [Test]
    public void Csv_quotes_what_it_must_and_disarms_formulas() =>
        Assert.That(Written("csv"), Does.EndWith("\r\n0123456789ab,statement,\"'=HYPERLINK(\"\"x\"\"), {50 %} of \\it & more\r\nER  - \",2021-05-19,Dushanbe,en,A/75/906; S/2021/534,21-07422,2; 5,2021/statement.html,http://here/documents/0123456789ab\r\n"));

    [Test]
    public void Ris_keeps_each_value_on_its_line_and_ends_each_record_once()
    {
        var lines = Written("ris").Split("\r\n");

        Assert.That(lines[0], Is.EqualTo("TY  - GOVDOC"));
        Assert.That(lines, Does.Contain("DA  - 2021/05/19").And.Contain("M1  - A/75/906").And.Contain("N1  - S/2021/534"));
        Assert.That(lines.Count(line => line.StartsWith("ER  - ", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void Bibtex_escapes_what_TeX_would_run() =>
        Assert.That(Written("bibtex"), Does.StartWith("@techreport{csto0123456789ab,").And.Contain(@"\{50 \%\} of \textbackslash{}it \& more"));

    [TestCase(null, "A/75/906-S/2021/534, 19 May 2021.")]
    [TestCase(5, "A/75/906-S/2021/534, 19 May 2021, p. 5.")]
    public void Cites_as_the_United_Nations_does(int? page, string citation) =>
        Assert.That(UnCitation.Of(Library.Documents[0], page), Is.EqualTo(citation));

    [Test]
    public void Cites_a_document_without_a_symbol_by_title_place_and_date() =>
        Assert.That(UnCitation.Of(Library.Documents[0] with { Symbols = [] }), Is.EqualTo("“Statement of the Ministers on cooperation against drugs”, Dushanbe, 19 May 2021."));

    private static string Written(string format)
    {
        var writer = new StringWriter();
        var form = ExportFormat.Of(format)!;
        form.WriteHeader(writer);
        form.Write(writer, _hit, "http://here");
        return writer.ToString();
    }
}
