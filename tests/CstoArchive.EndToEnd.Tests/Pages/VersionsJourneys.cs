using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>A number that two papers bear, the first and the reissued one, and a third in Russian: an archive of its own.</summary>
public class VersionsJourneys : PageTest
{
    private static OwnArchive _archive = null!;

    [OneTimeSetUp]
    public static async Task Serve()
    {
        _archive = new OwnArchive();
        _archive.Write("A_70_100.txt", Paper("A/70/100", "5 June 2015", "English", "Letter dated 4 June 2015 on the safety of borders", "The member States wish to speak of borders, which are a matter for all of them."));
        _archive.Write("A_70_100_reissued.txt", Paper("A/70/100*", "9 June 2015", "English", "Letter dated 4 June 2015 on the safety of borders and rivers", "The member States wish to speak of borders and of rivers, which are a matter for all of them."));
        _archive.Write("A_70_100-RU.txt", Paper("A/70/100*", "9 June 2015", "Russian", "Письмо от 4 июня 2015 года о безопасности границ и рек", "Государства-члены хотели бы сказать о границах и о реках, которые касаются всех."));
        await _archive.IndexAsync();
        await _archive.ServeAsync();
    }

    [OneTimeTearDown]
    public static async Task Stop() => await _archive.DisposeAsync();

    [Test]
    public async Task I_can_choose_between_the_papers_that_bear_a_number()
    {
        var page = await OpenAsync(_archive.Of("/a/70/100"));

        await Expect(page.Locator("h1")).ToHaveTextAsync("A/70/100");
        await Expect(page.Locator("main")).ToContainTextAsync("Several documents of the archive carry this number.");
        await Expect(page.Locator(".versions > li")).ToHaveCountAsync(3);
        await KeepPictureAsync(page, "versions");

        await page.GetByRole(AriaRole.Link, new() { Name = "Letter dated 4 June 2015 on the safety of borders and rivers" }).ClickAsync();
        await Expect(page.Locator("h1.title")).ToHaveTextAsync("Letter dated 4 June 2015 on the safety of borders and rivers");
    }

    [Test]
    public async Task Readers_find_the_version_in_their_language_first()
    {
        var page = await OpenAsync(_archive.Of("/A/70/100?ui=ru"));

        await Expect(page.Locator(".versions > li h2").First).ToHaveAttributeAsync("lang", "ru");
    }

    [Test]
    public async Task Every_reader_can_read_which_there_are()
    {
        var page = await OpenAsync(_archive.Of("/A/70/100"), width: 360, height: 740);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.That((await page.RunAxe()).Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")), Is.Empty, scheme.ToString());
        }
    }

    private static string Paper(string symbol, string date, string language, string title, string text) =>
        $"United Nations\n{symbol}\n\nGeneral Assembly\n\nDistr.: General\n{date}\n{(language == "English" ? "" : language + "\n")}Original: English\n\nSeventieth session\n\n{title}\n\n{text}\n";
}
