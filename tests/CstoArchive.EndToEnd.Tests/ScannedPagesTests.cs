using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CstoArchive.EndToEnd.Tests;

/// <summary>A paper that was printed and scanned: without OCR it has no text, with OCR it is found, and every result says how it was read.</summary>
public class ScannedPagesTests
{
    private static readonly string[] _paper =
    [
        "United Nations                                        A/75/906", "General Assembly                        Distr.: General", "                                              1 June 2021", "",
        "Letter dated 28 May 2021 from the Permanent Representative", "",
        "The ministers expressed concern about irregular migration", "and agreed to keep the border under joint observation.",
    ];

    [Test]
    public async Task A_scan_is_unread_without_ocr_and_found_with_it()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["archive"]);
        await File.WriteAllBytesAsync(Path.Combine(folder["archive"], "scan.pdf"), await ScanAsync(folder));
        string[] index = ["index", "--archive", folder["archive"], "--index", folder["index"], "--json", "--quiet"];

        var plain = await BuiltProgram.Cli.RunAsync(index);
        Assert.That((plain.ExitStatus, Unread(plain)), Is.EqualTo((3, "no-text")), plain.Error);

        var read = await BuiltProgram.Cli.RunAsync([.. index, "--ocr"]);
        Assert.That(read.ExitStatus, Is.Zero, read.Output + read.Error);

        var search = await BuiltProgram.Cli.RunAsync("search", "\"irregular migration\"", "--index", folder["index"], "--json");
        var hit = JsonDocument.Parse(search.Output).RootElement.GetProperty("hits")[0];
        Assert.That(hit.GetProperty("ocr").GetBoolean(), Is.True);
        Assert.That(hit.GetProperty("symbols")[0].GetString(), Is.EqualTo("A/75/906"));

        var again = await BuiltProgram.Cli.RunAsync([.. index, "--ocr"]);
        Assert.That(JsonDocument.Parse(again.Output).RootElement.GetProperty("unchanged").GetInt32(), Is.EqualTo(1), "what OCR has read is not read again");
    }

    [Test]
    public async Task Extract_marks_the_pages_that_were_read_by_ocr()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["scan.pdf"], await ScanAsync(folder));
        var run = await BuiltProgram.Cli.RunAsync("extract", "--ocr", folder["scan.pdf"]);
        var document = JsonDocument.Parse(run.Output).RootElement;
        Assert.That(document.GetProperty("ocr").GetBoolean(), Is.True, run.Output);
        Assert.That(document.GetProperty("pages")[0].GetProperty("ocr").GetBoolean(), Is.True);
        Assert.That(document.GetProperty("date").GetString(), Is.EqualTo("2021-06-01"));
        Assert.That(document.GetProperty("language").GetString(), Is.EqualTo("en"));
    }

    private static string Unread(Finished run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("unread")[0].GetProperty("status").GetString()!;

    /// <summary>The paper drawn as a picture, and the picture put into a PDF.</summary>
    private static async Task<byte[]> ScanAsync(TemporaryFolder folder)
    {
        var printed = folder["printed.pdf"];
        var content = "BT /F 12 Tf 14 TL 60 780 Td " + string.Concat(_paper.Select(line => $"({line}) Tj T* ")) + "ET";
        await File.WriteAllBytesAsync(printed, Pdf(content, "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >>", []));
        using var drawing = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "150", "-gray", "-singlefile", printed, folder["drawn"]]))!;
        await drawing.WaitForExitAsync();
        Assert.That(drawing.ExitCode, Is.Zero);

        // P5, width, height, 255, each on a line or apart by blanks; then the pixels.
        var picture = await File.ReadAllBytesAsync(folder["drawn.pgm"]);
        var head = Encoding.Latin1.GetString(picture, 0, 40).Split([' ', '\n'], 5);
        var pixels = picture[^(int.Parse(head[1], CultureInfo.InvariantCulture) * int.Parse(head[2], CultureInfo.InvariantCulture))..];
        var image = Encoding.Latin1.GetBytes($"<< /Type /XObject /Subtype /Image /Width {head[1]} /Height {head[2]} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length {pixels.Length} >>\nstream\n");
        return Pdf("595 0 0 842 0 0 cm /I Do", "/XObject << /I 5 0 R >>", [.. image, .. pixels, .. "\nendstream"u8]);
    }

    /// <summary>One page of A4; the object is the fifth.</summary>
    private static byte[] Pdf(string content, string resources, byte[] fifth)
    {
        byte[][] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"u8.ToArray(),
            Encoding.Latin1.GetBytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {resources} >> >>"),
            Encoding.Latin1.GetBytes($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
            fifth.Length == 0 ? "null"u8.ToArray() : fifth,
        ];
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            file.Write([.. Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"), .. objects[i], .. "\nendobj\n"u8]);
        }

        var start = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"{table}trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }
}
