using CsCheck;
using CstoArchive.Web.Pages;

namespace CstoArchive.Tests.Web;

public class TextChangesTests
{
    [Test]
    public void Names_the_lines_that_went_and_the_lines_that_came_where_they_stand()
    {
        var lines = TextChanges.Between("Title\nThe talks are near.\nPlace\nEnd", "Title\nThe talks are over.\nPlace\n\nA new line.\nEnd");

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
            var lines = TextChanges.Between(before, after);
            Assert.That(string.Join('\n', lines.Where(line => line.Change != LineChange.Added).Select(line => line.Text)), Is.EqualTo(before));
            Assert.That(string.Join('\n', lines.Where(line => line.Change != LineChange.Removed).Select(line => line.Text)), Is.EqualTo(after));
        });
    }

    [Test]
    public void Texts_too_different_to_compare_are_shown_one_after_the_other()
    {
        var before = string.Join('\n', Enumerable.Range(0, 5_000).Select(number => $"before {number}"));
        var after = string.Join('\n', Enumerable.Range(0, 5_000).Select(number => $"after {number}"));

        Assert.That(TextChanges.Between(before, after).Select(line => line.Change), Is.EqualTo(Enumerable.Repeat(LineChange.Removed, 5_000).Concat(Enumerable.Repeat(LineChange.Added, 5_000))));
    }
}
