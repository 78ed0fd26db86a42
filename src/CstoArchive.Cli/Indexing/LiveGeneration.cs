using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>The generation that is live when a run begins, and how far the run can build on it.</summary>
internal sealed class LiveGeneration
{
    private readonly IndexFolder _folder;

    private LiveGeneration(IndexFolder folder, string? name, GenerationInfo? info, FileManifest manifest)
    {
        _folder = folder;
        Name = name;
        Info = info;
        Manifest = manifest;
    }

    public string? Name { get; }

    /// <summary>Null where there is no generation, or where it does not say what it is: everything is read anew then.</summary>
    public GenerationInfo? Info { get; }

    /// <summary>The files as the last run found them, for telling what is new. Empty where there is no generation.</summary>
    public FileManifest Manifest { get; }

    /// <summary>Its texts are what the extractor of today would give.</summary>
    public bool TextsAreUsable => Info?.ExtractorVersion == DocumentExtractor.Version;

    /// <summary>Its texts, and its index too.</summary>
    public bool IsUsable => TextsAreUsable && Info?.SchemaVersion == IndexBuilder.SchemaVersion;

    public long IndexBytes => Name is null ? 0 : new DirectoryInfo(_folder.PathOf(Name)).EnumerateFiles().Sum(file => file.Length);

    /// <param name="folder">The index.</param>
    /// <param name="full">Build on nothing; the generation only tells what has changed.</param>
    public static LiveGeneration Open(IndexFolder folder, bool full)
    {
        if (folder.Current is not { } name)
        {
            return new LiveGeneration(folder, null, null, FileManifest.Empty);
        }

        var path = folder.PathOf(name);
        try
        {
            var manifest = FileManifest.Read(path);
            var info = full ? null : GenerationInfo.Read(path);
            return info is null || info.Files == manifest.Files.Count
                ? new LiveGeneration(folder, name, info, manifest)
                : throw new InvalidDataException($"Generation {name} lists {manifest.Files.Count} files, not the {info.Files} it was built from. Rebuild the index with --full.");
        }
        catch (Exception e) when (full && e is IOException or InvalidDataException)
        {
            // The way out of a damaged generation.
            return new LiveGeneration(folder, name, null, FileManifest.Empty);
        }
    }

    /// <summary>Why nothing could be taken from it; null when nothing is wrong.</summary>
    public string? Damage { get; private set; }

    /// <summary>Its index: for the texts that can be taken from it (<see cref="TextsAreUsable"/>), and for what its documents said before. Null where it can't be read: every file is read anew then.</summary>
    public ArchiveIndex? OpenIndex()
    {
        if (Name is null)
        {
            return null;
        }

        try
        {
            // Of another schema it can't be searched, but its texts are what they were.
            return IsUsable ? ArchiveIndex.Open(_folder.PathOf(Name)) : ArchiveIndex.OpenKept(_folder.PathOf(Name));
        }
        catch (IndexUnreadableException e)
        {
            Damage = $"Generation {Name} can't be read any more, so every file was read anew and what documents said before is lost: {e.Message}";
            return null;
        }
    }
}
