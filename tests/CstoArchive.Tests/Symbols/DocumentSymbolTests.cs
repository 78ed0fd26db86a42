using CstoArchive.Symbols;

namespace CstoArchive.Tests.Symbols;

public sealed class DocumentSymbolTests
{
    [TestCase("A/75/906", "A/75/906")]
    [TestCase("  a/75/906 ", "A/75/906")]
    [TestCase("А/75/906", "A/75/906", TestName = "Cyrillic А")]
    [TestCase("А/С.1/75/L.5", "A/C.1/75/L.5", TestName = "Cyrillic С within")]
    [TestCase("С/1998/318", "S/1998/318", TestName = "Cyrillic С meant by its sound")]
    [TestCase("A／75／906", "A/75/906", TestName = "Full-width slashes")]
    [TestCase("A/75/\n906", "A/75/906", TestName = "Line break behind a slash")]
    [TestCase("A/75\u00AD/906", "A/75/906", TestName = "Soft hyphen")]
    [TestCase("S / Agenda / 1939", "S/Agenda/1939")]
    [TestCase("A/9001/Add. 1", "A/9001/Add.1")]
    [TestCase("S/2014//502", "S/2014/502")]
    [TestCase("A/57/7/ADD.19", "A/57/7/Add.19")]
    [TestCase("E/CN.4/SUB.2/1999/54", "E/CN.4/Sub.2/1999/54")]
    [TestCase("A/ES‑10/648", "A/ES-10/648", TestName = "Non-breaking hyphen")]
    [TestCase("A/62/17(PartI)", "A/62/17 (Part I)")]
    [TestCase("S/PV.6201(Resumption1)", "S/PV.6201 (Resumption 1)")]
    [TestCase("A/31/39[Vol.II]", "A/31/39 (Vol. II)")]
    [TestCase("ADP.2015.8.InformalNote", "ADP.2015.8.InformalNote", TestName = "Points for slashes")]
    [TestCase("S/RES/2535(2020)", "S/RES/2535 (2020)")]
    [TestCase("S/RES/1399", "S/RES/1399 (2002)")]
    [TestCase("S/RES/1658 (2005)", "S/RES/1658 (2006)", TestName = "The number tells the year, not the year beside it")]
    [TestCase("A/RES/217A (III)", "A/RES/217(III)A")]
    [TestCase("A/RES/217(III) A", "A/RES/217(III)A")]
    [TestCase("A/RES/2593/(XXIV)", "A/RES/2593(XXIV)")]
    [TestCase("A/RES/377 A", "A/RES/377(V)A")]
    [TestCase("A/RES/31/16 A", "A/RES/31/16A")]
    [TestCase("ST/SG/SER.E/065", "ST/SG/SER.E/65")]
    [TestCase("E/2002/41(A)", "E/2002/41")]
    [TestCase("A/HRC23/4", "A/HRC/23/4")]
    [TestCase("E/CN.4/1993/L89", "E/CN.4/1993/L.89")]
    [TestCase("A/C.3/62/L.21/Rev.l", "A/C.3/62/L.21/Rev.1", TestName = "A scanned l for 1")]
    [TestCase("CEDAW/C/MKD/CO/4–5", "CEDAW/C/MKD/CO/4-5")]
    public void Every_spelling_has_one_canonical_form(string text, string canonical)
    {
        Assert.That(DocumentSymbol.TryParse(text, out var symbol), Is.True);
        Assert.That(symbol!.Canonical, Is.EqualTo(canonical));
    }

