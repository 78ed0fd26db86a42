using CstoArchive.Cli;

namespace CstoArchive.Tests.Cli.Verbs;

internal sealed class ArgumentsTests
{
    [TestCase("index", "--keep", "0", "--keep takes 1 to 1000")]
    [TestCase("index", "--max-delete", "101", "--max-delete takes 0 to 100")]
    [TestCase("index", "--workers", "many", "--workers")]
    [TestCase("search", "--kind", "poem", "poem")]
    [TestCase("search", "--sort", "best", "best")]
    [TestCase("export", "--format", "pdf", "pdf")]
    [TestCase("nonsense", "", "", "nonsense")]
    public void Refuses_what_it_does_not_take_and_says_so(string verb, string option, string value, string message)
    {
        var run = CommandLineRun.Of([.. new[] { verb, option, value }.Where(part => part.Length > 0)]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongArguments));
        Assert.That(run.Error, Does.Contain(message));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("--from", "19.05.2021")]
    [TestCase("--to", "2021-13")]
    public void Refuses_a_date_it_can_not_read(string option, string value)
    {
        var run = CommandLineRun.Of("search", "x", "--index", "/nowhere", option, value);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongArguments));
        Assert.That(run.Error, Does.Contain(value));
    }

    [Test]
    public void Says_how_to_build_an_index_where_there_is_none()
    {
        using var folder = new TemporaryFolder();

        var run = CommandLineRun.Of("search", "x", "--index", folder.Path);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongArguments));
        Assert.That(run.Error, Does.Contain("csto-archive index --archive"));
    }

    [Test]
    public void Prints_help_to_the_output()
    {
        var run = CommandLineRun.Of("index", "--help");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(run.Output, Does.Contain("--max-delete"));
    }
}
