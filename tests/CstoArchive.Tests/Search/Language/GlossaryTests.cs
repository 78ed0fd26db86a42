using CstoArchive.Search;
using CstoArchive.Search.Language;
using CstoArchive.Search.Querying.Building;

namespace CstoArchive.Tests.Search.Language;

public sealed class GlossaryTests
{
    private const string Owners = """
        # birds
        Great Bustard | GB | Дрофа | Otis tarda
        FAO | Food Organisation
        one name alone
        """;

    [TestCase("bustard", "the word bustard")]
    [TestCase("great bustards", "great bustards (also Дрофа, Otis tarda)")]
    [TestCase("дрофы", "дрофы (also Great Bustard, Otis tarda)")]
    [TestCase("nest great bustard spring", "the words nest and spring; great bustard (also Дрофа, Otis tarda)")]
    [TestCase("\"great bustard\"", "“great bustard”")]
    [TestCase("FAO", "FAO (also Food Organisation)")]
    [TestCase("fao", "the word fao")]
    [TestCase("one name alone", "the words one, name and alone")]
    public void Ties_the_names_of_a_thing_and_says_so(string text, string interpretation) =>
        Assert.That(QueryBuilder.Compile(ParsedQuery.Parse(text), Read(Owners)).Interpretation, Is.EqualTo(interpretation));

    [Test]
    public void Any_of_the_names_is_found_and_counts_once()
    {
        var query = QueryBuilder.Compile(ParsedQuery.Parse("дрофа"), Read(Owners)).Query!.ToString();

        Assert.That(query, Does.StartWith("((+text:дроф").And.Contains(" | text:\"great bustard\" | text:\"oti tarda\""));
    }

    [TestCase("ОДКБ", "Collective Security Treaty Organization")]
    [TestCase("csto", "ОДКБ")]
    [TestCase("Организации Договора о коллективной безопасности", "CSTO")]
    [TestCase("collective security council", "Совет коллективной безопасности")]
    [TestCase("Душанбе", "Dushanbe")]
    public void The_built_in_one_knows_the_organisation_in_both_languages(string text, string name) =>
        Assert.That(QueryBuilder.Compile(ParsedQuery.Parse(text)).Interpretation, Does.Contain(name));

    [Test]
    public void A_body_and_a_place_are_found_by_any_of_their_names()
    {
        var query = QueryBuilder.Compile(ParsedQuery.Parse("body:CMFA place:Душанбе")).Query!.ToString();

        Assert.That(query, Does.Contain("body:\"council of minist for foreign affair\"").And.Contain("place:dushanb"));
    }

    [Test]
    public void The_owners_file_in_the_index_folder_takes_the_place_of_the_built_in_one()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Glossary.Of(folder.Path), Is.SameAs(Glossary.Default));

        folder.Write("glossary.txt", Owners);
        var glossary = Glossary.Of(folder.Path);

        Assert.That(QueryBuilder.Compile(ParsedQuery.Parse("CSTO"), glossary).Interpretation, Is.EqualTo("the word CSTO"));
        Assert.That(QueryBuilder.Compile(ParsedQuery.Parse("дрофа"), glossary).Interpretation, Does.Contain("Otis tarda"));
    }

    private static Glossary Read(string text)
    {
        using var reader = new StringReader(text);
        return Glossary.Read(reader);
    }
}
