using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>With a number in hand.</summary>
public class NumberJourneys : PageTest
{
    [Test]
    public async Task I_can_open_a_number_as_an_address()
    {
        var page = await OpenAsync("/a/75/906");

        await Expect(page).ToHaveURLAsync(new Regex("/A/75/906$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Statement by the Ministers for Foreign Affairs");
    }

    [Test]
    public async Task I_am_told_about_a_number_that_is_not_held()
    {
        var page = await OpenAsync("/wanted");
        var link = page.Locator("td a.number").First;
        var number = await link.InnerTextAsync();

        await link.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(number);
        await Expect(page.Locator(".note")).ToContainTextAsync("not in the archive");
        await Expect(page.Locator("blockquote mark").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_follow_a_number_until_it_arrives()
    {
        var page = await OpenAsync("/A/75/592");
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "Follow this number as a feed" }).GetAttributeAsync("href");
        var feed = await page.APIRequest.GetAsync(new Uri(SampleService.Address, address).ToString());

        Assert.That(await feed.TextAsync(), Does.Contain("CSTO Archive: A/75/592").And.Contain("<entry>"));
    }

    [Test]
    public async Task I_can_go_to_the_nearest_number_held()
    {
        var page = await OpenAsync("/A/75/907");

        await page.GetByRole(AriaRole.Link, new() { Name = "A/75/906", Exact = true }).ClickAsync();

        await Expect(page.Locator("h1.title")).ToContainTextAsync("Statement by the Ministers");
    }

    [Test]
    public async Task I_am_helped_with_a_number_that_is_none()
    {
        var page = await OpenAsync("/A/1000/5");

        await Expect(page.Locator("h1")).ToHaveTextAsync("A/1000/5");
        await Expect(page.Locator("h1 mark")).ToHaveTextAsync("1000");
        await Expect(page.Locator(".note")).ToContainTextAsync("a session from 31 to 89");
        await Expect(page.Locator("main")).ToContainTextAsync("Numbers look like this");
    }

    [Test]
    public async Task I_can_check_a_list_of_footnotes_and_download_the_answer()
    {
        var page = await OpenAsync("/check");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Text with numbers" }).FillAsync("1 A/75/906, annex.\n2 See A/74/999.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Expect(page.Locator("#found")).ToHaveTextAsync("2 numbers found");
        await Expect(page.Locator("tr.held")).ToContainTextAsync("A/75/906");
        await Expect(page.Locator("tr.not-held")).ToContainTextAsync("A/74/999");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo("numbers.csv"));
        Assert.That(await File.ReadAllTextAsync(await download.PathAsync()), Does.Contain("A/75/906,held").And.Contain("A/74/999,not held"));
    }
}
