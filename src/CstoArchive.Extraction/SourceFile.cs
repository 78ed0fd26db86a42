namespace CstoArchive.Extraction;

/// <summary>A file to read: its bytes, and its name in the archive (for the extension, and for what the name says).</summary>
internal sealed record SourceFile(byte[] Bytes, string Name)
{
    /// <summary>With the dot, in lower case; empty where there is none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>The beginning of the file, for telling its format.</summary>
    public ReadOnlySpan<byte> Head => Bytes.AsSpan(0, Math.Min(Bytes.Length, 4_096));
}
