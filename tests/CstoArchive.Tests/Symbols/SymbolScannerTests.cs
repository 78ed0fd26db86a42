using CstoArchive.Symbols;

namespace CstoArchive.Tests.Symbols;

public sealed class SymbolScannerTests
{
    [TestCase("irregular migration.A/75/906 S/2021/534 21-07422 5/8 The CSTO member States", "A/75/906 S/2021/534", TestName = "Finds a symbol glued to the end of a sentence")]
    [TestCase("by irregular migrationA/75/906 and", "A/75/906", TestName = "Finds a symbol glued to a word")]
    [TestCase("A/75/906The CSTO member States", "A/75/906", TestName = "Finds a symbol with a word glued to it")]
    [TestCase("A/AC.109/2019/L.18A/AC.109/2019/L.18", "A/AC.109/2019/L.18 A/AC.109/2019/L.18", TestName = "Finds two symbols glued together")]
    [TestCase("(A/52/871-\nS/1998/318 and A/54/133-E/1999/79)", "A/52/871 S/1998/318 A/54/133 E/1999/79", TestName = "Splits joint symbols over a line's end")]
    [TestCase("in A/75/\n906, annex", "A/75/906", TestName = "Reads on over a line's end")]
    [TestCase("United Nations A\n\n/76/100*\nGeneral Assembly", "A/76/100", TestName = "Reads a masthead with the organ's letter apart")]
    [TestCase("from one (S / Agenda / 1939) to another", "S/Agenda/1939", TestName = "Reads blanks around slashes")]
    [TestCase("关于A/75/906的报告", "A/75/906", TestName = "Finds a symbol in Chinese")]
    [TestCase("документ А/75/906 и С/1998/318", "A/75/906 S/1998/318", TestName = "Finds Cyrillic look-alikes")]
    [TestCase("[A/45/40 (Vol. I)], and A/62/17 (Part I).", "A/45/40 (Vol. I)|A/62/17 (Part I)", TestName = "Keeps the parentheses that belong to a symbol")]
    [TestCase("U.N. Doc. A/54/PV.23 (1999), A/RES/70/1 (Sept. 25, 2015)", "A/54/PV.23 A/RES/70/1", TestName = "Leaves the parentheses that do not")]
    [TestCase("https://undocs.org/en/A/75/906 and https://undocs.org/a/conf.229/2017/L.3", "A/75/906 A/CONF.229/2017/L.3", TestName = "Finds the symbol in a link")]
    [TestCase("484,A_S-16_PV.6-EN.pdf,1989", "A/S-16/PV.6", TestName = "Finds the name of a document's file")]
    [TestCase("IDB.48/5 and PBC.37/4 of the Board, CLCS/72", "IDB.48/5 PBC.37/4 CLCS/72", TestName = "Takes a short number of a series that nothing else looks like")]
    [TestCase("in ST/LEG/SER.E/26 and ST/SG/SER.A/2", "ST/LEG/SER.E/26 ST/SG/SER.A/2", TestName = "Reads the letter of a publication series, not a new symbol")]
    [TestCase("LC/PUB.2021/5-P and LC/G.2681-P", "LC/PUB.2021/5-P LC/G.2681-P", TestName = "Keeps the letter for the kind of publication")]
    [TestCase("documents A/C.1/75/L.9-L.12 and E/NL.1979/27-31", "A/C.1/75/L.9 A/C.1/75/L.12 E/NL.1979/27-31", TestName = "Tells a range of papers from a paper with a range")]
    [TestCase("see CEDAW/C/JAM/Q/5/ and then", "CEDAW/C/JAM/Q/5", TestName = "Drops a stray slash")]
    [TestCase("document A/4 and paper size A/4", "A/4", TestName = "Takes a short number only where it is called a document")]
    [TestCase("A/75/PV.4-A/75/PV.15", "A/75/PV.4 A/75/PV.15", TestName = "Gives the two ends of a range")]
    [TestCase("in A/75 /906 and S/2021 /534, annex", "A/75/906 S/2021/534", TestName = "Steps over a blank before a slash where a session or year is no symbol yet")]
    [TestCase("A/C.1/75 /L.9 and A/75/906 /Add.1", "A/C.1/75/L.9 A/75/906/Add.1", TestName = "Steps over a blank before a slash where what follows can only be the symbol's")]
    [TestCase("A/75/906 / S/2021/534; A/75/907 /12 pages; A/RES/60/288 /2", "A/75/906 S/2021/534 A/75/907 A/RES/60/288", TestName = "Does not step over a blank before a slash elsewhere")]
    [TestCase("?symbol=A%2F75%2F906&lang=R, docs.un.org/en/s%2fres%2f2535%20(2020)", "A/75/906|S/RES/2535 (2020)", TestName = "Reads the escapes of an address")]
    [TestCase("?url=https%3A%2F%2Fundocs.org%2FE%2FCN.4%2F2005%2F1%26x and =%3DA%2F75%2F906", "E/CN.4/2005/1 A/75/906", TestName = "Reads the escapes of an address within an address")]
    [TestCase("S/PV.5434 (Resumption 1) and (Resumption 2)", "S/PV.5434 (Resumption 1)|S/PV.5434 (Resumption 2)", TestName = "Reads further parts in parentheses")]
    [TestCase("A/45/40 (Vol. I), (Vol. II) and (Vol. III) (closed)", "A/45/40 (Vol. I)|A/45/40 (Vol. II)|A/45/40 (Vol. III)", TestName = "Reads further volumes in parentheses and no remark")]
    [TestCase("(CCPR/C/105/D/1867, 1936 and 1975/2009), para. 9", "CCPR/C/105/D/1867/2009 CCPR/C/105/D/1936/2009 CCPR/C/105/D/1975/2009", TestName = "Gives all communications the year behind the last")]
    [TestCase("A/C.3/62/L.21/Rev.l was adopted", "A/C.3/62/L.21/Rev.1", TestName = "Reads a scanned l as 1")]
    public void Printed(string text, string symbols)
    {
        var scan = SymbolScanner.Scan(text);
        Assert.That(scan.Symbols.Select(s => s.Symbol.Canonical), Is.EqualTo(symbols.Split(symbols.Contains('|', StringComparison.Ordinal) ? '|' : ' ')));
        Assert.That(scan.Symbols.Select(s => s.Form), Is.All.EqualTo(SymbolForm.Printed));
    }

