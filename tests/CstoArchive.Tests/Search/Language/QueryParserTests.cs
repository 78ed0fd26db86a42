using CstoArchive.Search.Language;

namespace CstoArchive.Tests.Search.Language;

public sealed class QueryParserTests
{
    [TestCase("convoy", "convoy")]
    [TestCase("  collective   security ", "collective security")]
    [TestCase("convoy, caravan; (Dushanbe).", "convoy caravan Dushanbe")]
    [TestCase("What is the CSTO?", "What is the CSTO")]
    [TestCase("NATO/CSTO and/or cease-fire", "NATO/CSTO and/or cease-fire")]
    [TestCase("C++ R&D don’t", "C++ R&D don’t")]
    [TestCase("meeting at 10:30", "meeting at 10:30")]
    [TestCase("see https://en.odkb-csto.org/news", "see https://en.odkb-csto.org/news")]
    public void Reads_words_and_leaves_punctuation_aside(string text, string canonical) => IsRead(text, canonical);

    [TestCase("a AND b", "a b")]
    [TestCase("a && b & c", "a b c")]
    [TestCase("a OR b", "a OR b")]
    [TestCase("a | b || c", "a OR b OR c")]
    [TestCase("a b OR c d", "(a b) OR (c d)")]
    [TestCase("a AND (b OR c)", "a (b OR c)")]
    [TestCase("((a)) (b c)", "a b c")]
    [TestCase("a -b", "a -b")]
    [TestCase("a NOT b", "a -b")]
    [TestCase("a AND NOT (b OR c)", "a -(b OR c)")]
    [TestCase("a !b", "a -b")]
    [TestCase("a –b", "a -b")]
    [TestCase("a OR NOT b", "a OR -b")]
    [TestCase("NOT NOT a", "a")]
    [TestCase("Moscow - Dushanbe", "Moscow Dushanbe")]
    [TestCase("Moscow — Dushanbe", "Moscow Dushanbe")]
    [TestCase("+the situation", "+the situation")]
    [TestCase("границы И (Таджикистан ИЛИ Афганистан) НЕ наркотики", "границы (Таджикистан OR Афганистан) -наркотики")]
    [TestCase("and or not и или не", "and or not и или не")]
    public void Reads_operators(string text, string canonical) => IsRead(text, canonical);

    [TestCase("\"security council\"", "\"security council\"")]
    [TestCase("“security council”", "\"security council\"")]
    [TestCase("„Совет Безопасности“", "\"Совет Безопасности\"")]
    [TestCase("«Операция „Канал“»", "«Операция „Канал“»")]
    [TestCase("\"операция «Канал»\"", "\"операция «Канал»\"")]
    [TestCase("\"совет безопасности\"~", "\"совет безопасности\"~")]
    [TestCase("\"council  security\"~3", "\"council security\"~3")]
    [TestCase("-\"press release\" a", "-\"press release\" a")]
    [TestCase("\"A/75/906, annex\"", "\"A/75/906, annex\"")]
    public void Reads_phrases(string text, string canonical) => IsRead(text, canonical);

    [TestCase("secur*", "secur*")]
    [TestCase("organi?ation", "organi?ation")]
    [TestCase("co*tion", "co*tion")]
    [TestCase("terorism~", "terorism~2")]
    [TestCase("convy~", "convy~1")]
    [TestCase("terorism~1", "terorism~1")]
    [TestCase("*", "*")]
    [TestCase("*:*", "*")]
    [TestCase("", "*")]
    public void Reads_patterns(string text, string canonical) => IsRead(text, canonical);

    [TestCase("border NEAR/5 drugs", "border NEAR/5 drugs")]
    [TestCase("border NEAR drugs", "border NEAR/10 drugs")]
    [TestCase("a NEAR/3 \"b c\" NEAR/7 d*", "a NEAR/7 \"b c\" NEAR/7 d", "At least 2 letters")]
    [TestCase("(drugs OR narcotic*) NEAR/4 border*", "(drugs OR narcotic*) NEAR/4 border*")]
    [TestCase("граница РЯДОМ/2 наркотики", "граница NEAR/2 наркотики")]
    [TestCase("A/75/906 NEAR disarmament", "A/75/906 NEAR/10 disarmament")]
    [TestCase("x a NEAR/2 b -c", "x (a NEAR/2 b) -c")]
    public void Reads_nearness(string text, string canonical, params string[] problems) => IsRead(text, canonical, problems);

