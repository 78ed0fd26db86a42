using System.IO.Compression;
using System.Text.Json;

namespace CstoArchive.Search;

/// <summary>Earlier versions of a document as they are kept in the index: JSON, all of them compressed as one, for they are nearly the same.</summary>
internal static class KeptVersions
{
    /// <summary>Of one document; the oldest go first.</summary>
    private const int MostVersions = 20;

    /// <summary>Of all versions of one document together.</summary>
    private const int MostCharacters = 4_000_000;

    /// <param name="versions">Newest first.</param>
    public static byte[] Pack(IReadOnlyList<DocumentVersion> versions) =>
        KeptText.Pack(JsonSerializer.SerializeToUtf8Bytes(Bounded(versions), KeptJson.Compact.IReadOnlyListDocumentVersion));

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<DocumentVersion> Unpack(byte[] packed)
    {
        using var compressed = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(compressed, KeptJson.Compact.IReadOnlyListDocumentVersion) ?? [];
    }

    private static IReadOnlyList<DocumentVersion> Bounded(IReadOnlyList<DocumentVersion> versions)
    {
        var characters = 0L;
        return [.. versions.Take(MostVersions).TakeWhile(version => (characters += version.Text.Length) <= MostCharacters)];
    }
}
