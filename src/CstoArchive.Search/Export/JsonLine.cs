using System.Text.Json;

namespace CstoArchive.Search;

/// <summary>One hit a line, in the shape of <c>GET /api/search</c>.</summary>
internal static class JsonLine
{
    public static void Write(TextWriter writer, Hit hit, string root)
    {
        writer.Write(JsonSerializer.Serialize(hit, ArchiveJson.Readable.Hit));
        writer.Write('\n');
    }
}
