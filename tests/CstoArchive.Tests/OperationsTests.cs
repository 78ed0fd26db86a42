using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CstoArchive.Tests;

/// <summary>What docs/operations.md says to copy can be copied.</summary>
public partial class OperationsTests
{
    [Test]
    [Platform("Linux")]
    public void Systemd_accepts_the_units_and_those_of_several_archives()
    {
        if (!File.Exists("/usr/bin/systemd-analyze"))
        {
            Assert.Ignore("systemd-analyze is not installed.");
        }

        using var folder = new TemporaryFolder();
        var units = Unit().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md"))).Select(unit => (Name: unit.Groups["name"].Value, Text: unit.Groups["text"].Value)).ToList();
        Assert.That(units.Select(unit => unit.Name), Is.EqualTo(["csto-archive-index.service", "csto-archive-index.timer", "csto-archive-web.service"]));
        foreach (var (name, text) in units)
        {
            // The programs need not be installed here.
            var here = Program().Replace(text, "ExecStart=/bin/true ");
            folder.Write(name, here);
            folder.Write(name.Replace(".", "@.", StringComparison.Ordinal), here
                .Replace("/srv/archive", "/srv/%i", StringComparison.Ordinal)
                .Replace("/var/lib/csto-archive", "/var/lib/csto-archive/%i", StringComparison.Ordinal)
                .Replace("StateDirectory=csto-archive", "StateDirectory=csto-archive/%i\nEnvironmentFile=-/etc/csto-archive/%i.conf", StringComparison.Ordinal));
        }

        using var analyze = Process.Start(new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", .. Directory.GetFiles(folder.Path)]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = analyze.StandardError.ReadToEnd() + analyze.StandardOutput.ReadToEnd();
        analyze.WaitForExit();

        Assert.That((analyze.ExitCode, said), Is.EqualTo((0, "")));
    }

    [GeneratedRegex(@"`/etc/systemd/system/(?<name>[^`]+)`:\n\n```ini\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();

    [GeneratedRegex(@"ExecStart=\S+ ")]
    private static partial Regex Program();
}
