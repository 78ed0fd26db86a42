using Microsoft.Playwright;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>Not a test: takes the pictures of README.md from the running service. Run by docs/make-pictures.sh.</summary>
[Explicit("Writes docs/pictures.")]
public class PicturesForTheReadme : PageTest
{
    [TestCase("search", "/?q=cooperation", 1280, 860, ColorScheme.Light)]
    [TestCase("document", "/A/77/612", 1280, 860, ColorScheme.Light)]
    [TestCase("number-not-held", "/A/75/592", 1280, 620, ColorScheme.Dark)]
    [TestCase("search-narrow", "/?q=A/75/906", 390, 844, ColorScheme.Light)]
    public async Task Take(string name, string path, int width, int height, ColorScheme scheme)
    {
        var page = await OpenAsync(path, width, height, scheme: scheme);

        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repository.PathOf($"docs/pictures/{name}.png") });
    }
}