    [TestCase("A/75/906, 907 and Add.1", "A/75/906 A/75/907 A/75/907/Add.1")]
    [TestCase("[A/8001 and Corr.1 and Add.1 and 2]", "A/8001 A/8001/Corr.1 A/8001/Add.1 A/8001/Add.2")]
    [TestCase("(see S/2001/15/Add.37, 39 and 46; and", "S/2001/15/Add.37 S/2001/15/Add.39 S/2001/15/Add.46")]
    [TestCase("[A/8775 and Add. 1-4]", "A/8775 A/8775/Add.1 A/8775/Add.4")]
    [TestCase("FCCC/SB/2022/5 and Add.1 and Add.1/Corr.1 and Add. 2, and", "FCCC/SB/2022/5 FCCC/SB/2022/5/Add.1 FCCC/SB/2022/5/Add.1/Corr.1 FCCC/SB/2022/5/Add.2")]
    [TestCase("S/2021/534-536 and A/75/906–910", "S/2021/534 S/2021/536 A/75/906 A/75/910")]
    [TestCase("S/PV.5434 and (see below), A/75/906 and (Annex I)", "S/PV.5434 A/75/906")]
    [TestCase("CCPR/C/105/D/1867/2009, 1936, 1975, 2010/2010", "CCPR/C/105/D/1867/2009")]
    [TestCase("CCPR/C/105/D/1867, 1936 and 12 more", "CCPR/C/105/D/1867")]
    [TestCase("CCPR/C/126/D/2701 and 12/2015", "CCPR/C/126/D/2701")]
    [TestCase("in A/75/906, 12 March 2021", "A/75/906")]
    [TestCase("A/75/906, 2021 and later", "A/75/906")]
    public void Lists_say_only_what_differs(string text, string symbols) =>
        Assert.That(SymbolScanner.Scan(text).Symbols.Select(s => s.Symbol.Canonical), Is.EqualTo(symbols.Split(' ')));

