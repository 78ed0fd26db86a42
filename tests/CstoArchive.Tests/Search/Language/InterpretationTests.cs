using CstoArchive.Search.Language;

namespace CstoArchive.Tests.Search.Language;

public sealed class InterpretationTests
{
    [TestCase("", "every document")]
    [TestCase("convoy", "the word convoy")]
    [TestCase("cooperation drugs A/75/906 date:2021", "the words cooperation and drugs; the number A/75/906; dated 2021")]
    [TestCase("a b OR c", "(a and b) or c")]
    [TestCase("\"security council\" -drugs", "“security council”; without drugs")]
    [TestCase("-(drugs OR \"human trafficking\") border", "the word border; without (drugs or “human trafficking”)")]
    [TestCase("border* NEAR/5 drugs", "words that begin with border and drugs within 5 words")]
    [TestCase("title:(convoy OR caravan)", "in the title: convoy or caravan")]
    [TestCase("cites:A/75/906", "citing A/75/906")]
    [TestCase("symbol:A/75/900..910", "bearing numbers A/75/900..910")]
    [TestCase("\"a b\"~2 terorism~1", "“a b” with up to 2 words between; words within 1 letter of terorism")]
    [TestCase("lang:ru place:Dushanbe", "language ru; place Dushanbe")]
    [TestCase("date:2021-05..", "dated from 2021-05-01")]
    [TestCase("date:..2021-05", "dated up to 2021-05-31")]
    [TestCase("date:2021-05..2021-06", "dated from 2021-05-01 to 2021-06-30")]
    public void Says_how_the_query_was_understood(string text, string interpretation) =>
        Assert.That(ParsedQuery.Parse(text).Interpretation, Is.EqualTo(interpretation));

    [Test]
    public void Each_part_can_be_taken_out_by_its_place()
    {
        const string text = "drugs -“press release” title:convoy (a OR b) A/75/906 secur*";
        var query = ParsedQuery.Parse(text);

        Assert.That(query.Parts.Select(p => (p.Kind, text[p.Start..p.End])), Is.EqualTo(new[]
        {
            ("word", "drugs"),
            ("not", "-“press release”"),
            ("field", "title:convoy"),
            ("any", "(a OR b)"),
            ("number", "A/75/906"),
            ("prefix", "secur*"),
        }));
        foreach (var part in query.Parts)
        {
            var rest = ParsedQuery.Parse(text.Remove(part.Start, part.End - part.Start));
            Assert.That(rest.Parts.Select(p => p.Text), Is.EqualTo(query.Parts.Where(p => p != part).Select(p => p.Text)));
            Assert.That(rest.Problems, Is.Empty);
        }
    }
}
