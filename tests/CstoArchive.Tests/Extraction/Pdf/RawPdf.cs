using System.Text;

namespace CstoArchive.Tests.Extraction.Pdf;

/// <summary>PDFs written object by object, for what no library would write.</summary>
internal static class RawPdf
{
    public static string Stream(string content, string dictionary = "") => $"<<{dictionary}/Length {content.Length}>>\nstream\n{content}\nendstream";

    /// <summary>A PDF of these objects, numbered from 1; the first is the catalog.</summary>
    public static byte[] Of(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = file.Length;
        file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            file.Append($"{offset:D10} 00000 n \n");
        }

        file.Append($"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
