using System.Text;
using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Formats;

/// <summary>Files made in the test and read at once.</summary>
internal static class Extracting
{
    public static IReadOnlyList<ExtractedDocument> All(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["file"], bytes);
        return new DocumentExtractor().Extract(folder["file"], name);
    }

    public static IReadOnlyList<ExtractedDocument> All(string name, string text) => All(name, Encoding.UTF8.GetBytes(text));

    public static ExtractedDocument One(string name, string text) => All(name, text).Single();

    public static ExtractedDocument One(string name, byte[] bytes) => All(name, bytes).Single();
}
