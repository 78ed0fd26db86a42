using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>
/// One Chromium for all page tests. A tab that a test is done with is emptied and lent to the next one with the same habits: a new
/// tab costs more than most tests do.
/// </summary>
[SetUpFixture]
internal sealed class Browser
{
    private static readonly ConcurrentDictionary<Habits, ConcurrentBag<IPage>> Idle = [];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = false,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--process-per-site", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>An empty tab of a reader with these habits; nothing is left in it from another test.</summary>
    public static async Task<IPage> LendAsync(Habits habits)
    {
        if (Idle.GetOrAdd(habits, _ => []).TryTake(out var idle))
        {
            return idle;
        }

        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = SampleService.Address.ToString(),
            JavaScriptEnabled = habits.Script,
            Locale = habits.Language,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    /// <summary>Takes a tab back. One that a test failed in is closed instead.</summary>
    public static async Task GiveBackAsync(Habits habits, IPage page, bool failed)
    {
        if (failed)
        {
            await page.Context.CloseAsync();
            return;
        }

        await page.GotoAsync("about:blank");
        await page.Context.ClearCookiesAsync();
        Idle[habits].Add(page);
    }
}

/// <summary>What sets a reader's browser apart: does it run script, and which language does it ask for?</summary>
internal sealed record Habits(bool Script = true, string Language = "en-GB");
