using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>Every page, in both themes, wide and narrow: what axe finds wrong is nothing.</summary>
public class AccessibilityTests
{
    [Test]
    public async Task Every_reader_can_read_it(
        [Values("/", "/?q=cooperation+drugs", "/?q=%22unclosed+zzyzx&year=2021", "/A/75/906?q=drugs", "/A/74/999", "/A/75/x9", "/wanted", "/check", "/status", "/help", "/help?ui=ru", "/no/such/page")] string path,
        [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme,
        [Values(360, 1280)] int width)
    {
        var page = await Browser.OpenAsync(path, width: width, scheme: scheme);
        var result = await page.RunAxe();

        Assert.That(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")), Is.Empty);
    }
}
