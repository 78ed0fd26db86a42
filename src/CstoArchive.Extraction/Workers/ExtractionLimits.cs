namespace CstoArchive.Extraction;

/// <summary>What the workers may use.</summary>
public sealed record ExtractionLimits
{
    /// <summary>Worker processes, 1 or more.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Wall-clock time for one file.</summary>
    public TimeSpan FileTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory of one worker, in megabytes (2^20 bytes). The runtime itself takes some 60 of them.</summary>
    public int FileMemoryMegabytes { get; init; } = 1024;

    /// <summary>A worker is replaced after this many files, so that nothing it leaked lasts.</summary>
    public int FilesPerWorker { get; init; } = 500;

    /// <summary>Pages that are pictures are read in these languages, as <see cref="OcrLanguages.Find(out string?)"/> gives them; null: they are not read.</summary>
    public string? Ocr { get; init; }

    /// <summary>Larger files are not read, in bytes.</summary>
    public long MaxFileBytes { get; init; } = 512L << 20;
}
