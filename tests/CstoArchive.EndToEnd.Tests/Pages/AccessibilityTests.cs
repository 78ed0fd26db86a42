using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>Every page, light on a wide screen and dark on a narrow one: what axe finds wrong is nothing.</summary>
public class AccessibilityTests : PageTest
{
    [TestCase("/")]
    [TestCase("/?q=cooperation+drugs")]
    [TestCase("/?q=%22unclosed+zzyzx&year=2021")]
    [TestCase("/A/75/906?q=drugs")]
    [TestCase("/A/74/999")]
    [TestCase("/XX/75/1")]
    [TestCase("/wanted")]
    [TestCase("/check")]
    [TestCase("/status")]
    [TestCase("/help")]
    [TestCase("/help?ui=ru")]
    [TestCase("/api")]
    [TestCase("/no/such/page")]
    public async Task Every_reader_can_read(string path)
    {
        var page = await OpenAsync(path);
        Assert.That(await ViolationsAsync(page), Is.Empty, "light, wide");

        await page.SetViewportSizeAsync(360, 740);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.That(await ViolationsAsync(page), Is.Empty, "dark, narrow");
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page) =>
        (await page.RunAxe()).Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
}
