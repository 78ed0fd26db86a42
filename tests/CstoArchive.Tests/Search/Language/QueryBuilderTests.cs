using CstoArchive.Search;
using CstoArchive.Search.Language;
using CstoArchive.Search.Querying.Building;

namespace CstoArchive.Tests.Search.Language;

public sealed class QueryBuilderTests
{
    private static readonly RankingWeights MatchingOnly = new() { Adjacent = 0, Window = 0 };

    [TestCase("convoy", "+text:convoy title:convoy^0.2 words:convoy^0.2")]
    [TestCase("Treaties", "+text:treati title:treati^0.2 words:treaties^0.2")]
    [TestCase("безопасности", "+text:безопасн title:безопасн^0.2 words:безопасности^0.2")]
    [TestCase("самолёт", "+text:самолет title:самолет^0.2 words:самолет^0.2")]
    [TestCase("cease-fire", "+text:\"ceas fire\" title:ceas^0.2 words:cease^0.2 title:fire^0.2 words:fire^0.2")]
    public void A_word_is_sought_by_its_stem_and_counts_more_in_the_title_and_as_written(string text, string lucene) => Builds(text, lucene);

    [TestCase("\"collective treaties\"", "words:\"collective treaties\"")]
    [TestCase("\"treaties\"", "words:treaties")]
    [TestCase("\"to be or not\"", "words:\"to be or not\"")]
    [TestCase("\"collective treaties\"~", "text:\"collect treati\"")]
    [TestCase("\"collective treaties\"~3", "text:\"collect treati\"~3")]
    [TestCase("\"document A/75/906\"", "words:\"document a 75 906\"")]
    public void A_phrase_is_sought_as_written_or_with_a_tilde_in_any_form(string text, string lucene) => Builds(text, lucene);

    [TestCase("\"a\" \"b\"", "+words:a +words:b")]
    [TestCase("\"a\" OR \"b\"", "words:a words:b")]
    [TestCase("\"a\" -\"b\"", "+words:a -words:b")]
    [TestCase("\"a\" -(\"b\" OR \"c\")", "+words:a -(words:b words:c)")]
    [TestCase("\"a\" (\"b\" OR \"c\")", "+words:a +(words:b words:c)")]
    public void Operators_become_clauses(string text, string lucene) => Builds(text, lucene);

    [TestCase("secur*", "words:secur*")]
    [TestCase("ОРГАНИЗ*", "words:организ*")]
    [TestCase("organi?ation", "words:organi?ation")]
    [TestCase("co*tion", "words:co*tion")]
    [TestCase("terorism~", "words:terorism~2")]
    [TestCase("convoi~", "words:convoi~1")]
    [TestCase("cease-fi*", "SpanNear([words:cease, SpanMultiTermQueryWrapper(words:fi*)], 0, True)")]
    public void Patterns_are_sought_among_the_words_as_written(string text, string lucene) => Builds(text, lucene);

    [TestCase("border NEAR/5 drugs", "SpanNear([text:border, text:drug], 4, False)")]
    [TestCase("border NEAR/1 drugs", "SpanNear([text:border, text:drug], 0, False)")]
    [TestCase("(drugs OR weapons) NEAR/3 border", "SpanNear([spanOr([text:drug, text:weapon]), text:border], 2, False)")]
    [TestCase("\"security council\" NEAR/3 border", "SpanNear([SpanNear([mask(words:security) as text, mask(words:council) as text], 0, True), text:border], 2, False)")]
    [TestCase("secur* NEAR/3 border", "SpanNear([mask(SpanMultiTermQueryWrapper(words:secur*)) as text, text:border], 2, False)")]
    public void Nearness_counts_how_far_apart_the_words_are(string text, string lucene) => Builds(text, lucene);