    [TestCase("", 0)]
    [TestCase("hello", 5)]
    [TestCase("A", 1)]
    [TestCase("A/", 2)]
    [TestCase("A/V", 2)]
    [TestCase("S/MIME", 2)]
    [TestCase("A/25/75", 2)]
    [TestCase("A/90/18", 2)]
    [TestCase("S/1985/12", 2)]
    [TestCase("A/C.3", 5)]
    [TestCase("A/75/906, para. 5", 10)]
    [TestCase("A/75/906-S/2021/534", 9)]
    [TestCase("GA/11726", 0)]
    [TestCase("PBC/148", 7)]
    [TestCase("C:/A/75/906", 0)]
    public void A_fault_says_where_and_what_would_be_accepted(string text, int position)
    {
        var parse = DocumentSymbol.Parse(text);
        Assert.That(parse.Symbol, Is.Null);
        Assert.That(parse.Fault!.Position, Is.EqualTo(position), parse.Fault.Expected);
        Assert.That(parse.Fault.Expected, Is.Not.Empty);
    }

    [Test]
    public void A_series_outside_the_tables_is_accepted_and_says_so()
    {
        Assert.That(DocumentSymbol.TryParse("UNX/2019/5", out var symbol), Is.True);
        Assert.That(symbol!.IsKnownSeries, Is.False);
        Assert.That(symbol.Describe(), Is.EqualTo("series UNX, not a known one, 2019, document 5"));
        Assert.That(Symbol("CCPR/C/GC/34").IsKnownSeries, Is.True);
    }

    [TestCase("S/RES/2535 (2020)", "S/RES/2535")]
    [TestCase("E/ECE/324", "ECE/324")]
    [TestCase("E/ESCWA/ENR/1992/3 (Part. I)", "E/ESCWA/ENR/1992/3 (Part I)")]
    [TestCase("A/76/100**", "A/76/100")]
    public void Two_symbols_of_one_paper_are_equal(string one, string other)
    {
        Assert.That(Symbol(one), Is.EqualTo(Symbol(other)));
        Assert.That(Symbol(one).GetHashCode(), Is.EqualTo(Symbol(other).GetHashCode()));
    }

    [TestCase("A/75/906", "A/75/906/Add.1")]
    [TestCase("A/75/L.1/Rev.1/Add.1", "A/75/L.1/Add.1/Rev.1")]
    [TestCase("A/AC.105/INF.399", "A/AC.105/INF/399")]
    public void Two_papers_are_not(string one, string other) => Assert.That(Symbol(one), Is.Not.EqualTo(Symbol(other)));

    [Test]
    public void Asterisks_count_reissues_and_change_nothing_else()
    {
        Assert.That(Symbol("A/76/100**").Asterisks, Is.EqualTo(2));
        Assert.That(Symbol("A/76/100").Asterisks, Is.Zero);
        Assert.That(Symbol("A/76/100**").Canonical, Is.EqualTo("A/76/100"));
    }

    [Test]
    public void Symbols_stand_in_the_order_of_a_shelf()
    {
        string[] shelf =
        [
            "A/75/9", "A/75/9/Add.1", "A/75/9/Add.10", "A/75/10", "A/75/10/Rev.2", "A/75/10/Rev.10", "A/75/100", "A/75/L.9", "A/75/L.10", "A/76/1", "A/C.1/75/L.5", "S/2021/534", "S/2021/1000",
        ];
        var shuffled = shelf.Reverse().Select(Symbol).ToList();
        shuffled.Sort();
        Assert.That(shuffled.Select(s => s.Canonical), Is.EqualTo(shelf));
    }

    [Test]
    public void A_family_is_a_paper_with_all_that_was_added_to_it()
    {
        Assert.That(Symbol("A/75/L.1/Rev.1/Corr.1").Base, Is.EqualTo(Symbol("A/75/L.1")));
        Assert.That(Symbol("A/72/6 (Sect. 13)/Add.1").Base, Is.EqualTo(Symbol("A/72/6 (Sect. 13)")));
        Assert.That(Symbol("A/75/592/Add.4").IsOfOneFamilyWith(Symbol("A/75/592/Corr.1")), Is.True);
        Assert.That(Symbol("A/75/592").IsOfOneFamilyWith(Symbol("A/75/593")), Is.False);
    }

