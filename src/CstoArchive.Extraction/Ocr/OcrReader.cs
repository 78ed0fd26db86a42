using System.Diagnostics;
using System.Globalization;
using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Extraction;

/// <summary>
/// Reads pages of one PDF that are pictures: <c>pdftoppm</c> draws the page, <c>tesseract</c> reads the drawing. Both run one after the other,
/// in bounded memory, until the time for the file is used up.
/// </summary>
internal sealed class OcrReader(string file, OcrSettings settings)
{
    /// <summary>Pixels of a page's long side: 300 an inch on A4. Bounded by pixels, not by resolution, for a page may be as large as a house.</summary>
    private const int LongSide = 3_508;

    public const string Drawing = "pdftoppm";
    public const string Reading = "tesseract";

    private const string English = "eng";
    private const string Join = "+";

    /// <summary>A drawing of that size in grey has 12 MB; the words of the fullest page 2 MB.</summary>
    private const int MaxOutput = 32 << 20;

    /// <summary>Percent: pages read with less are read again in all languages.</summary>
    private const float Sure = 75;

    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>What is known of the pages to come: English alone, where the pages before were English. The two alphabets share their shapes, and "Add." is read as "Ааа." where both may be meant.</summary>
    private string languages = settings.Languages;

    /// <summary>Why a page could not be read, the last one; null where all were.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The page's letters, as it is shown; null where it could not be read.</summary>
    public PageLetters? Read(int page, float width, float height)
    {
        if (Left <= TimeSpan.Zero)
        {
            Trouble = "there was no time left for OCR";
            return null;
        }

        var number = page.ToString(CultureInfo.InvariantCulture);
        var drawing = Run(Drawing, ["-f", number, "-l", number, "-singlefile", "-gray", "-scale-to", $"{LongSide}", file], default);
        if (drawing.Length == 0)
        {
            return null;
        }

        var read = Words(drawing);
        if (read is not null && languages != settings.Languages && read.Confidence < Sure)
        {
            languages = settings.Languages;
            read = Words(drawing) ?? read;
        }

        if (read is { IsLatin: true } && languages == settings.Languages && languages.Contains(English + Join, StringComparison.Ordinal))
        {
            languages = English;
            var again = Words(drawing);
            read = again?.Confidence >= read.Confidence ? again : read;
        }

        return read?.Letters(width, height);
    }

    private OcrPage? Words(ReadOnlyMemory<byte> drawing)
    {
        var table = Run(Reading, ["stdin", "stdout", "-l", languages, "tsv"], drawing);
        return table.Length == 0 ? null : OcrPage.Read(table.Span);
    }

    private TimeSpan Left => settings.Time - clock.Elapsed;

    private ReadOnlyMemory<byte> Run(string program, string[] arguments, ReadOnlyMemory<byte> input)
    {
        var result = OcrProgram.Run(program, arguments, input, new OcrBounds(Left, settings.MemoryMegabytes, MaxOutput), settings.Started);
        Trouble = result.Trouble is null ? Trouble : $"{program} {result.Trouble}";
        return result.Output;
    }
}

/// <summary>What OCR may use for one file.</summary>
/// <param name="Languages">As tesseract takes them: <c>eng+rus</c>.</param>
/// <param name="Time">For all pages of the file.</param>
/// <param name="MemoryMegabytes">Address space of each program, in megabytes (2^20 bytes).</param>
/// <param name="Started">Told the id of each process that is started, so that its memory can be watched; 0 when it has ended.</param>
internal sealed record OcrSettings(string Languages, TimeSpan Time, int MemoryMegabytes, Action<int> Started);
