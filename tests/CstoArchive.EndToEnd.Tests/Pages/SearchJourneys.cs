using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>From a question to the documents that answer it.</summary>
public partial class SearchJourneys : PageTest
{
    [Test]
    public async Task I_can_type_a_number_and_read_the_document_with_its_annex()
    {
        var page = await OpenAsync("/");

        await page.GetByRole(AriaRole.Combobox).FillAsync("A/75/906");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = StatementLink() }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Statement by the Ministers for Foreign Affairs");
        await Expect(page.Locator("dl.facts")).ToContainTextAsync("19 May 2021");
        await Expect(page.Locator("dl.facts")).ToContainTextAsync("from the dateline");
        await Expect(page.Locator("dl.facts")).ToContainTextAsync("Annex 2.pdf");
    }

    [Test]
    public async Task I_can_narrow_a_search_and_take_it_back()
    {
        var page = await OpenAsync("/?q=cooperation");
        var before = await page.Locator(".understood strong").InnerTextAsync();

        await page.Locator(".filters").GetByRole(AriaRole.Link, new() { Name = "News" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("kind=news"));
        Assert.That(await page.Locator(".hit > .meta span:first-child").AllInnerTextsAsync(), Has.All.EqualTo("News").And.Not.Empty);

        await page.Locator(".understood").GetByRole(AriaRole.Link, new() { Name = "Search without News" }).ClickAsync();
        await Expect(page.Locator(".understood strong")).ToHaveTextAsync(before);
    }

    [Test]
    public async Task I_can_click_a_year_in_the_chart()
    {
        var page = await OpenAsync("/?q=cooperation");
        var bar = page.Locator("svg.years a").First;
        var (year, count) = (await bar.GetAttributeAsync("aria-label"))!.Split(": ") switch { var parts => (parts[0], parts[1]) };

        await bar.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("year=" + year));
        await Expect(page.Locator(".understood strong")).ToHaveTextAsync(new Regex($"^{count} document"));
        Assert.That(await page.Locator(".hit > .meta time").AllInnerTextsAsync(), Has.All.EndsWith(year).And.Not.Empty);
    }

    [Test]
    public async Task I_can_sort_and_send_the_address_to_somebody_else()
    {
        var page = await OpenAsync("/?q=cooperation");
        await page.GetByRole(AriaRole.Link, new() { Name = "oldest first" }).ClickAsync();
        await Expect(page.Locator(".controls [aria-current]")).ToHaveTextAsync("oldest first");
        var titles = await page.Locator(".hit h2").AllInnerTextsAsync();
        var dates = await page.Locator(".hit > .meta time").EvaluateAllAsync<string[]>("times => times.map(time => time.dateTime)");

        var other = await OpenAsync(new Uri(page.Url).PathAndQuery);

        Assert.That(dates, Is.Ordered);
        Assert.That(await other.Locator(".hit h2").AllInnerTextsAsync(), Is.EqualTo(titles));
    }

    [Test]
    public async Task I_can_take_the_guess_when_I_misspelt()
    {
        var page = await OpenAsync("/?q=cooperaton");
        await Expect(page.Locator(".nothing")).ToBeVisibleAsync();

        await page.Locator(".guess a").ClickAsync();

        await Expect(page.Locator("#q")).ToHaveValueAsync("cooperation");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_ask_for_one_part_alone_when_all_of_it_finds_nothing()
    {
        var page = await OpenAsync("/?q=cooperation+title:zzyzx");
        await Expect(page.Locator(".hit")).ToHaveCountAsync(0);

        await page.Locator(".nothing a.alone").First.ClickAsync();

        await Expect(page.Locator("#q")).ToHaveValueAsync("cooperation");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_turn_the_page_and_see_every_hit_once()
    {
        var page = await OpenAsync("/?q=&size=20&group=false");
        var seen = new List<string>();
        for (var next = page.Locator(".paging a[rel=next]"); ; await next.ClickAsync())
        {
            seen.AddRange(await page.Locator(".hit h2 a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)"));
            if (await next.CountAsync() == 0)
            {
                break;
            }
        }

        Assert.That(seen, Is.Unique);
        await Expect(page.Locator(".understood strong")).ToHaveTextAsync($"{seen.Count} documents");
    }

    [Test]
    public async Task I_can_follow_a_search_as_a_feed()
    {
        var page = await OpenAsync("/?q=cooperation");
        var told = await page.Locator("link[type='application/atom+xml']").GetAttributeAsync("href");
        var clicked = await page.GetByRole(AriaRole.Link, new() { Name = "follow as a feed" }).GetAttributeAsync("href");
        var feed = await page.APIRequest.GetAsync(new Uri(SampleService.Address, clicked).ToString());

        Assert.That(told, Is.EqualTo(clicked));
        Assert.That(feed.Headers["content-type"], Does.StartWith("application/atom+xml"));
        Assert.That(await feed.TextAsync(), Does.Contain("<entry>").And.Contain("CSTO Archive: cooperation"));
    }

    [Test]
    public async Task I_can_take_the_hits_home_as_a_table()
    {
        var page = await OpenAsync("/?q=cooperation");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "csv" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());

        Assert.That(download.SuggestedFilename, Is.EqualTo("csto-archive.csv"));
        Assert.That(lines, Has.Length.GreaterThan(1));
    }

    [Test]
    public async Task I_can_see_when_the_archive_was_read_and_what_could_not_be()
    {
        var page = await OpenAsync("/");
        await Expect(page.Locator("footer")).ToContainTextAsync(new Regex(@"Last run \d+ \w+ \d{4}"));

        await page.Locator("footer a[href='/status']").ClickAsync();

        await Expect(page.Locator("#unread")).ToHaveTextAsync(new Regex(@"could not be read \d+"));
        Assert.That(await page.Locator("td.path").CountAsync(), Is.Positive);
    }

    [TestCase("/", "en-GB", 4)]
    [TestCase("/help", "en-GB", 20)]
    [TestCase("/help", "ru-RU", 20)]
    public async Task I_can_try_every_example_and_it_finds_something(string path, string language, int least)
    {
        var page = await OpenAsync(path, language: language);
        var examples = await page.Locator("main td:first-child a, main p a[href^='/?q=']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        Assert.That(examples, Has.Length.AtLeast(least));
        foreach (var example in examples)
        {
            var answer = await page.APIRequest.GetAsync(new Uri(SampleService.Address, "/api/search" + example[1..]).ToString());
            Assert.That(await answer.TextAsync(), Does.Contain("\"problems\":[]").And.Not.Contain("\"total\":0,"), example);
        }
    }

    [Test]
    public async Task I_can_see_the_annexes_of_a_statement_under_it_with_their_pages()
    {
        var page = await OpenAsync("/?q=irregular+migration");
        var annex = page.Locator(".hit", new() { Has = page.Locator("> h2", new() { HasText = "Statement by the Ministers" }) }).Locator(".annexes").First;

        await Expect(annex.Locator("a.page").First).ToHaveTextAsync(new Regex(@"^p\. \d+$"));
        await annex.Locator("h3 a").First.ClickAsync();
        await Expect(page.Locator("dl.facts dt", new() { HasTextRegex = new Regex("^Statement$") })).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_see_the_other_names_that_were_looked_for_and_go_without_them()
    {
        var page = await OpenAsync("/?q=ОДКБ+drugs");
        await Expect(page.Locator(".understood")).ToContainTextAsync("(also CSTO");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "without other names" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("synonyms=off"));
        await Expect(page.Locator(".understood")).Not.ToContainTextAsync("(also");
        await page.GetByRole(AriaRole.Link, new() { Name = "with other names of the same" }).ClickAsync();
        await Expect(page.Locator(".understood")).ToContainTextAsync("(also CSTO");
    }

    [Test]
    public async Task I_can_make_it_a_search_engine_of_my_browser()
    {
        var page = await OpenAsync("/");
        var description = await page.Locator("link[rel=search]").GetAttributeAsync("href");
        var xml = await (await page.APIRequest.GetAsync(new Uri(SampleService.Address, description).ToString())).TextAsync();
        var template = Regex.Match(xml, "type=\"text/html\" template=\"([^\"]+)\"").Groups[1].Value;

        await page.GotoAsync(template.Replace("{searchTerms}", "drugs", StringComparison.Ordinal));

        await Expect(page.Locator("#q")).ToHaveValueAsync("drugs");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_print_the_results_without_the_controls()
    {
        var page = await OpenAsync("/?q=cooperation");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
        foreach (var control in new[] { "header.top form", "nav.places", ".filters", ".controls", "footer" })
        {
            await Expect(page.Locator(control)).ToBeHiddenAsync();
        }
    }

    [GeneratedRegex("^Statement by the Ministers for Foreign Affairs of the member States")]
    private static partial Regex StatementLink();
}
