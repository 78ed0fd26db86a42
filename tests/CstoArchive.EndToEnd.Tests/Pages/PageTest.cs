using Microsoft.Playwright;
using NUnit.Framework.Interfaces;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>A test in a real browser over the sample archive; what it opens is given back when it ends.</summary>
public abstract class PageTest
{
    private readonly List<(Habits Habits, IPage Page)> _lent = [];

    [TearDown]
    public async Task GiveBack()
    {
        var failed = TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed;
        foreach (var (habits, page) in _lent)
        {
            await Browser.GiveBackAsync(habits, page, failed);
        }
    }

    /// <summary>A page of the service, as a reader with these habits sees it.</summary>
    protected async Task<IPage> OpenAsync(string path, int width = 1280, int height = 900, bool script = true, string language = "en-GB", ColorScheme scheme = ColorScheme.Light)
    {
        var habits = new Habits(script, language);
        var page = await Browser.LendAsync(habits);
        _lent.Add((habits, page));
        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, Media = Media.Screen });
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Keeps a picture with the test results.</summary>
    protected static async Task KeepPictureAsync(IPage page, string name)
    {
        var folder = Path.Combine(Repository.Root, "TestResults", "pages");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, name + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        TestContext.AddTestAttachment(file);
    }
}
