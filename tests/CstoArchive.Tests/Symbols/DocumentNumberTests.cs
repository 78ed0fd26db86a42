using CstoArchive.Symbols;

namespace CstoArchive.Tests.Symbols;

public sealed class DocumentNumberTests
{
    [TestCase("A/75/906", NumberForm.Symbol, "A/75/906")]
    [TestCase("a 75 906", NumberForm.Symbol, "A/75/906")]
    [TestCase("s pv 9687", NumberForm.Symbol, "S/PV.9687")]
    [TestCase("s res 2535 2020", NumberForm.Symbol, "S/RES/2535 (2020)")]
    [TestCase("A/HRC/24/2 (Annex II)", NumberForm.Symbol, "A/HRC/24/2")]
    [TestCase("S/PV.4280 (closed)", NumberForm.Symbol, "S/PV.4280")]
    [TestCase("CCPR/C/GC/35 (2014)", NumberForm.Symbol, "CCPR/C/GC/35")]
    [TestCase("A/75/906, para. 12", NumberForm.Symbol, "A/75/906")]
    [TestCase("A/75/906–S/2021/534", NumberForm.JointSymbols, "A/75/906 S/2021/534")]
    [TestCase("A/52/871-\nS/1998/318", NumberForm.JointSymbols, "A/52/871 S/1998/318")]
    [TestCase("A/75/906 S/2021/534", NumberForm.JointSymbols, "A/75/906 S/2021/534")]
    [TestCase("CMW/C/GC/7+CERD/C/GC/38", NumberForm.JointSymbols, "CMW/C/GC/7 CERD/C/GC/38")]
    [TestCase("A_75_906-EN.pdf", NumberForm.FileName, "A/75/906")]
    [TestCase("A_75_906&S_2021_534-EN.pdf", NumberForm.FileName, "A/75/906 S/2021/534")]
    [TestCase("S_RES_2535_(2020)-FR.pdf", NumberForm.FileName, "S/RES/2535 (2020)")]
    [TestCase("JIU_REP_2025_1_%5EExpanded_report%5E-EN.pdf", NumberForm.FileName, "JIU/REP/2025/1")]
    [TestCase("A_C-1_36_PV-2-EN.pdf", NumberForm.FileName, "A/C.1/36/PV.2")]
    [TestCase("A_S-16_PV.6-EN.pdf", NumberForm.FileName, "A/S-16/PV.6")]
    [TestCase("A_AC_109_2019_L_18_EA.pdf", NumberForm.FileName, "A/AC.109/2019/L.18")]
    [TestCase("ECE-TRANS-WP29-GRVA-2026-12e.docx", NumberForm.FileName, "ECE/TRANS/WP.29/GRVA/2026/12")]
    [TestCase("A.Conf_.229.2017.L.3.Rev_.1.pdf", NumberForm.FileName, "A/CONF.229/2017/L.3/Rev.1")]
    [TestCase("A-RES-75-1.pdf", NumberForm.FileName, "A/RES/75/1")]
    [TestCase("A_61_20E.pdf", NumberForm.FileName, "A/61/20")]
    [TestCase("A_75_906-S_2021_534-EN.pdf", NumberForm.FileName, "A/75/906 S/2021/534")]
    [TestCase("A_75_906_S_2021_534_RU.pdf", NumberForm.FileName, "A/75/906 S/2021/534")]
    [TestCase("a-75-906-e.pdf", NumberForm.FileName, "A/75/906")]
    [TestCase("s_res_2535_2020.pdf", NumberForm.FileName, "S/RES/2535 (2020)")]
    [TestCase("S/RES/2535/2020", NumberForm.Symbol, "S/RES/2535 (2020)")]
    [TestCase("https://undocs.org/en/A/75/906", NumberForm.Link, "A/75/906")]
    [TestCase("undocs.org/S/RES/2535%20(2020)", NumberForm.Link, "S/RES/2535 (2020)")]
    [TestCase("https://undocs.org/a/conf.229/2017/L.3/Rev.1", NumberForm.Link, "A/CONF.229/2017/L.3/Rev.1")]
    [TestCase("https://undocs.org/ST/SGB/2003/13", NumberForm.Link, "ST/SGB/2003/13")]
    [TestCase("https://documents.un.org/symbol-explorer?s=A/75/906&i=A/75/906_1", NumberForm.Link, "A/75/906")]
    [TestCase("https://undocs.org/Home/Mobile?FinalSymbol=A%2F75%2F906&Language=E&DeviceType=Desktop", NumberForm.Link, "A/75/906")]
    [TestCase("https://documents.un.org/api/symbol/access?s=A/75/906&l=en&t=pdf", NumberForm.Link, "A/75/906")]
    [TestCase("https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/75/906&Lang=E", NumberForm.Link, "A/75/906")]
    [TestCase("http://www.un.org/ga/search/view_doc.asp?symbol=A/75/906", NumberForm.Link, "A/75/906")]
    [TestCase("https://digitallibrary.un.org/record/3929129/files/A_75_906-EN.pdf", NumberForm.Link, "A/75/906")]
    [TestCase("217 A (III)", NumberForm.Citation, "A/RES/217(III)A")]
    [TestCase("1514 (XV)", NumberForm.Citation, "A/RES/1514(XV)")]
    [TestCase("2535 (2020)", NumberForm.Citation, "S/RES/2535 (2020)")]
    [TestCase("resolution 2535 (2020)", NumberForm.Citation, "S/RES/2535 (2020)")]
    [TestCase("резолюция 75/1 Генеральной Ассамблеи", NumberForm.Citation, "A/RES/75/1")]
    [TestCase("UN Doc. A/75/906", NumberForm.Text, "A/75/906")]
    [TestCase("A/7601 and Add.1", NumberForm.Text, "A/7601 A/7601/Add.1")]
    public void A_number_is_read_in_every_form(string text, NumberForm form, string symbols)
    {
        var reading = DocumentNumber.Read(text);
        Assert.That(string.Join(' ', reading.Symbols.Select(s => s.Canonical)), Is.EqualTo(symbols));
        Assert.That(reading.Form, Is.EqualTo(form));
        Assert.That(reading.Fault, Is.Null);
    }

