using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>Whether an index holds what its list of files says.</summary>
internal static class GenerationCheck
{
    private const int Samples = 50;

    /// <summary>Opens a generation that is about to go live, counts it and looks some documents up. Throws <see cref="InvalidDataException"/> when it is not what it should be.</summary>
    public static void Draft(string folder, IReadOnlyCollection<FileRecord> files)
    {
        using var index = ArchiveIndex.Open(folder);
        var expected = files.Sum(file => file.Documents.Count);
        if (index.Statistics.Documents != expected)
        {
            throw new InvalidDataException($"The new generation holds {index.Statistics.Documents} documents, not the {expected} that were put into it; it was not made live.");
        }

        var step = Math.Max(1, files.Count / Samples);
        foreach (var file in files.Where((_, position) => position % step == 0))
        {
            foreach (var document in file.Documents)
            {
                var path = file.Path + document.Item;
                if (index.Find(ArchiveDocument.IdOf(path))?.Path != path)
                {
                    throw new InvalidDataException($"The new generation does not find {path}; it was not made live.");
                }
            }
        }
    }

    /// <summary>Every difference between an index and its list of files, for a person.</summary>
    public static IEnumerable<string> Differences(ArchiveIndex index, FileManifest manifest)
    {
        var expected = manifest.Files
            .SelectMany(file => file.Documents.Select(document => (Path: file.Path + document.Item, Facts: document)))
            .ToDictionary(document => document.Path, document => document.Facts, StringComparer.Ordinal);
        foreach (var document in index.Documents())
        {
            if (!expected.Remove(document.Path, out var facts))
            {
                yield return $"{document.Path}: in the index, but not in its list of files";
            }
            else if (document.Title != facts.Title || document.Status != facts.Status || document.StatementPath != facts.Statement)
            {
                yield return $"{document.Path}: the index says something else of it than its list of files";
            }
            else if (index.Find(document.Id)?.Path != document.Path)
            {
                yield return $"{document.Path}: is not found by its id {document.Id}";
            }
        }

        foreach (var path in expected.Keys)
        {
            yield return $"{path}: in the list of files, but not in the index";
        }
    }
}
