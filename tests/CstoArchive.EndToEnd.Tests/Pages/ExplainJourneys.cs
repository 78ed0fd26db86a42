using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>Why does it stand here, and why isn't that other one found?</summary>
public class ExplainJourneys : PageTest
{
    [Test]
    public async Task I_can_see_why_a_hit_stands_where_it_does()
    {
        var page = await OpenAsync("/?q=cooperation+drugs");
        var second = page.Locator(".hit").Nth(1);
        var title = await second.Locator("> h2").InnerTextAsync();

        await second.GetByRole(AriaRole.Link, new() { Name = "Why here?" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Why it stands here");
        await Expect(page.Locator("h2.explained")).ToHaveTextAsync(title);
        await Expect(page.Locator("main")).ToContainTextAsync(new Regex(@"It is hit 2 of \d+\."));
        await Expect(page.Locator("table.reasons tbody tr").First).ToContainTextAsync(new Regex(@"in the text \d"));
        await Expect(page.Locator("table.reasons thead")).ToContainTextAsync("Hit 1, the one before");
        await KeepPictureAsync(page, "explain");

        await page.GetByRole(AriaRole.Link, new() { Name = "See it in the list" }).ClickAsync();
        await Expect(page.Locator(".hit").Nth(1).Locator("> h2")).ToHaveTextAsync(title);
    }

    [Test]
    public async Task I_can_ask_why_a_document_is_missing_and_search_without_what_keeps_it_out()
    {
        var page = await OpenAsync("/?q=cooperation+title:zzyzx", script: false);
        await Expect(page.Locator(".hit")).ToHaveCountAsync(0);

        await page.GetByLabel("Is a document missing here?").FillAsync("A_77_612.pdf");
        await page.GetByRole(AriaRole.Button, new() { Name = "Why isn’t it found?" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Why it is not found");
        await Expect(page.Locator("tr.not-held")).ToHaveCountAsync(1);
        await Expect(page.Locator("tr.not-held")).ToContainTextAsync("Keeps it out:");
        await page.Locator("tr.not-held").GetByRole(AriaRole.Link, new() { Name = "search without it" }).ClickAsync();

        await Expect(page.Locator("#q")).ToHaveValueAsync("cooperation");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_am_told_that_a_filter_keeps_it_out_and_that_a_number_is_not_held()
    {
        var page = await OpenAsync("/?q=cooperation&kind=news");
        await page.GetByLabel("Is a document missing here?").FillAsync("A/77/612");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tr.not-held")).ToContainTextAsync("its kind is");

        await page.GetByLabel("Is a document missing here?").FillAsync("A/75/592");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".number-note")).ToContainTextAsync("not in the archive");
    }

    [Test]
    public async Task I_can_choose_which_document_I_mean_and_read_why_in_Russian()
    {
        var page = await OpenAsync("/?q=drugs+year", language: "ru-RU");
        await page.GetByLabel("Нет нужного документа?").FillAsync("A/75/906");
        await page.GetByRole(AriaRole.Button, new() { Name = "Почему не найден?" }).ClickAsync();
        await Expect(page.Locator("main h2").First).ToHaveTextAsync("Который из них?");

        await page.Locator(".choices a").First.ClickAsync();

        await Expect(page.Locator("table.reasons")).ToContainTextAsync("в тексте");
    }
}
