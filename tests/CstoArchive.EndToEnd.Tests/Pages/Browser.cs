using Microsoft.Playwright;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>One Chromium for all page tests; every test has a context of its own, with nothing in it from another.</summary>
[SetUpFixture]
internal sealed class Browser
{
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
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
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

    /// <summary>A new page of the service, as a reader with these habits sees it.</summary>
    public static async Task<IPage> OpenAsync(string path, int width = 1280, int height = 900, bool script = true, ColorScheme scheme = ColorScheme.Light, string language = "en-GB")
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = SampleService.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            Locale = language,
        });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Keeps a picture with the test results.</summary>
    public static async Task KeepPictureAsync(IPage page, string name)
    {
        var folder = Path.Combine(Repository.Root, "TestResults", "pages");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, name + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        TestContext.AddTestAttachment(file);
    }
}