    [TestCase("resolutions 1373 (2001) and 1540 (2004)", "S/RES/1373 (2001)|S/RES/1540 (2004)")]
    [TestCase("resolutions 242 (1967) of 22 November 1967 and 338 (1973) of 22 October 1973", "S/RES/242 (1967)|S/RES/338 (1973)")]
    [TestCase("General Assembly resolutions 68/262, 71/205 and 72/190.", "A/RES/68/262|A/RES/71/205|A/RES/72/190")]
    [TestCase("its resolution 60/288 of 8 September 2006", "A/RES/60/288")]
    [TestCase("Security Council resolution 1325 on women", "S/RES/1325 (2000)")]
    [TestCase("Security Council resolutions 1267(1999)/1989(2011)/2253(2015)", "S/RES/1267 (1999)|S/RES/1989 (2011)|S/RES/2253 (2015)")]
    [TestCase("Assembly resolutions 49/60 and 46/51 and Council resolution 1999/22", "A/RES/49/60|A/RES/46/51|E/RES/1999/22")]
    [TestCase("резолюций СБ ООН: 1373 (2001 г.), 1624 (2005 года)", "S/RES/1373 (2001)|S/RES/1624 (2005)")]
    [TestCase("резолюции 1267/1989/2253 и Комитет", "S/RES/1267 (1999)|S/RES/1989 (2011)|S/RES/2253 (2015)")]
    [TestCase("Security Council resolutions 1718/1874 and 2231/2015", "S/RES/1718 (2006)|S/RES/1874 (2009)|S/RES/2231 (2015)")]
    [TestCase("UNSCR 1325 and SCR 1701", "S/RES/1325 (2000)|S/RES/1701 (2006)")]
    [TestCase("Human Rights Council resolution 38/11", "A/HRC/RES/38/11")]
    [TestCase("Economic and Social Council resolution 2021/5", "E/RES/2021/5")]
    [TestCase("Economic and Social Council decision 2005/113", "E/DEC/2005/113")]
    [TestCase("Environment Assembly resolution 4/1", "UNEP/EA.4/RES.1")]
    [TestCase("resolutions 3411 A and B (XXX)", "A/RES/3411(XXX)A|A/RES/3411(XXX)B")]
    [TestCase("resolution 217 A (III)", "A/RES/217(III)A")]
    [TestCase("the partition resolution [181 (II)] passed", "A/RES/181(II)")]
    [TestCase("emergency resolution ES-7/2 and resolution S-13/2, annex", "A/RES/ES-7/2|A/RES/S-13/2")]
    [TestCase("decision 74/562", "A/DEC/74/562")]
    [TestCase("(resolution \n \n33 06-53615 \n \n60/288) and", "A/RES/60/288")]
    [TestCase("резолюция 75/1 Генеральной Ассамблеи", "A/RES/75/1")]
    [TestCase("в резолюции Генеральной Ассамблеи 60/288", "A/RES/60/288")]
    [TestCase("резолюции Совета Безопасности 1325 (2000)", "S/RES/1325 (2000)")]
    [TestCase("резолюция СБ ООН 2268", "S/RES/2268 (2016)")]
    [TestCase("резолюцию 5/1 Совета по правам человека", "A/HRC/RES/5/1")]
    [TestCase("Экономическим и Социальным Советом в его резолюции 9 (I)", "E/RES/9(I)")]
    [TestCase("резолюції 75/1 Генеральної Асамблеї", "A/RES/75/1")]
    [TestCase("les résolutions 1591 (2005) et 1556 (2004)", "S/RES/1591 (2005)|S/RES/1556 (2004)")]
    [TestCase("las resoluciones del Consejo de Seguridad 822 (1993), 853 (1993) 874 (1993) y 884 (1993)", "S/RES/822 (1993)|S/RES/853 (1993)|S/RES/874 (1993)|S/RES/884 (1993)")]
    [TestCase("القرار 2535 (2020)", "S/RES/2535 (2020)")]
    [TestCase("第2535(2020)号决议和大会第75/1号决议", "S/RES/2535 (2020)|A/RES/75/1")]
    public void Citations_in_prose_imply_symbols(string text, string symbols)
    {
        var scan = SymbolScanner.Scan(text);
        Assert.That(scan.Symbols.Select(s => s.Symbol.Canonical), Is.EqualTo(symbols.Split('|')));
        Assert.That(scan.Symbols.Select(s => s.Form), Is.All.EqualTo(SymbolForm.Citation));
    }

