using CstoArchive.Search;

namespace CstoArchive.Tests.Search.Language;

/// <summary>What the language finds in a small archive.</summary>
public sealed class QueriesOnAnIndexTests
{
    private static readonly ArchiveDocument[] Documents =
    [
        Document("drugs", "Statement on drugs", ["The ministers agreed to fight the illicit", "trafficking in drugs at the borders of the region. See A/75/906."], "2021-05-19", "en", symbols: []),
        Document("paper", "Letter dated 9 June 2021", ["The collective security of the members of the Organization.", "Annex: cooperation of the services at the border."], "2021-06-09", "en", symbols: ["A/75/906", "S/2021/534"], jobs: ["21-07422"]),
        Document("russian", "Заявление о положении на границе", ["Совет коллективной безопасности ОДКБ обсудил положение на таджикско-афганской границе."], "2020-12-02", "ru", symbols: []),
        Document("news", "Exercise in Dushanbe", ["The Collective Security Treaty Organization held an exercise. Cease-fire observers took part; organisation of terrorism prevention."], "2022-01-15", "en", symbols: [], kind: DocumentKind.News, place: "Dushanbe"),
        Document("neighbour", "Report", ["Security services met; no collective action was taken. Nothing else."], "2019-03-01", "en", symbols: ["A/75/91"]),
    ];

    [TestCase("drugs", "drugs")]
    [TestCase("drug border", "drugs")]
    [TestCase("drug OR границы", "drugs russian")]
    [TestCase("security -collective", "")]
    [TestCase("security -exercise", "neighbour paper")]
    [TestCase("\"illicit trafficking in drugs\"", "drugs")]
    [TestCase("\"collective security\"", "news paper")]
    [TestCase("\"illicit traffick*\"", "drugs")]
    [TestCase("illicit NEAR/1 trafficking", "drugs")]
    [TestCase("illicit NEAR/2 drugs", "")]
    [TestCase("illicit NEAR/3 drugs", "drugs")]
    [TestCase("\"trafficking drugs\"~1", "drugs")]
    [TestCase("\"collective sec*\" -news", "news paper")]
    [TestCase("(traffick* OR cooperation) NEAR/9 border*", "drugs paper")]
    [TestCase("terorism~", "news")]
    [TestCase("organi?ation", "news paper")]
    [TestCase("cease-fi*", "news")]
    [TestCase("title:exercise", "news")]
    [TestCase("title:(statement OR заявления)", "drugs russian")]
    [TestCase("kind:news", "news")]
    [TestCase("lang:ru", "russian")]
    [TestCase("date:2021", "drugs paper")]
    [TestCase("date:2021-05..2021-05", "drugs")]
    [TestCase("date:..2020", "neighbour russian")]
    [TestCase("security date:2022", "news")]
    [TestCase("place:Душанбе", "news")]
    [TestCase("file:drugs", "drugs")]
    [TestCase("file:*.txt", "")]
    [TestCase("status:ok", "drugs neighbour news paper russian")]
    [TestCase("-status:ok", "")]
    [TestCase("-lang:en", "russian")]
    [TestCase("symbol:A/75/906", "paper")]
    [TestCase("cites:A/75/906", "drugs")]
    [TestCase("a/75/906 -symbol:A/75/906", "drugs")]
    [TestCase("symbol:A/75/*", "neighbour paper")]
    [TestCase("symbol:A/75/91*", "neighbour")]
    [TestCase("symbol:A/75/900..910", "paper")]
    [TestCase("job:21-07422", "paper")]
    [TestCase("A/75/906-S/2021/534", "drugs paper")]
    [TestCase("symbol:S/2021/*", "paper")]
    [TestCase("the drugs of the", "drugs")]
    [TestCase("ОДКБ", "news russian")]
    [TestCase("\"ОДКБ\"", "russian")]
    public void Finds(string query, string found)
    {
        using var archive = new TestIndex(Documents);
        var hits = archive.Index.Search(new SearchRequest { Query = query, Group = false, Size = 100 });

        Assert.That(string.Join(' ', hits.Hits.Select(h => Path.GetFileNameWithoutExtension(h.Path)).Order(StringComparer.Ordinal)), Is.EqualTo(found));
    }

