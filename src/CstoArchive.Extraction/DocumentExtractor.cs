namespace CstoArchive.Extraction;

/// <summary>Reads one file in this process. Use <see cref="ExtractionPool"/> for files that are not trusted: a hostile PDF can end the process.</summary>
public sealed class DocumentExtractor
{
    /// <summary>Raised whenever the same file may give other text or other facts: kept results of an older version are not reused.</summary>
    public const int Version = 1;

    /// <summary>
    /// The documents of the file, at least one; a file that can't be read gives one with the reason.
    /// <paramref name="name"/> becomes <see cref="ExtractedDocument.Path"/> and its extension tells the format.
    /// </summary>
    public IReadOnlyList<ExtractedDocument> Extract(string file, string name) => throw new NotImplementedException();
}
