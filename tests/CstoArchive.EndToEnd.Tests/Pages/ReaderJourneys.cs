using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>The same, by readers with a keyboard alone, without script, on a telephone, in Russian.</summary>
public class ReaderJourneys : PageTest
{
    [Test]
    public async Task I_can_search_read_and_step_through_the_matches_with_the_keyboard_alone()
    {
        var page = await OpenAsync("/help");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("drugs kind:annex");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();

        await TabToAsync(page, ".hit h2 a");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark#m1")).ToBeAttachedAsync();
        await page.Keyboard.PressAsync("n");

        await Expect(page.Locator("mark.here")).ToBeInViewportAsync();
    }

    [Test]
    public async Task I_can_take_a_completion_with_the_keyboard()
    {
        var page = await OpenAsync("/help");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("A/75/9");
        await Expect(page.Locator("#suggestions li").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#suggestions li[aria-selected=true]")).ToHaveTextAsync(new Regex("A/75/9"));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).Not.ToHaveURLAsync(new Regex("/help$"));
    }

    [Test]
    public async Task I_can_reach_the_content_past_the_frame_with_the_keyboard()
    {
        var page = await OpenAsync("/?q=cooperation");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Test]
    public async Task I_can_do_all_of_it_without_script()
    {
        var page = await OpenAsync("/", script: false);
        await page.Locator("#q").FillAsync("drugs kind:annex");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.Locator(".filters").GetByRole(AriaRole.Link, new() { Name = "2021", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("year=2021"));
        await page.Locator("a.page").First.ClickAsync();
        await page.Locator(".steps .matches a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#m1$"));
        await Expect(page.Locator("mark#m1")).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Check numbers" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Text with numbers" }).FillAsync("A/75/906");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Expect(page.Locator("tr.held")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task I_can_read_it_all_in_Russian()
    {
        var page = await OpenAsync("/", language: "ru-RU");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await page.Locator("#q").FillAsync("наркотиков");
        await page.GetByRole(AriaRole.Button, new() { Name = "Найти" }).ClickAsync();
        await Expect(page.Locator(".hit mark").First).ToBeVisibleAsync();
        await KeepPictureAsync(page, "russian");

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).First.ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.GetByRole(AriaRole.Link, new() { Name = "Help" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("How to ask");
    }

    [Test]
    public async Task I_can_read_every_page_on_a_telephone()
    {
        var page = await OpenAsync("/", width: 360, height: 740);
        foreach (var path in new[] { "/", "/?q=cooperation+drugs", "/A/75/906", "/wanted", "/check", "/status", "/help", "/A/74/677" })
        {
            await page.GotoAsync(path);

            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360), $"{path}: nothing makes the page scroll sideways");
            await KeepPictureAsync(page, "narrow" + path.Replace('/', '-').Replace('?', '-'));
        }
    }

    [Test]
    public async Task No_page_breaks_its_own_security_policy_or_asks_anybody_else()
    {
        var page = await OpenAsync("/help");
        var said = new List<string>();
        var elsewhere = new List<string>();
        void Said(object? _, IConsoleMessage message) => said.Add(message.Text);
        void Asked(object? _, IRequest request)
        {
            if (!request.Url.StartsWith(SampleService.Address.ToString(), StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        }

        page.Console += Said;
        page.Request += Asked;
        foreach (var path in new[] { "/", "/?q=drugs", "/A/75/906?q=drugs", "/check", "/status", "/wanted", "/help" })
        {
            await page.GotoAsync(path);
        }

        page.Console -= Said;
        page.Request -= Asked;
        Assert.That(said, Is.Empty);
        Assert.That(elsewhere, Is.Empty);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var steps = 0; steps < 200; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard never reaches {selector}.");
    }
}
