using CsCheck;
using CstoArchive.Search;
using CstoArchive.Web.Pages;

namespace CstoArchive.Tests.Web;

public class TextChangesTests
{
    [Test]
    public void Names_the_lines_that_went_and_the_lines_that_came_where_they_stand()
    {
        var lines = new TextChanges().Between("Title\nThe talks are near.\nPlace\nEnd", "Title\nThe talks are over.\nPlace\n\nA new line.\nEnd");

        Assert.That(lines, Is.EqualTo(new[]
        {
            new ChangedLine(LineChange.Kept, "Title"),
            new ChangedLine(LineChange.Removed, "The talks are near."),
            new ChangedLine(LineChange.Added, "The talks are over."),
            new ChangedLine(LineChange.Kept, "Place"),
            new ChangedLine(LineChange.Added, "A new line."),
            new ChangedLine(LineChange.Kept, "End"),
        }));
    }

    [Test]
    public void Both_texts_can_be_read_off_the_differences()
    {
        var text = Gen.Char["abcd"].Select(letter => letter.ToString()).List[0, 12].Select(lines => string.Join('\n', lines));

        Gen.Select(text, text).Sample((before, after) =>
        {
            var lines = new TextChanges().Between(before, after);
            Assert.That(string.Join('\n', lines.Where(line => line.Change != LineChange.Added).Select(line => line.Text)), Is.EqualTo(before));
            Assert.That(string.Join('\n', lines.Where(line => line.Change != LineChange.Removed).Select(line => line.Text)), Is.EqualTo(after));
        });
    }

    [Test]
    public void Texts_too_different_to_compare_are_shown_one_after_the_other()
    {
        var before = string.Join('\n', Enumerable.Range(0, 5_000).Select(number => $"before {number}"));
        var after = string.Join('\n', Enumerable.Range(0, 5_000).Select(number => $"after {number}"));

        Assert.That(new TextChanges().Between(before, after).Select(line => line.Change), Is.EqualTo(Enumerable.Repeat(LineChange.Removed, 5_000).Concat(Enumerable.Repeat(LineChange.Added, 5_000))));
    }

    [Test]
    public void All_comparisons_of_a_page_together_are_bounded()
    {
        var changes = new TextChanges();
        string Text(string name) => string.Join('\n', Enumerable.Range(0, 1_500).Select(number => $"{name} {number % 7}"));

        Assert.That(changes.Between(Text("a"), "b\n" + Text("a") + "\nc"), Has.Some.Property("Change").EqualTo(LineChange.Kept), "the first is compared line by line");
        changes.Between(Text("x"), Text("y"));
        Assert.That(changes.Between("b\n" + Text("a") + "\nd", Text("a") + "\nd\ne"), Has.None.Property("Change").EqualTo(LineChange.Kept), "the second has no more to spend");
    }

    [Test]
    public void Shows_changes_with_their_surroundings_and_folds_what_stayed()
    {
        var lines = new TextChanges().Between(string.Join('\n', Enumerable.Range(1, 20)), string.Join('\n', Enumerable.Range(1, 20)).Replace("10", "ten", StringComparison.Ordinal));

        var blocks = VersionView.Fold(lines);

        Assert.That(blocks.Select(block => (block.Skipped, string.Join(' ', block.Lines.Select(line => line.Text)))), Is.EqualTo(new[] { (7, "8 9 10 ten 11 12"), (8, "") }));
    }

    [Test]
    public void Versions_too_long_for_one_page_stand_on_the_next_and_none_is_lost()
    {
        var earlier = Enumerable.Range(1, 9).Select(n => new DocumentVersion(DateTimeOffset.UnixEpoch.AddDays(9 - n), $"Title {n}", string.Concat(Enumerable.Repeat($"version {n} ", 10_000)))).ToList();
        var document = new ArchiveDocument { Path = "a.txt", Kind = DocumentKind.News, Title = "Title", Status = "ok", Pages = [new DocumentPage(1, "now", [])] };
        var seen = new List<VersionView>();

        for (int? next = 0; next is { } first;)
        {
            (var page, next) = VersionView.From(first, document, earlier);
            Assert.That(page, Is.Not.Empty);
            Assert.That(page.Sum(version => version.Blocks.Sum(block => block.Lines.Sum(line => line.Text.Length))), Is.LessThanOrEqualTo(400_000));
            seen.AddRange(page);
        }

        Assert.That(seen.Select(version => version.Replaced), Is.EqualTo(earlier.Select(version => version.Replaced)));
    }
}