    [TestCase("A/75/906", "General Assembly, seventy-fifth session (2020-2021), document 906", "Генеральная Ассамблея, семьдесят пятая сессия (2020-2021), документ 906")]
    [TestCase("S/2021/534", "Security Council, 2021, document 534", "Совет Безопасности, 2021 год, документ 534")]
    [TestCase("S/RES/2535 (2020)", "Security Council, resolution 2535 (2020)", "Совет Безопасности, резолюция 2535 (2020)")]
    [TestCase("A/RES/3201(S-VI)", "General Assembly, sixth special session (1974), resolution 3201", "Генеральная Ассамблея, шестая специальная сессия (1974), резолюция 3201")]
    [TestCase("A/ES-10/648", "General Assembly, tenth emergency special session (opened in 1997), document 648",
        "Генеральная Ассамблея, десятая чрезвычайная специальная сессия (открыта в 1997 году), документ 648")]
    [TestCase("E/CN.4/2005/1/Add.3", "Economic and Social Council, Commission on Human Rights, 2005, document 1, addendum 3",
        "Экономический и Социальный Совет, Комиссия по правам человека, 2005 год, документ 1, добавление 3")]
    [TestCase("CCPR/C/105/D/1867/2009", "Human Rights Committee, one hundred and fifth session, views or decision on communication 1867/2009",
        "Комитет по правам человека, сто пятая сессия, соображения или решение по сообщению 1867/2009")]
    [TestCase("S/PV.9687", "Security Council, verbatim record of meeting 9687", "Совет Безопасности, стенографический отчет о заседании 9687")]
    [TestCase("A/62/17 (Part I)", "General Assembly, sixty-second session (2007-2008), document 17, Part I", "Генеральная Ассамблея, шестьдесят вторая сессия (2007-2008), документ 17, часть I")]
    [TestCase("UNEP/EA.4/RES.1", "United Nations Environment Programme, Environment Assembly, fourth session, resolution 1",
        "Программа Организации Объединенных Наций по окружающей среде, Ассамблея по окружающей среде, четвертая сессия, резолюция 1")]
    public void A_symbol_says_what_it_is(string symbol, string english, string russian)
    {
        Assert.That(Symbol(symbol).Describe(), Is.EqualTo(english));
        Assert.That(Symbol(symbol).Describe(SymbolLanguage.Russian), Is.EqualTo(russian));
    }

    [Test]
    public void The_parts_are_told_apart_by_what_they_are()
    {
        var parts = Symbol("E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1").Parts;
        Assert.That(parts.Organ, Is.EqualTo("E"));
        Assert.That(parts.Bodies, Is.EqualTo(new[] { "CN.4", "Sub.2", "AC.2" }));
        Assert.That(parts.Year, Is.EqualTo(1987));
        Assert.That(parts.Nature, Is.EqualTo("WP"));
        Assert.That(parts.Number, Is.EqualTo("4"));
        Assert.That(parts.Modifications, Is.EqualTo(new[] { "Add.1" }));

        Assert.That(Symbol("CEDAW/C/MKD/CO/4-5").Parts, Has.Property("Country").EqualTo("MKD").And.Property("Number").EqualTo("4-5").And.Property("Nature").EqualTo("CO"));
        Assert.That(Symbol("A/S-30/2").Parts, Has.Property("Session").EqualTo("S-30"));
        Assert.That(Symbol("A/2031").Parts, Has.Property("Session").Null.And.Property("Number").EqualTo("2031"));
        Assert.That(Symbol("E/1889/Add.1").Parts, Has.Property("Year").Null.And.Property("Number").EqualTo("1889"));
    }

    [TestCase("A/75/906", "https://undocs.org/A/75/906")]
    [TestCase("S/RES/2535 (2020)", "https://undocs.org/S/RES/2535(2020)")]
    public void The_official_link_is_made_from_the_symbol(string symbol, string link) => Assert.That(Symbol(symbol).OfficialUrl.AbsoluteUri, Is.EqualTo(link));

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text).Symbol ?? throw new ArgumentException($"{text} is no symbol", nameof(text));
}
