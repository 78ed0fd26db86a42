namespace CstoArchive.EndToEnd.Tests;

public class CommandLineTests
{
    [Test]
    public async Task I_am_told_what_to_do_when_I_type_nonsense()
    {
        var run = await BuiltProgram.Cli.RunAsync("no-such-verb");

        Assert.That(run.ExitStatus, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Is.Not.Empty);
    }
}