    [TestCase("title:treaties", "+title:treati")]
    [TestCase("title:\"the treaties\"", "title-words:\"the treaties\"")]
    [TestCase("title:treat*", "title-words:treat*")]
    [TestCase("kind:news", "ConstantScore(kind:news)^0.0")]
    [TestCase("lang:ru", "ConstantScore(language:ru)^0.0")]
    [TestCase("date:2021-05", "ConstantScore(date:[20210501 TO 20210531])^0.0")]
    [TestCase("date:2021..", "ConstantScore(date:[20210101 TO 99991231])^0.0")]
    [TestCase("status:read", "ConstantScore(status:ok status:partial)^0.0")]
    [TestCase("file:Annex.pdf", "ConstantScore(file:annex.pdf)^0.0")]
    [TestCase("file:annex*", "ConstantScore(file:annex*)^0.0")]
    [TestCase("file:2021/05/", "ConstantScore(path:2021/05/*)^0.0")]
    [TestCase("body:\"Some Council of Elders\"", "ConstantScore(body:\"some council of elder\")^0.0")]
    public void Fields_narrow_and_do_not_score(string text, string lucene) => Builds(text, lucene);

    [TestCase("symbol:A/75/906", "ConstantScore(symbol:A/00000075/00000906)")]
    [TestCase("cites:A/75/906", "ConstantScore(cites:A/00000075/00000906)")]
    [TestCase("symbol:A/75/906-S/2021/534", "ConstantScore(symbol:A/00000075/00000906) ConstantScore(symbol:S/00002021/00000534)")]
    [TestCase("symbol:A/75/*", "ConstantScore(symbol:A/75/*)")]
    [TestCase("A/75/900..910", "ConstantScore(symbol:A/75/900..910)^100.0 ConstantScore(cites:A/75/900..910)")]
    [TestCase("A/75/906", "(ConstantScore(symbol:A/00000075/00000906)^100.0 ConstantScore(job:A/00000075/00000906)^100.0 ConstantScore(cites:A/00000075/00000906) text:A/00000075/00000906)")]
    public void A_bare_number_is_the_document_before_what_cites_it(string text, string lucene) => Builds(text, lucene);

    [TestCase("the situation in Afghanistan region", "the", "in")]
    [TestCase("положение на границе и у реки", "на", "и", "у")]
    public void Stop_words_among_other_words_are_left_out(string text, params string[] words)
    {
        foreach (var word in words)
            Assert.That(Lucene(text), Does.Not.Contain($"text:{word} "));
    }

    [TestCase("to be or not to be", "text:to")]
    [TestCase("+the situation", "text:the")]
    public void Stop_words_alone_or_marked_are_sought(string text, string clause) => Assert.That(Lucene(text), Does.Contain(clause));

    [Test]
    public void Words_side_by_side_count_more()
    {
        var query = QueryBuilder.Compile(ParsedQuery.Parse("border drugs"), Glossary.Empty).Query!.ToString();

        Assert.That(query, Does.Contain("text:\"border drug\"^0.1 text:\"border drug\"~8^0.05"));
    }

    [Test]
    public void In_the_mode_of_plain_words_any_of_them_may_match()
    {
        var query = QueryBuilder.Compile(ParsedQuery.AnyWord("What do the drugs AND \"border A/75/906"), Glossary.Empty, MatchingOnly).Query!.ToString();

        Assert.That(query, Does.StartWith("text:drug title:drug^0.2 text:border"));
        Assert.That(query, Does.Contain("symbol:A/00000075/00000906").And.Not.Contain("+").And.Not.Contain("text:the"));
    }

    [Test]
    public void Every_text_becomes_a_query_of_bounded_size()
    {
        foreach (var text in RandomQueries.Some(3_000, seed: 3).Concat(RandomQueries.Bombs()))
        {
            Assert.That(Lucene(text), Has.Length.LessThan(100_000), text);
            Assert.That(QueryBuilder.Compile(ParsedQuery.AnyWord(text)).Query?.ToString() ?? "", Has.Length.LessThan(100_000), text);
        }
    }

    private static void Builds(string text, string lucene) => Assert.That(Lucene(text), Is.EqualTo(lucene));

    private static string Lucene(string text) =>
        QueryBuilder.Compile(ParsedQuery.Parse(text), Glossary.Empty, MatchingOnly).Query?.ToString() ?? "";
}