    [TestCase("резолюции 1995 года")]
    [TestCase("резолюция от 2015 года")]
    [TestCase("Regulation (EC) No 1325/2000, the 1267/1989 file and law 1540/2004")]
    [TestCase("resolution 1989/1267, resolution 1325/2001 and resolution 1267/12345")]
    [TestCase("50%2F50, %2F75 and a%2F1, x%2F75%2F906")]
    [TestCase("Parliamentary Assembly resolution 2156 (2017)")]
    [TestCase("OIC resolution 5/1 and AU Assembly decision 75/1")]
    [TestCase("решение Совета коллективной безопасности ОДКБ 5/1 и постановление № 14-5.1")]
    [TestCase("resolution 93 (IV) at the fourth session of UNCTAD")]
    [TestCase("резолюцию 683 (XXXV) Экономической комиссии для Латинской Америки")]
    [TestCase("decision 12/CP.10 and decision 4/COP.5")]
    [TestCase("a resolution of 1080 pixels, or resolution 600 dpi")]
    [TestCase("Government Order No. 15/1959 and a decision of the Committee")]
    [TestCase("Australia (2017), Canada (2016), China (2016)")]
    [TestCase("the resolution was adopted by 101 to 53 on 5/8 or 12/11/2020")]
    public void What_only_looks_like_a_citation_implies_nothing(string text) => Assert.That(SymbolScanner.Scan(text).Symbols, Is.Empty);

    [TestCase("GE.14-07547 (E) 150714 160714 \n*1407547* \nContents", "GE.14-07547 *1407547*")]
    [TestCase("the paramount\n2/26 17-29579 importance of this issue", "17-29579")]
    [TestCase("at our disposal\n06-52737 50\nwhich", "06-52737")]
    [TestCase("A/75/906 21-07422", "21-07422")]
    public void Job_numbers_are_found_among_the_furniture_of_a_page(string text, string jobNumbers) =>
        Assert.That(SymbolScanner.Scan(text).JobNumbers.Select(j => j.JobNumber.Canonical), Is.EqualTo(jobNumbers.Split(' ')));

    [TestCase("call 12-34567 for help")]
    [TestCase("ISBN 978-92-1-101343-3")]
    [TestCase("the case ICC-01/04-01/06 and IT-95-11")]
    [TestCase("05-12345-67")]
    public void Other_numbers_are_not_job_numbers(string text) => Assert.That(SymbolScanner.Scan(text).JobNumbers, Is.Empty);

    [Test]
    public void Offsets_are_those_of_the_text()
    {
        const string Text = "\U0001F600 see A/75/906, resolution 75/1 and 21-07422 (E)";
        var scan = SymbolScanner.Scan(Text);
        Assert.That(scan.Symbols.Select(s => Text[s.Start..s.End]), Is.EqualTo(new[] { "A/75/906", "75/1" }));
        Assert.That(scan.JobNumbers.Select(j => Text[j.Start..j.End]), Is.EqualTo(new[] { "21-07422" }));
    }

    [Test]
    public void Prose_without_numbers_allocates_next_to_nothing()
    {
        var prose = string.Concat(Enumerable.Repeat("The member States and/or observers, i.e. those of 1991, note on 12 May 2021 that 24/7 work goes on. ", 2000));
        SymbolScanner.Scan(prose);
        var before = GC.GetAllocatedBytesForCurrentThread();
        SymbolScanner.Scan(prose);

        // Four numbers a sentence: one object for each would be twenty times this. Code that is not optimised yet boxes something for each window of the text.
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(prose.Length / 20));
    }
}
