using System.Text.Json.Serialization;

namespace CstoArchive.Search;

/// <summary>
/// What one indexing run did: its JSON is what <c>index --json</c> prints and what lies in <c>runs/</c>. Counts are of files unless
/// said otherwise; <c>Seen</c> = <c>Added</c> + <c>Changed</c> + <c>Unchanged</c>.
/// </summary>
public sealed record RunReport
{
    public required DateTimeOffset Started { get; init; }

    public double Seconds { get; init; }

    /// <summary>How it ended.</summary>
    public RunOutcome Outcome { get; init; }

    /// <summary>Why it stopped, for a person; null when it did what it should.</summary>
    public string? Message { get; init; }

    /// <summary>The archive's folder.</summary>
    public required string Archive { get; init; }

    /// <summary>The generation that is live after the run; null when there is none.</summary>
    public string? Generation { get; init; }

    /// <summary>The generation that was live before it. The same as <see cref="Generation"/> when nothing changed.</summary>
    public string? Previous { get; init; }

    public int Seen { get; init; }

    /// <summary>Files under a path that was not there before; the moved ones are among them.</summary>
    public int Added { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Paths that are gone; those of moved files are among them.</summary>
    public int Deleted { get; init; }

    /// <summary>Files that kept their content and changed their path.</summary>
    public int Moved { get; init; }

    /// <summary>Files that could not be read: the length of <see cref="Unread"/>.</summary>
    public int Failed { get; init; }

    /// <summary>Documents in the index after the run.</summary>
    public int Documents { get; init; }

    /// <summary>Size of all files seen, in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Files whose text was taken from the file in this run.</summary>
    public int Extracted { get; init; }

    /// <summary>Files whose text was taken from the previous generation.</summary>
    public int Reused { get; init; }

    /// <summary>Every file of the archive that can't be searched, not only those of this run.</summary>
    public IReadOnlyList<UnreadFile> Unread { get; init; } = [];

    /// <summary>Files of which a part could not be read.</summary>
    public IReadOnlyList<UnreadFile> Partial { get; init; } = [];

    public IReadOnlyList<DocumentChange> Changes { get; init; } = [];

    /// <summary>Attachments that a page names and the archive does not hold.</summary>
    public IReadOnlyList<AbsentAttachment> Absent { get; init; } = [];

    /// <summary>Folders that could not be listed. What was known of the files in them is kept.</summary>
    public IReadOnlyList<string> UnreadableFolders { get; init; } = [];

    /// <summary>What was left out: symbolic links to folders, to places outside of the archive or to nothing; pipes, sockets, devices.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Seconds by phase, in order.</summary>
    public IReadOnlyDictionary<string, double> Phases { get; init; } = new Dictionary<string, double>();
}

[JsonConverter(typeof(JsonStringEnumConverter<RunOutcome>))]
public enum RunOutcome
{
    [JsonStringEnumMemberName("done")]
    Done,

    /// <summary>The archive is as the live generation has it.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>A guard stopped it; nothing changed.</summary>
    [JsonStringEnumMemberName("guarded")]
    Guarded,

    /// <summary>Nothing changed.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>A signal ended it; nothing changed.</summary>
    [JsonStringEnumMemberName("interrupted")]
    Interrupted,
}

/// <summary><c>New</c>: it was not unread in the generation before.</summary>
public sealed record UnreadFile(string Path, string Status, string? Reason, bool New);

/// <summary><c>Change</c> is <c>added</c>, <c>changed</c> or <c>deleted</c>; a moved file is one added with the path it came from.</summary>
public sealed record DocumentChange(string Path, string Change, string? Title, string? MovedFrom = null, string? MovedTo = null);

/// <summary>The page at <c>Path</c> names the file <c>Name</c>.</summary>
public sealed record AbsentAttachment(string Path, string Name);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunReport))]
public sealed partial class RunReportJson : JsonSerializerContext
{
    /// <inheritdoc cref="ReadableJson.Options"/>
    public static RunReportJson Readable { get; } = new(ReadableJson.Options());
}
