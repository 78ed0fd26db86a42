using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>A statement that was changed after it had been indexed: an archive of its own, indexed three times.</summary>
public class ChangesJourneys : PageTest
{
    private const string Before = "The Ministers met in Moscow and spoke of trade.";
    private const string Between = "The Ministers met in Dushanbe and spoke of trade.";
    private const string Now = "The Ministers met in Dushanbe and spoke of drugs.";

    /// <summary>Its address after each run.</summary>
    private static readonly List<string> Addresses = [];

    private static OwnArchive _archive = null!;

    [OneTimeSetUp]
    public static async Task Change()
    {
        _archive = new OwnArchive();
        Addresses.Clear();
        foreach (var sentence in new[] { Before, Between, Now })
        {
            _archive.Write("statement.txt", $"Statement of the Ministers\n\nIt was a clear day.\n\nThe flags hung still.\n\nThe doors were open.\n\n{sentence}\n");
            await _archive.IndexAsync();
            var hits = await BuiltProgram.Cli.RunAsync("search", "clear day", "--index", _archive.Index, "--json");
            Addresses.Add(Regex.Match(hits.Output, "\"url\": ?\"(/documents/[0-9a-f]{12})\"").Groups[1].Value);
        }

        await _archive.ServeAsync();
    }

    [OneTimeTearDown]
    public static async Task Stop() => await _archive.DisposeAsync();

    [Test]
    public async Task I_can_see_what_a_statement_said_before_it_was_changed()
    {
        var page = await OpenAsync(_archive.Of("/?q=clear+day"));
        await page.Locator(".hit h2 a").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "What it said before" }).ClickAsync();

        await Expect(page.Locator("section.sheet")).ToHaveCountAsync(2);
        Assert.That(await page.Locator("section.sheet del").AllInnerTextsAsync(), Is.EqualTo(new[] { Between, Before }), "newest first");
        Assert.That(await page.Locator("section.sheet ins").AllInnerTextsAsync(), Is.EqualTo(new[] { Now, Between }));
        await Expect(page.Locator("section.sheet h2 time").First).ToHaveTextAsync(new Regex(@"Change seen on \d+ \w+ \d{4}"));
        await Expect(page.Locator(".skipped").First).ToContainTextAsync("as they were");
        await KeepPictureAsync(page, "changes");

        await page.Locator("h1 a").ClickAsync();
        await Expect(page.Locator(".sheet")).ToContainTextAsync(Now);
    }

    [Test]
    public async Task I_can_keep_its_address_while_it_changes()
    {
        Assert.That(Addresses.Distinct().Single(), Does.StartWith("/documents/"));

        var page = await OpenAsync(_archive.Of(Addresses[0]));
        await Expect(page.Locator(".sheet")).ToContainTextAsync(Now);
    }

    [Test]
    public async Task Every_reader_can_read_what_changed()
    {
        var page = await OpenAsync(_archive.Of(Addresses[0] + "/changes"));
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.That((await page.RunAxe()).Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")), Is.Empty, scheme.ToString());
        }
    }
}
