using CstoArchive.Search.Analysis;

namespace CstoArchive.Tests.Search;

public sealed class StemTests
{
    [TestCase("organisation", "organization", "organizations", "organisations")]
    [TestCase("defence", "defense")]
    [TestCase("programme", "program", "programmes")]
    [TestCase("centre", "center", "centres")]
    [TestCase("labour", "labor")]
    [TestCase("neighbouring", "neighboring")]
    [TestCase("analyse", "analyze", "analysed", "analyzing")]
    [TestCase("analyses", "analysis")]
    [TestCase("criticise", "criticize")]
    [TestCase("economise", "economize")]
    [TestCase("licence", "license", "licences")]
    [TestCase("children", "child")]
    [TestCase("withdrawn", "withdrew", "withdraw", "withdrawing")]
    [TestCase("held", "holding", "hold")]
    [TestCase("supervise", "supervised", "supervision")]
    [TestCase("участок", "участка", "участков", "участки")]
    [TestCase("ошибок", "ошибка", "ошибки")]
    [TestCase("немец", "немца", "немцы")]
    [TestCase("казахстан", "казахстана", "казахстане")]
    public void Forms_of_a_word_are_one(string word, params string[] forms)
    {
        var stemmer = new Stemmer();

        Assert.That(forms.Select(stemmer.Stem), Has.All.EqualTo(stemmer.Stem(word)));
    }

    [TestCase("promise", "prom")]
    [TestCase("enterprise", "enter")]
    [TestCase("paradise", "parade")]
    [TestCase("exercise", "exert")]
    [TestCase("tour", "tor")]
    [TestCase("hour", "hor")]
    [TestCase("fence", "fens")]
    [TestCase("урок", "урк")]
    public void Words_that_only_look_alike_are_two(string word, string other)
    {
        var stemmer = new Stemmer();

        Assert.That(stemmer.Stem(word), Is.Not.EqualTo(stemmer.Stem(other)));
    }
}