    [TestCase("title:convoy", "title:convoy")]
    [TestCase("title:(a OR \"b c\") d", "title:(a OR \"b c\") d")]
    [TestCase("title:a b", "title:a b")]
    [TestCase("TITLE:a", "title:a")]
    [TestCase("title: a", "title:a")]
    [TestCase("Title: a", "Title a")]
    [TestCase("заголовок:конвой", "title:конвой")]
    [TestCase("body:\"Council of Ministers for Foreign Affairs\"", "body:\"Council of Ministers for Foreign Affairs\"")]
    [TestCase("body:CMFA place:Душанбе", "body:\"CMFA\" place:\"Душанбе\"")]
    [TestCase("lang:ru lang:English язык:русский", "lang:\"ru\" lang:\"en\" lang:\"ru\"")]
    [TestCase("kind:statements -kind:news", "kind:\"statement\" -kind:\"news\"")]
    [TestCase("status:unread", "status:\"unread\"")]
    [TestCase("file:A_75_906-EN.pdf", "file:\"A_75_906-EN.pdf\"")]
    [TestCase("file:2021/05/annex.pdf", "file:\"2021/05/annex.pdf\"")]
    [TestCase("kind:(news OR annex)", "kind:\"news\" OR kind:\"annex\"")]
    [TestCase("-title:a", "-title:a")]
    public void Reads_fields(string text, string canonical) => IsRead(text, canonical);

    [TestCase("date:2021", "date:2021")]
    [TestCase("date:2021-05", "date:2021-05")]
    [TestCase("date:2021-05-19", "date:2021-05-19")]
    [TestCase("date:19.05.2021", "date:2021-05-19")]
    [TestCase("date:05.2021", "date:2021-05")]
    [TestCase("date:2021-05..2021-07", "date:2021-05-01..2021-07-31")]
    [TestCase("date:2021..", "date:2021-01-01..")]
    [TestCase("date:..2021-02", "date:..2021-02-28")]
    [TestCase("date:>=2021", "date:2021-01-01..")]
    [TestCase("date:<2021-05", "date:..2021-04-30")]
    [TestCase("date:2022..2021", "date:2021-01-01..2022-12-31")]
    [TestCase("year:2021", "date:2021")]
    [TestCase("date:2024-02-29", "date:2024-02-29")]
    [TestCase("date:0001", "date:0001")]
    [TestCase("date:>9999", "date:9999-12-31..")]
    public void Reads_dates(string text, string canonical) => IsRead(text, canonical);

    [TestCase("A/75/906", "A/75/906")]
    [TestCase("(A/75/906)", "A/75/906")]
    [TestCase("s/2021/534", "S/2021/534")]
    [TestCase("drugs A/75/906 border", "drugs A/75/906 border")]
    [TestCase("A/75/906-S/2021/534", "A/75/906-S/2021/534")]
    [TestCase("A/75/906 – S/2021/534", "A/75/906-S/2021/534")]
    [TestCase("A/75/906 -S/2021/534", "A/75/906 -S/2021/534")]
    [TestCase("S/RES/2535 (2020)", "S/RES/2535 (2020)")]
    [TestCase("21-07422", "21-07422")]
    [TestCase("21-07422(E)", "21-07422")]
    [TestCase("A/75/*", "A/75/*")]
    [TestCase("a 75 906", "A/75/906")]
    [TestCase("https://undocs.org/en/A/75/906", "A/75/906")]
    [TestCase("A_75_906-EN.pdf", "A/75/906")]
    [TestCase("S-300", "S-300")]
    [TestCase("75 years and 906 days", "75 years and 906 days")]
    [TestCase("symbol:A/75/906", "symbol:A/75/906")]
    [TestCase("symbol:a/75/*", "symbol:a/75/*")]
    [TestCase("symbol:A/75/900..910", "symbol:A/75/900..910")]
    [TestCase("symbol:A/75/900..A/75/910", "symbol:A/75/900..910")]
    [TestCase("symbol:(A/75/906 OR S/2021/534)", "symbol:A/75/906 OR symbol:S/2021/534")]
    [TestCase("symbol:\"S/RES/2535 (2020)\"", "symbol:\"S/RES/2535 (2020)\"")]
    [TestCase("symbol:S/RES/2535 (2020)", "symbol:\"S/RES/2535 (2020)\"")]
    [TestCase("cites:A/75/906 -symbol:A/75/906", "cites:A/75/906 -symbol:A/75/906")]
    [TestCase("job:21-07422", "job:21-07422")]
    [TestCase("5/8 24/7 and/or", "5/8 24/7 and/or")]
    public void Reads_numbers(string text, string canonical) => IsRead(text, canonical);

