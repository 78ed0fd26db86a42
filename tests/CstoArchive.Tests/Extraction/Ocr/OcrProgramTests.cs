using System.Diagnostics;
using System.Text;
using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Ocr;

/// <summary>Programs that OCR starts, and what they may use.</summary>
[Platform("Linux,MacOsX")]
internal sealed class OcrProgramTests
{
    private static readonly OcrBounds Ample = new(TimeSpan.FromSeconds(30), 512, 1 << 20);

    [Test]
    public void Bytes_go_in_and_come_out_and_the_process_is_announced()
    {
        var started = new List<int>();
        var (output, trouble) = OcrProgram.Run("tr", ["a-z", "A-Z"], "peace"u8.ToArray(), Ample, started.Add);
        Assert.That((Encoding.UTF8.GetString(output.Span), trouble), Is.EqualTo(("PEACE", (string?)null)));
        Assert.That(started, Has.Count.EqualTo(2).And.ItemAt(0).GreaterThan(0).And.ItemAt(1).Zero);
    }

    [Test]
    public void A_program_that_hangs_is_killed()
    {
        var clock = Stopwatch.StartNew();
        var pid = 0;
        var (output, trouble) = OcrProgram.Run("sleep", ["600"], default, Ample with { Time = TimeSpan.FromSeconds(0.2) }, id => pid = Math.Max(pid, id));
        Assert.That((output.Length, trouble), Is.EqualTo((0, "took too long")));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(() => Process.GetProcesses().Any(process => process.Id == pid && !process.HasExited), Is.False.After(5_000, 50));
    }

    [Test]
    public void A_program_that_writes_without_end_is_stopped() =>
        Assert.That(OcrProgram.Run("yes", [], default, Ample, _ => { }).Trouble, Is.EqualTo("wrote more than 1 MB"));

    [Test]
    [Platform("Linux")]
    public void A_program_that_takes_too_much_memory_fails() =>
        Assert.That(OcrProgram.Run("sh", ["-c", "x=$(head -c 200000000 /dev/zero | tr '\\0' a); echo ${#x}"], default, Ample with { MemoryMegabytes = 64 }, _ => { }).Trouble, Does.StartWith("failed"));

    [Test]
    public void A_program_that_fails_says_why() =>
        Assert.That(OcrProgram.Run("sh", ["-c", "echo no such language >&2; exit 1"], default, Ample, _ => { }).Trouble, Is.EqualTo("failed: no such language"));

    [TestCase("no-such-pdftoppm", "true", "pdftoppm")]
    [TestCase("true", "no-such-tesseract", "tesseract")]
    public void A_missing_program_is_named_with_the_package_that_has_it(string drawing, string reading, string named)
    {
        Assert.That(OcrLanguages.Find(drawing, reading, out var trouble), Is.Null);
        Assert.That(trouble, Does.Contain(named).And.Contains("package"));
    }
}
