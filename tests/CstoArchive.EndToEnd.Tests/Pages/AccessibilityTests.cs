using Deque.AxeCore.Commons;
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
    [TestCase("/explain?q=cooperation+drugs&id=A_77_612.pdf")]
    [TestCase("/explain?q=cooperation+zzyzx&kind=news&id=A/76/838&ui=ru")]
    [TestCase("/explain?q=drugs&id=A/75/906")]
    [TestCase("/A/1000/5")]
    [TestCase("/A/75/906?view=original")]
    [TestCase("/no/such/page")]
    [TestCase("/error/429")]
    [TestCase("/error/500")]
    public async Task Every_reader_can_read(string path)
    {
        var page = await OpenAsync(path);
        Assert.That(await ViolationsAsync(page), Is.Empty, "light, wide");

        await page.SetViewportSizeAsync(360, 740);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.That(await ViolationsAsync(page), Is.Empty, "dark, narrow");
    }

    /// <summary>The only frame there is holds the browser's own PDF viewer, which takes no script of ours: axe would wait for it for ever.</summary>
    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page) =>
        (await page.RunAxe(new AxeRunOptions { Iframes = false })).Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
}
