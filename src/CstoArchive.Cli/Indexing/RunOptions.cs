using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>What a run is asked to do.</summary>
internal sealed record RunOptions
{
    /// <summary>The archive's folder, a full path.</summary>
    public required string Archive { get; init; }

    public required IndexFolder Index { get; init; }

    /// <summary>Read every file again and build the index from nothing.</summary>
    public bool Full { get; init; }

    /// <summary>Files read at a time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Pages that are pictures can be read: files that a run without OCR left unread are read again.</summary>
    public bool Ocr { get; init; }

    /// <summary>Percent of the known files that may be gone without asking; null for 20, and always up to 10 files.</summary>
    public double? MaxDeletePercent { get; init; }

    /// <summary>An archive without a file is meant to be one.</summary>
    public bool AllowEmpty { get; init; }

    /// <summary>Generations kept, the live one included.</summary>
    public int Keep { get; init; } = 3;

    /// <summary>Free space the disk of the index must have, in bytes; null to estimate it from what changed.</summary>
    public long? MinFreeBytes { get; init; }
}

/// <summary>Reads one file: its full path, the path from the archive's folder that its documents bear, and the bytes that wait to be read, its own included.</summary>
internal delegate Task<IReadOnlyList<ExtractedDocument>> ReadFile(string file, string name, long ahead, CancellationToken cancellation);

/// <summary>A guard found something that looks like an accident: nothing was changed. The message says which option says otherwise.</summary>
internal sealed class GuardException(string message) : Exception(message);

/// <summary>How far a phase of a run is; <c>Total</c> is 0 where it is not known.</summary>
internal readonly record struct RunProgress(string Phase, int Done, int Total);