    [TestCase("21-07422", "21-07422", NumberForm.JobNumber)]
    [TestCase("21-07422(E)", "21-07422", NumberForm.JobNumber)]
    [TestCase("01-66657 (E) 291101", "01-66657", NumberForm.JobNumber)]
    [TestCase("GE.09-10164 (E) 170209 190209", "GE.09-10164", NumberForm.JobNumber)]
    [TestCase("V.21-06705", "V.21-06705", NumberForm.JobNumber)]
    [TestCase("*2107422*", "*2107422*", NumberForm.BarCode)]
    [TestCase("N2107422.pdf", "21-07422", NumberForm.FileName)]
    [TestCase("G0813337", "GE.08-13337", NumberForm.FileName)]
    [TestCase("1910268E.docx", "19-10268", NumberForm.FileName)]
    [TestCase("https://daccess-dds-ny.un.org/doc/UNDOC/GEN/N21/074/22/pdf/N2107422.pdf", "21-07422", NumberForm.Link)]
    public void A_job_number_is_read_in_every_form(string text, string jobNumber, NumberForm form)
    {
        var reading = DocumentNumber.Read(text);
        Assert.That(reading.JobNumber?.Canonical, Is.EqualTo(jobNumber));
        Assert.That(reading.Form, Is.EqualTo(form));
        Assert.That(reading.Symbols, Is.Empty);
    }

    [TestCase("21-07422")]
    [TestCase("*2107422*")]
    [TestCase("N2107422.pdf")]
    public void All_spellings_of_a_job_number_have_one_key(string text) => Assert.That(DocumentNumber.Read(text).JobNumber!.Key, Is.EqualTo("2107422"));

    [TestCase("75/1", "A/RES/75/1")]
    [TestCase("5/1", "A/HRC/RES/5/1")]
    [TestCase("1325", "S/RES/1325 (2000)")]
    public void A_number_that_may_be_several_papers_says_so(string text, string likeliest)
    {
        var reading = DocumentNumber.Read(text);
        Assert.That(reading.IsAmbiguous, Is.True);
        Assert.That(reading.Symbols, Is.Empty);
        Assert.That(reading.Candidates[0].Canonical, Is.EqualTo(likeliest));
    }

    [TestCase("")]
    [TestCase("disarmament")]
    [TestCase("A/90/18")]
    [TestCase("19/05/2021")]
    [TestCase("https://press.un.org/en/2020/ga12290.doc.htm")]
    [TestCase("NR075980.pdf")]
    [TestCase("2156 (2017)")]
    [TestCase("S/RES/2535/12")]
    [TestCase("93 (IV)")]
    public void What_is_no_number_gets_a_fault(string text)
    {
        var reading = DocumentNumber.Read(text);
        Assert.That(reading.Form, Is.EqualTo(NumberForm.None));
        Assert.That(reading.Fault!.Expected, Is.Not.Empty);
        Assert.That(reading.Fault.Position, Is.InRange(0, text.Length));
    }
}
