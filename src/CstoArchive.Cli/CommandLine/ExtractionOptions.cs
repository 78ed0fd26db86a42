using System.CommandLine;
using System.CommandLine.Parsing;
using CstoArchive.Extraction;

namespace CstoArchive.Cli;

/// <summary>The options that bound the reading of one file.</summary>
internal sealed class ExtractionOptions
{
    private readonly Option<int> _workers = new("--workers") { Description = "Files read at a time, each in a process of its own", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<double> _timeout = new("--file-timeout") { Description = "Seconds that one file may take", HelpName = "S", DefaultValueFactory = _ => 60 };
    private readonly Option<int> _memory = new("--file-memory") { Description = "Megabytes of memory that one file may take", HelpName = "MB", DefaultValueFactory = _ => 1024 };

    private readonly Option<bool> _ocr = new("--ocr") { Description = "Read pages that are pictures by OCR (needs tesseract and pdftoppm)" };

    public ExtractionOptions(Command command)
    {
        Within(_workers, 1, 256);
        Within(_timeout, 0.1, 86_400);
        Within(_memory, 64, 1 << 20);
        command.Add(_workers);
        command.Add(_timeout);
        command.Add(_memory);
        command.Add(_ocr);
    }

    /// <summary>Says so, and goes on without, where OCR is asked for and the machine has none.</summary>
    public ExtractionLimits Read(ParseResult parsed, Terminal terminal)
    {
        string? trouble = null;
        var languages = parsed.GetValue(_ocr) ? OcrLanguages.Find(out trouble) : null;
        if (trouble is not null)
        {
            terminal.Error.WriteLine($"csto-archive: {trouble}");
        }

        return Read(parsed) with { Ocr = languages };
    }

    private ExtractionLimits Read(ParseResult parsed) => new()
    {
        Workers = parsed.GetValue(_workers),
        FileTimeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
        FileMemoryMegabytes = parsed.GetValue(_memory),
        // What a worker compiles for itself costs it seconds; its memory is watched anyway.
        FilesPerWorker = 5000,
    };

    /// <summary>Refuses a value outside of the range, with a message that names the range.</summary>
    public static void Within<T>(Option<T> option, T least, T most) =>
        option.Validators.Add(result =>
        {
            if (TryGetValue(result, out T? value) && value is not null && (Comparer<T>.Default.Compare(value, least) < 0 || Comparer<T>.Default.Compare(value, most) > 0))
            {
                result.AddError($"{option.Name} takes {least} to {most}, not {value}.");
            }
        });

    /// <summary>False where the value is not even of the right type; the parser says so itself.</summary>
    private static bool TryGetValue<T>(OptionResult result, out T? value)
    {
        try
        {
            value = result.GetValueOrDefault<T>();
            return true;
        }
        catch (InvalidOperationException)
        {
            value = default;
            return false;
        }
    }
}
