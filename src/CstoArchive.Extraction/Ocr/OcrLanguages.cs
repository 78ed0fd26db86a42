using System.ComponentModel;
using System.Diagnostics;

namespace CstoArchive.Extraction;

/// <summary>Whether this machine can read pictures of pages, and in which languages: asked of <c>tesseract</c> itself.</summary>
public static class OcrLanguages
{
    /// <summary>The archive's languages as tesseract names them.</summary>
    private static readonly string[] Wanted = ["eng", "rus"];

    /// <summary>Finds how sideways pages lie; no language.</summary>
    private const string Orientation = "osd";

    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(20);

    /// <summary>What to read with, as <see cref="ExtractionLimits.Ocr"/> takes it ("eng+rus"); null where a program is missing or knows no language, and then why and what to do.</summary>
    public static string? Find(out string? trouble) => Find(OcrReader.Drawing, OcrReader.Reading, out trouble);

    internal static string? Find(string drawing, string reading, out string? trouble)
    {
        trouble = null;
        if (Ask(drawing, "-v") is null)
        {
            trouble = "OCR needs the program pdftoppm, which is not on this machine (Debian, Ubuntu: package poppler-utils). Scans are reported as no-text.";
            return null;
        }

        if (Ask(reading, "--list-langs") is not { } answer)
        {
            trouble = "OCR needs the program tesseract, which is not on this machine (Debian, Ubuntu: packages tesseract-ocr and tesseract-ocr-rus). Scans are reported as no-text.";
            return null;
        }

        var installed = answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(name => name != Orientation).ToList();
        var known = Wanted.Intersect(installed).ToList();
        if (known.Count == 0)
        {
            trouble = "OCR needs tesseract to know English or Russian (Debian, Ubuntu: packages tesseract-ocr-eng and tesseract-ocr-rus). Scans are reported as no-text.";
            return null;
        }

        return string.Join('+', known);
    }

    /// <summary>What the program says; null where it can't be started, fails or takes too long.</summary>
    private static string? Ask(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [argument]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(AnswerTimeout))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            // pdftoppm tells its version on standard error, and older ones with an exit status of 99.
            return process.ExitCode is 0 or 99 ? output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
