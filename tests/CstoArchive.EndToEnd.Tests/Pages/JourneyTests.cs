using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>What an analyst does, in a real browser over the sample archive.</summary>
public partial class JourneyTests
{
    private const string Statement = "Statement by the Ministers for Foreign Affairs of the member States";

    [Test]
    public async Task I_can_type_a_number_and_read_the_document_with_its_annex()
    {
        var page = await Browser.OpenAsync("/");

        await page.GetByRole(AriaRole.Combobox).FillAsync("A/75/906");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = StatementLink() }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Statement);
        await Expect(page.Locator("dl.facts")).ToContainTextAsync("19 May 2021");
        await Expect(page.Locator("dl.facts")).ToContainTextAsync("from the dateline");
        await Expect(page.Locator("dl.facts")).ToContainTextAsync("Annex 2.pdf");
    }

    [Test]
    public async Task I_can_open_a_number_as_an_address()
    {
        var page = await Browser.OpenAsync("/a/75/906");

        await Expect(page).ToHaveURLAsync(new Regex("/A/75/906$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Statement);
    }

    [Test]
    public async Task I_can_go_from_a_snippet_to_its_page_and_step_through_the_matches()
    {
        var page = await Browser.OpenAsync("/?q=drugs+kind:annex");

        await page.Locator("a.page").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/documents/[0-9a-f]{12}\\?page=\\d+&q=.*#p\\d+$"));
        await Expect(page.Locator("mark#m1")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("mark#m1")).ToHaveClassAsync("here");
        await page.Keyboard.PressAsync("p");
        await Expect(page.Locator("mark.here")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task I_can_see_the_PDF_beside_its_text()
    {
        var page = await Browser.OpenAsync("/?q=drugs+kind:annex", width: 1500);
        await page.Locator("a.page").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "original beside the text" }).ClickAsync();

        var frame = page.Locator("iframe.original");
        await Expect(frame).ToHaveAttributeAsync("src", new Regex("/file#page=\\d+$"));
        var file = await page.APIRequest.GetAsync(new Uri(SampleService.Address, await frame.GetAttributeAsync("src")).ToString());
        Assert.That(file.Headers["content-type"], Is.EqualTo("application/pdf"));
        await page.WaitForTimeoutAsync(1500);
        await Browser.KeepPictureAsync(page, "beside");
    }

    [Test]
    public async Task I_can_narrow_a_search_and_take_it_back()
    {
        var page = await Browser.OpenAsync("/?q=cooperation");
        var before = await page.Locator(".understood strong").InnerTextAsync();

        await page.Locator(".filters").GetByRole(AriaRole.Link, new() { Name = "News" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("kind=news"));
        Assert.That(await page.Locator(".hit .meta span:first-child").AllInnerTextsAsync(), Has.All.Not.EqualTo("Paper"));

        await page.Locator(".understood").GetByRole(AriaRole.Link, new() { Name = "Search without News" }).ClickAsync();
        await Expect(page.Locator(".understood strong")).ToHaveTextAsync(before);
    }

    [Test]
    public async Task I_am_told_about_a_number_that_is_not_held()
    {
        var page = await Browser.OpenAsync("/wanted");
        var link = page.Locator("td a.number").First;
        var number = await link.InnerTextAsync();

        await link.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(number);
        await Expect(page.Locator(".note")).ToContainTextAsync("not in the archive");
        await Expect(page.Locator("blockquote mark").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Follow this number as a feed" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_check_a_list_of_footnotes_and_download_the_answer()
    {
        var page = await Browser.OpenAsync("/check");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Text with numbers" }).FillAsync("1 A/75/906, annex.\n2 See A/74/999.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Expect(page.Locator("#found")).ToHaveTextAsync("2 numbers found");
        await Expect(page.Locator("tr.held")).ToContainTextAsync("A/75/906");
        await Expect(page.Locator("tr.not-held")).ToContainTextAsync("A/74/999");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo("numbers.csv"));
    }

    [Test]
    public async Task I_can_complete_what_I_type_with_the_keyboard_alone()
    {
        var page = await Browser.OpenAsync("/help");
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
        var page = await Browser.OpenAsync("/?q=cooperation");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Test]
    public async Task I_can_do_all_of_it_without_script()
    {
        var page = await Browser.OpenAsync("/", script: false);
        await page.Locator("#q").FillAsync("drugs kind:annex");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.Locator("a.page").First.ClickAsync();
        await page.Locator(".steps .matches a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("#m1$"));
        await Expect(page.Locator("mark#m1")).ToBeInViewportAsync();
    }

    [Test]
    public async Task I_can_read_it_all_in_Russian()
    {
        var page = await Browser.OpenAsync("/", language: "ru-RU");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await page.Locator("#q").FillAsync("наркотиков");
        await page.GetByRole(AriaRole.Button, new() { Name = "Найти" }).ClickAsync();
        await Expect(page.Locator(".hit mark").First).ToBeVisibleAsync();
        await Browser.KeepPictureAsync(page, "russian");

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).First.ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.GetByRole(AriaRole.Link, new() { Name = "Help" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("How to ask");
    }

    [TestCase("/")]
    [TestCase("/?q=cooperation+drugs")]
    [TestCase("/A/75/906")]
    [TestCase("/wanted")]
    [TestCase("/check")]
    [TestCase("/status")]
    [TestCase("/help")]
    [TestCase("/A/74/677")]
    public async Task I_can_read_every_page_on_a_telephone(string path)
    {
        var page = await Browser.OpenAsync(path, width: 360, height: 740);

        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360), "nothing makes the page scroll sideways");
        await Browser.KeepPictureAsync(page, "narrow" + path.Replace('/', '-').Replace('?', '-'));
    }

    [Test]
    public async Task I_can_cite_what_I_read()
    {
        var page = await Browser.OpenAsync("/A/75/906");
        await Expect(page.Locator(".citation")).ToContainTextAsync("A/75/906-S/2021/534, ");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "RIS" }).ClickAsync());
        Assert.That(await File.ReadAllTextAsync(await download.PathAsync()), Does.StartWith("TY  - ").And.Contain("A/75/906"));
    }

    [Test]
    public async Task No_page_breaks_its_own_security_policy()
    {
        var page = await Browser.OpenAsync("/help");
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        foreach (var path in new[] { "/", "/?q=drugs", "/A/75/906?q=drugs", "/check", "/status", "/wanted", "/help" })
        {
            await page.GotoAsync(path);
        }

        Assert.That(said, Is.Empty);
    }

    [GeneratedRegex("^Statement by the Ministers for Foreign Affairs of the member States")]
    private static partial Regex StatementLink();
}