    [TestCase("\"security council", "\"security council\"", "never closed")]
    [TestCase("a \"\" b", "a b", "Nothing stands between")]
    [TestCase("(a OR (b c", "a OR (b c)", "never closed", "never closed")]
    [TestCase("a) b)", "a b", "never opened", "never opened")]
    [TestCase("a () b", "a b", "Nothing stands in the parentheses")]
    [TestCase("AND a", "a", "AND needs")]
    [TestCase("a AND", "a", "AND needs")]
    [TestCase("a AND AND b", "a b", "AND needs")]
    [TestCase("OR a", "a", "OR needs")]
    [TestCase("a OR OR b", "a OR b", "OR needs")]
    [TestCase("a OR", "a", "OR needs")]
    [TestCase("a NOT", "a", "NOT needs")]
    [TestCase("NOT", "*", "NOT needs")]
    [TestCase("NEAR/3 a", "a", "NEAR needs")]
    [TestCase("a NEAR/3", "a", "NEAR needs")]
    [TestCase("a NEAR/999 b", "a NEAR/50 b", "NEAR reaches 50")]
    [TestCase("a NEAR date:2021", "a date:2021", "read as AND")]
    [TestCase("titel:convoy", "title:convoy", "no field “titel:”; read as “title:”")]
    [TestCase("author:Zas", "author Zas", "no field “author:”")]
    [TestCase("title:", "*", "needs a value")]
    [TestCase("title: AND b", "b", "needs a value", "AND needs")]
    [TestCase("date:soon a", "a", "no date")]
    [TestCase("date:2021-13", "*", "no date")]
    [TestCase("date:2023-02-29", "*", "no date")]
    [TestCase("kind:letter a", "a", "no kind")]
    [TestCase("symbol:convoy", "convoy", "no number")]
    [TestCase("*tion", "tion", "can't begin")]
    [TestCase("a*", "a", "At least 2 letters")]
    [TestCase("abc*d*e*f*g*h", "abc*", "4 signs")]
    [TestCase("abc~", "abc", "needs 4 letters")]
    [TestCase("abcdef~9", "abcdef~2", "2 letters at most")]
    [TestCase("secur*~", "secur~1", "either fuzzy")]
    public void Makes_the_best_of_a_mistake_and_says_so(string text, string canonical, params string[] problems) => IsRead(text, canonical, problems);

    [Test]
    public void Points_at_what_is_wrong()
    {
        var query = ParsedQuery.Parse("border titel:convoy date:soon");

        Assert.That(query.Problems.Select(p => query.Text[p.Start..p.End]), Is.EqualTo(new[] { "titel:", "soon" }));
    }

    [Test]
    public void Tells_the_first_twenty_problems_of_a_thousand() =>
        Assert.That(ParsedQuery.Parse(new string(')', 1_000)).Problems, Has.Count.EqualTo(20));

    [Test]
    public void Reads_the_first_two_thousand_characters()
    {
        var query = ParsedQuery.Parse("convoy " + new string('x', 100_000));

        Assert.That(query.Canonical, Is.EqualTo("convoy"));
        Assert.That(query.Problems.Single().Message, Does.Contain("too long"));
    }

    [Test]
    public void Reads_sixty_four_clauses_and_sixteen_parentheses_deep()
    {
        var many = ParsedQuery.Parse(string.Join(' ', Enumerable.Range(1, 100).Select(n => "w" + n)));
        var deep = ParsedQuery.Parse(new string('(', 900) + "a" + new string(')', 900));

        Assert.That(((AndNode)many.Root).Operands, Has.Count.EqualTo(64));
        Assert.That(many.Problems.Single().Message, Does.Contain("64"));
        Assert.That(deep.Canonical, Is.EqualTo("a"));
        Assert.That(deep.Problems.Single().Message, Does.Contain("16 deep"));
    }

    [Test]
    public void Takes_eight_patterns_and_reads_the_rest_as_words()
    {
        var query = ParsedQuery.Parse(string.Join(' ', Enumerable.Range(1, 10).Select(n => $"word{n}*")));

        Assert.That(((AndNode)query.Root).Operands.OfType<PrefixNode>().Count(), Is.EqualTo(8));
        Assert.That(query.Problems, Has.Count.EqualTo(2));
    }

    [Test]
    public void In_the_mode_of_plain_words_nothing_is_syntax()
    {
        var query = ParsedQuery.AnyWord("title:(a OR \"b");

        Assert.That(query.Root, Is.EqualTo(new BagOfWordsNode("title:(a OR \"b") { End = 14 }));
        Assert.That(query.Problems, Is.Empty);
    }

    [Test]
    public void Can_be_loosened_when_no_document_has_all_the_words()
    {
        Assert.That(ParsedQuery.Parse("border drugs -trade date:2021").Loosened()?.Canonical, Is.EqualTo("(border OR drugs) -trade date:2021"));
        Assert.That(ParsedQuery.Parse("border drugs").Loosened()?.Canonical, Is.EqualTo("border OR drugs"));
        Assert.That(ParsedQuery.Parse("border").Loosened(), Is.Null);
        Assert.That(ParsedQuery.Parse("A/75/906 border").Loosened()?.Canonical, Is.EqualTo("A/75/906 OR border"));
        Assert.That(ParsedQuery.Parse("a OR b").Loosened(), Is.Null);
    }

    private static void IsRead(string text, string canonical, params string[] problems)
    {
        var query = ParsedQuery.Parse(text);

        Assert.That(query.Canonical, Is.EqualTo(canonical));
        Assert.That(query.Problems.Select(p => p.Message), Is.EqualTo(problems).Using<string, string>((actual, expected) => actual.Contains(expected, StringComparison.Ordinal)));
        Assert.That(ParsedQuery.Parse(canonical).Canonical, Is.EqualTo(canonical), "the canonical spelling must read as itself");
    }
}
