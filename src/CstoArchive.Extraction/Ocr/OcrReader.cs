using System.Diagnostics;
using System.Globalization;

namespace CstoArchive.Extraction;

/// <summary>
/// Reads pages of one PDF that are pictures: <c>pdftoppm</c> draws the page, <c>tesseract</c> reads the drawing. Both run one after the other,
/// in bounded memory, until the time for the file is used up.
/// </summary>
internal sealed class OcrReader(string file, OcrSettings settings)
{
    /// <summary>Pixels of a page's long side: 300 an inch on A4. Bounded by pixels, not by resolution, for a page may be as large as a house.</summary>
    private const int LongSide = 3_508;

    /// <summary>The same where the numbers of a first page are looked for once more.</summary>
    private const int LargeSide = 4_500;

    /// <summary>Of the height of a page: its masthead ends above this, its foot with the job number begins below the other.</summary>
    private const float MastheadShare = 0.32f;
    private const float FootShare = 0.82f;

    /// <summary>Tesseract's page segmentation: single words anywhere, as beside an emblem; one block of lines.</summary>
    private const string SparseText = "11";
    private const string OneBlock = "6";

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

    /// <summary>The page as it is shown; null where it could not be read. The first page's numbers are looked for twice: they name the paper, and OCR is at its worst with them.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <param name="width">Points.</param>
    /// <param name="height">Points.</param>
    public OcrPage? Read(int page, float width, float height)
    {
        if (Left <= TimeSpan.Zero)
        {
            Trouble = "there was no time left for OCR";
            return null;
        }

        var drawing = Draw(page, LongSide);
        if (drawing.Length == 0)
        {
            return null;
        }

        if (page == 1 && width > 0 && height > 0)
        {
            FindLanguage(page, width, height);
        }

        var read = Words(drawing);
        if (read is not null && languages != settings.Languages && read.Confidence < Sure)
        {
            languages = settings.Languages;
            read = Words(drawing) is { } again && again.Confidence > read.Confidence ? again : read;
        }

        if (read is { IsLatin: true, Confidence: >= Sure } && HasEnglish)
        {
            languages = English;
        }

        if (read is not null && page == 1 && width > 0 && height > 0)
        {
            ReadNumbersAgain(read, page, width, height);
        }

        return read;
    }

    /// <summary>The head of the first page, read in all languages, tells whether English alone will do: that is a quarter of the work of reading the whole page twice.</summary>
    private void FindLanguage(int page, float width, float height)
    {
        if (HasEnglish && Band(page, width, height, LongSide, 0, MastheadShare) is { Length: > 0 } head && Words(head) is { IsLatin: true })
        {
            languages = English;
        }
    }

    private bool HasEnglish => settings.Languages.Contains(English + Join, StringComparison.Ordinal);

    private void ReadNumbersAgain(OcrPage read, int page, float width, float height)
    {
        if (!read.HasSymbolAbove(MastheadShare))
        {
            ReadBand(0, MastheadShare, SparseText);
        }

        if (!read.HasJobNumberBelow(FootShare))
        {
            ReadBand(FootShare, 1, OneBlock);
        }

        void ReadBand(float from, float to, string segmentation)
        {
            var drawing = Band(page, width, height, LargeSide, from, to);
            if (drawing.Length > 0 && Words(drawing, "--psm", segmentation) is { } band)
            {
                read.Replace(band.Numbers(), read.Height * Math.Max(width, height) / (LargeSide * height), from * read.Height);
            }
        }
    }

    /// <summary>The part of a page between two shares of its height, from the top.</summary>
    private ReadOnlyMemory<byte> Band(int page, float width, float height, int longSide, float from, float to)
    {
        var scale = longSide / Math.Max(width, height);
        return Draw(page, longSide, "-x", "0", "-y", Pixels(from * height), "-W", Pixels(width), "-H", Pixels((to - from) * height));

        string Pixels(float points) => ((int)(points * scale)).ToString(CultureInfo.InvariantCulture);
    }

    private ReadOnlyMemory<byte> Draw(int page, int longSide, params string[] part)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return Run(Drawing, ["-f", number, "-l", number, "-singlefile", "-gray", "-scale-to", longSide.ToString(CultureInfo.InvariantCulture), .. part, file], default);
    }

    private OcrPage? Words(ReadOnlyMemory<byte> drawing, params string[] options)
    {
        var table = Run(Reading, ["stdin", "stdout", "-l", languages, .. options, "tsv"], drawing);
        return table.Length == 0 ? null : OcrPage.Read(table.Span);
    }

    private TimeSpan Left => settings.Time - clock.Elapsed;

    private ReadOnlyMemory<byte> Run(string program, string[] arguments, ReadOnlyMemory<byte> input)
    {
        var left = Left;
        if (left <= TimeSpan.Zero)
        {
            return default;
        }

        var result = OcrProgram.Run(program, arguments, input, new OcrBounds(left, settings.MemoryMegabytes, MaxOutput), settings.Started);
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
