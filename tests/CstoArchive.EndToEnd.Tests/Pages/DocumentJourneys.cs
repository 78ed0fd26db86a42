using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CstoArchive.EndToEnd.Tests.Pages;

/// <summary>Reading, citing, going on from a document.</summary>
public class DocumentJourneys : PageTest
{
    [Test]
    public async Task I_can_go_from_a_snippet_to_its_page_and_step_through_the_matches()
    {
        var page = await OpenAsync("/?q=drugs+kind:annex");

        await page.Locator("a.page").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/documents/[0-9a-f]{12}\\?page=\\d+&q=.*#p\\d+$"));
        await Expect(page.Locator("mark#m1")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("mark#m1")).ToHaveClassAsync("here");
        await page.GetByRole(AriaRole.Button, new() { Name = "next match" }).ClickAsync();
        await Expect(page.Locator("mark#m2")).ToHaveClassAsync("here");
        await Expect(page.Locator("mark#m2")).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "previous match" }).ClickAsync();
        await page.Keyboard.PressAsync("p");
        await Expect(page.Locator("mark.here")).ToHaveCountAsync(1);
        await Expect(page.Locator("mark.here")).Not.ToHaveAttributeAsync("id", "m1");
    }

    [Test]
    public async Task I_can_see_the_PDF_beside_its_text_at_the_page_of_the_match()
    {
        var page = await OpenAsync("/?q=drugs+kind:annex", width: 1500);
        await page.Locator("a.page").First.ClickAsync();
        var read = Regex.Match(page.Url, "page=(\\d+)").Groups[1].Value;
        var file = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "original beside the text" }).ClickAsync(),
            response => response.Url.Contains("/file", StringComparison.Ordinal));

        await Expect(page.Locator("iframe.original")).ToHaveAttributeAsync("src", new Regex($"/file#page={read}$"));
        Assert.That(file.Headers["content-type"], Is.EqualTo("application/pdf"));
        Assert.That(await page.Locator(".sheet").First.BoundingBoxAsync() is { } text && await page.Locator("iframe.original").BoundingBoxAsync() is { } original
            && original.X >= text.X + text.Width, "the original stands beside the text");
        await KeepPictureAsync(page, "beside");
    }

    [Test]
    public async Task I_can_cite_what_I_read()
    {
        var page = await OpenAsync("/A/75/906");
        await Expect(page.Locator(".citation")).ToContainTextAsync("A/75/906-S/2021/534, ");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "RIS" }).ClickAsync());
        Assert.That(await File.ReadAllTextAsync(await download.PathAsync()), Does.StartWith("TY  - ").And.Contain("A/75/906"));
    }

    [Test]
    public async Task I_can_copy_the_citation()
    {
        var page = await OpenAsync("/A/75/906");
        var citation = await page.Locator("[data-copy]").InnerTextAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.That(await page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(citation));
    }

    [Test]
    public async Task I_can_take_it_to_my_reference_manager_as_BibTeX()
    {
        var page = await OpenAsync("/A/75/906");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "BibTeX" }).ClickAsync());

        Assert.That(await File.ReadAllTextAsync(await download.PathAsync()), Does.StartWith("@").And.Contain("A/75/906"));
    }

    [Test]
    public async Task I_can_go_from_a_statement_to_its_annex_back_and_to_its_Russian_text()
    {
        var page = await OpenAsync("/A/75/906");
        var facts = page.Locator("dl.facts");

        await facts.GetByRole(AriaRole.Link, new() { Name = "Annex 2.pdf" }).First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Letter dated 1 June 2021");
        await facts.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Statement by the Ministers") }).First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Statement by the Ministers");
        await facts.GetByRole(AriaRole.Link, new() { Name = "русский" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveAttributeAsync("lang", "ru");
    }

    [Test]
    public async Task I_can_go_on_to_papers_of_the_same_family()
    {
        var page = await OpenAsync("/A/77/612");

        await page.Locator("aside section", new() { HasText = "Of the same family" }).GetByRole(AriaRole.Link, new() { Name = "A/77/612/Add.1" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/A/77/612/Add.1$"));
        await Expect(page.Locator("h1.title")).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_go_on_to_similar_documents()
    {
        var page = await OpenAsync("/A/77/612");
        var similar = page.Locator("aside section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Similar documents" }) }).GetByRole(AriaRole.Link).First;
        var title = await similar.InnerTextAsync();

        await similar.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/documents/[0-9a-f]{12}$"));
        await Expect(page.Locator("h1.title")).ToHaveTextAsync(title);
    }

    [Test]
    public async Task I_can_open_the_PDF_itself_at_the_page_I_read()
    {
        var page = await OpenAsync("/documents/" + await IdOfAsync("A/75/906 kind:annex lang:en"));

        await Expect(page.Locator("#p2").GetByRole(AriaRole.Link, new() { Name = "open the PDF here" })).ToHaveAttributeAsync("href", new Regex("^/api/documents/[0-9a-f]{12}/file#page=2$"));
    }

    [Test]
    public async Task I_can_unfold_what_was_taken_out_of_the_text()
    {
        var page = await OpenAsync("/A/77/612");
        var removed = page.Locator("details.removed").First;
        await Expect(removed.Locator("li").First).ToBeHiddenAsync();

        await removed.Locator("summary").ClickAsync();

        await Expect(removed.Locator("li").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task I_can_follow_a_citation_back_to_the_sentence_that_makes_it()
    {
        var page = await OpenAsync("/A/77/612");
        await page.Locator(".citing blockquote a.page").First.ClickAsync();

        await Expect(page.Locator("mark#m1")).ToBeVisibleAsync();
        Assert.That(await page.Locator("mark").AllInnerTextsAsync(), Has.All.EqualTo("A/77/612"));
    }

    [Test]
    public async Task I_can_go_from_a_cited_number_to_its_document()
    {
        var page = await OpenAsync("/A/77/612");
        await page.Locator(".sheet a.cited[href='/A/76/838/Rev.1']").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/A/76/838/Rev.1$"));
        await Expect(page.Locator("h1.title")).ToBeVisibleAsync();
    }

    private static async Task<string> IdOfAsync(string query)
    {
        using var client = new HttpClient();
        var found = await client.GetStringAsync(new Uri(SampleService.Address, "/api/search?group=false&q=" + Uri.EscapeDataString(query)));
        return Regex.Match(found, "\"hits\":\\[\\{\"id\":\"([0-9a-f]{12})\"").Groups[1].Value;
    }

    [Test]
    public async Task I_can_print_a_document_with_its_facts_and_nothing_to_click()
    {
        var page = await OpenAsync("/A/77/612?q=security");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(page.Locator(".sheet").First).ToBeVisibleAsync();
        await Expect(page.Locator("dl.facts")).ToBeVisibleAsync();
        await Expect(page.Locator(".steps")).ToBeHiddenAsync();
        await Expect(page.Locator(".citation button")).ToBeHiddenAsync();
    }
}
