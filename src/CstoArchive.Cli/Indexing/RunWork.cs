namespace CstoArchive.Cli.Indexing;

/// <summary>What a run has to do with each file.</summary>
internal sealed class RunWork
{
    /// <summary>The new generation starts from the files of the live one; else from nothing.</summary>
    public bool Continues { get; private init; }

    /// <summary>Documents that stand in the live generation's index as they should.</summary>
    public IReadOnlyList<FileRecord> ToKeep { get; private init; } = [];

    /// <summary>Files whose text stands in the live generation, under the path of the second.</summary>
    public IReadOnlyList<(FoundFile File, FileRecord Source)> ToReuse { get; private init; } = [];

    public IReadOnlyList<FoundFile> ToRead { get; private init; } = [];

    /// <summary>Files whose documents leave the index, unless others of the same path come.</summary>
    public IReadOnlyList<FileRecord> Gone { get; private init; } = [];

    /// <param name="archive">What changed.</param>
    /// <param name="live">What there is.</param>
    /// <param name="textsAreThere">Its texts can be taken from its index.</param>
    public static RunWork Plan(ArchiveComparison archive, LiveGeneration live, bool textsAreThere)
    {
        var continues = textsAreThere && live.IsUsable;
        var unchanged = archive.Unchanged.Select(file => (File: new FoundFile(file.Path, file.Bytes, file.Modified, file.Sha256, file), Source: file));
        var moved = archive.Fresh.Where(file => textsAreThere && file.SameContent is not null).Select(file => (File: file, Source: file.SameContent!));
        var fresh = archive.Fresh.Where(file => !textsAreThere || file.SameContent is null);
        return new RunWork
        {
            Continues = continues,
            ToKeep = continues ? archive.Unchanged : [],
            ToReuse = [.. continues ? moved : textsAreThere ? moved.Concat(unchanged) : []],
            ToRead = [.. textsAreThere ? fresh : fresh.Concat(unchanged.Select(pair => pair.File))],
            Gone = continues ? [.. archive.Deleted, .. archive.Fresh.Where(file => file.Before is not null).Select(file => file.Before!)] : [],
        };
    }
}