    [Test]
    public void A_bare_number_gives_the_document_first_then_what_cites_it()
    {
        using var archive = new TestIndex(Documents);

        Assert.That(archive.Index.Search(new SearchRequest { Query = "A/75/906" }).Hits.Select(h => h.Path), Is.EqualTo(new[] { "paper.txt", "drugs.txt" }));
    }

    [Test]
    public void When_no_document_has_all_the_words_those_that_have_some_are_given_and_it_is_said()
    {
        using var archive = new TestIndex(Documents);
        var response = archive.Index.Search(new SearchRequest { Query = "exercise trafficking" });

        Assert.That(response.Hits.Select(h => h.Path), Is.EquivalentTo(new[] { "news.txt", "drugs.txt" }));
        Assert.That(response.Problems.Single().Message, Does.Contain("No document has all"));
        Assert.That(response.Interpretation, Is.EqualTo("exercise or trafficking"));
    }

    [TestCase("terrorizm", "terrorism")]
    [TestCase("collektive security", "collective security")]
    [TestCase("колективной безопасности", "коллективной безопасности")]
    [TestCase("+ministerrs drugs", "+ministers drugs")]
    [TestCase("kollective security", "collective security")]
    [TestCase("title:ministerrs", "title:ministers")]
    [TestCase("terrorism", null)]
    [TestCase("zzzzzzzz", null)]
    [TestCase("A/75/907", null)]
    [TestCase("\"terrorizm\"", null)]
    [TestCase("drugs exercise", null)]
    public void Asks_whether_a_known_word_was_meant(string query, string? meant)
    {
        using var archive = new TestIndex(Documents);

        Assert.That(archive.Index.Search(new SearchRequest { Query = query }).DidYouMean, Is.EqualTo(meant));
    }

    [Test]
    public void Synonyms_can_be_switched_off()
    {
        using var archive = new TestIndex(Documents);

        Assert.That(archive.Index.Search(new SearchRequest { Query = "ОДКБ", Synonyms = false }).Total, Is.EqualTo(1));
    }

    /// <summary>More of them, on an index of one's own: <c>dotnet test ... --filter Name~Every_text_is_answered -- 'TestRunParameters.Parameter(name="queries", value="100000")' 'TestRunParameters.Parameter(name="index", value="DIR/000001")'</c>.</summary>
    [Test]
    public void Every_text_is_answered()
    {
        using var small = new TestIndex(Documents);
        using var large = TestContext.Parameters.Get("index") is { } generation ? ArchiveIndex.Open(generation) : null;
        var index = large ?? small.Index;
        var took = new List<double>();
        foreach (var text in RandomQueries.Some(TestContext.Parameters.Get("queries", 1_500), seed: 4).Concat(RandomQueries.Bombs()))
        {
            var response = index.Search(new SearchRequest { Query = text });
            Assert.That(response.Hits.Count, Is.LessThanOrEqualTo(new SearchRequest().Size));
            Assert.That(response.TookMs, Is.LessThan(5_000), text.Length > 200 ? text[..200] : text);
            took.Add(response.TookMs);
        }

        TestContext.Out.WriteLine($"{took.Count} queries: median {took.Order().ElementAt(took.Count / 2):0.0} ms, longest {took.Max():0} ms, {took.Count(ms => ms > 1_000)} over a second");
    }

    private static ArchiveDocument Document(string name, string title, string[] pages, string date, string language, string[] symbols, string[]? jobs = null, DocumentKind kind = DocumentKind.Statement, string? place = null) => new()
    {
        Path = name + ".txt",
        Kind = kind,
        Title = title,
        Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        Place = place,
        Language = language,
        Symbols = symbols,
        JobNumbers = jobs ?? [],
        Citations = name == "drugs" ? [new CitedSymbol("A/75/906", 2, 50, 58, "printed")] : [],
        Pages = [.. pages.Select((text, i) => new DocumentPage(i + 1, text, []))],
        Status = "ok",
    };
}
