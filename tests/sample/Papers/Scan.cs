using System.Diagnostics;
using CstoArchive.SampleArchive.Pdf;

namespace CstoArchive.SampleArchive.Papers;

/// <summary>A paper as a scanner leaves it: one black-and-white picture a page, no text. Drawn with pdftoppm (Debian: poppler-utils).</summary>
internal static class Scan
{
    private const int DotsPerInch = 150;

    public static (byte[] File, int Pages) Write(SourceDocument source)
    {
        var folder = Directory.CreateTempSubdirectory("csto-archive-scan-").FullName;
        try
        {
            var paper = Path.Combine(folder, "paper.pdf");
            File.WriteAllBytes(paper, Paper.Write(source).File);
            using (var drawing = Start("pdftoppm", ["-mono", "-r", $"{DotsPerInch}", paper, Path.Combine(folder, "page")]))
            {
                drawing.WaitForExit();
                if (drawing.ExitCode != 0)
                {
                    throw new InvalidOperationException($"pdftoppm failed with exit status {drawing.ExitCode}");
                }
            }

            var file = new PdfFile();
            var tree = file.Reserve();
            var pages = Directory.EnumerateFiles(folder, "page*.pbm").Order(StringComparer.Ordinal).Select(p => Page(file, tree, File.ReadAllBytes(p))).ToArray();
            return (file.Write(pages, tree, source.Path, "/Producer (Scanner)"), pages.Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(program, arguments);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"{program} is missing: apt-get install poppler-utils");
        }
    }

    // PBM: "P4", width and height in text, then the rows packed in bytes, 1 is black.
    private static int Page(PdfFile file, int tree, byte[] pbm)
    {
        var header = 0;
        for (var lines = 0; lines < 2; header++)
        {
            lines += pbm[header] == '\n' ? 1 : 0;
        }

        var size = System.Text.Encoding.ASCII.GetString(pbm, 3, header - 4).Split(' ');
        var image = file.AddStream(pbm[header..], $"/Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]");
        var canvas = new PageCanvas();
        canvas.Image("Im0", Sheet.Width, Sheet.Height);
        var content = file.AddStream(canvas.Content);
        return file.Add($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /Im0 {image} 0 R >> >> /Contents {content} 0 R >>");
    }
}
