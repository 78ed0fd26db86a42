namespace CstoArchive.Search;

/// <summary>Writes one new generation, alone in its folder. Nothing is visible to a reader before <see cref="IndexFolder"/> publishes it.</summary>
public sealed class IndexBuilder : IDisposable
{
    /// <summary>Raised with every change to fields or analyzers; a generation of another version is rebuilt from its kept documents.</summary>
    public const int SchemaVersion = 1;

    private IndexBuilder()
    {
    }

    /// <summary>A builder in <paramref name="folder"/>, which holds nothing, or linked segments of the generation before.</summary>
    public static IndexBuilder Open(string folder) => throw new NotImplementedException();

    /// <summary>Adds the document, or replaces the one of the same path. Safe to call from several threads.</summary>
    public void Put(ArchiveDocument document) => throw new NotImplementedException();

    /// <summary>Removes the document of this path, if it is there.</summary>
    public void Delete(string path) => throw new NotImplementedException();

    /// <summary>Makes everything durable. The builder takes no more documents.</summary>
    public void Commit() => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
