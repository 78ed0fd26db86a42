using System.IO.Compression;
using System.Text;
using CstoArchive.Extraction;
using CstoArchive.Extraction.Pdf;

namespace CstoArchive.Tests.Extraction.Pdf;

/// <summary>PDFs made to cost much: each gets its verdict within the limits.</summary>
internal sealed class HostilePdfTests
{
    private const string Font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";

    [Test]
    public void Ten_thousand_pages_are_read()
    {
        const int Pages = 10_000;
        var kids = string.Join(' ', Enumerable.Range(4, Pages).Select(n => $"{n} 0 R"));
        var read = PdfReader.Read(RawPdf.Of([
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{kids}]/Count {Pages}/MediaBox[0 0 300 300]{Font}>>",
            RawPdf.Stream("BT /F 10 Tf 20 200 Td (One of very many pages) Tj ET"),
            .. Enumerable.Repeat("<</Type/Page/Parent 2 0 R/Contents 3 0 R>>", Pages)]));
        Assert.That((read.Status, read.Pages.Count), Is.EqualTo((ExtractionStatus.Ok, Pages)));
    }

    [TestCase("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/MediaBox[0 0 300 300]>>", "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>", TestName = "A_tree_of_pages_that_holds_itself_ends")]
    [TestCase("<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 300]>>", "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>", TestName = "Two_trees_of_pages_that_hold_each_other_end")]
    [TestCase("<</Type/Pages/Kids[3 0 R]/Count 2000000000/MediaBox[0 0 300 300]>>", "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>", TestName = "A_count_of_pages_that_is_a_lie_is_not_believed")]
    public async Task Trees_of_pages(string tree, string page)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["loop.pdf"], RawPdf.Of("<</Type/Catalog/Pages 2 0 R>>", tree, page, RawPdf.Stream("BT ET")));
        Assert.That(await VerdictAsync(folder["loop.pdf"]), Is.Not.EqualTo(ExtractionStatus.Timeout).And.Not.EqualTo(ExtractionStatus.Ok));
    }

    [Test]
    public async Task A_page_that_inflates_to_gigabytes_is_given_up()
    {
        using var folder = new TemporaryFolder();
        // A megabyte of blanks, deflated and flushed, may be repeated: three thousand of them are three gigabytes.
        using var block = new MemoryStream();
        using (var deflate = new DeflateStream(block, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.Latin1.GetBytes(new string(' ', 1 << 20)));
            deflate.Flush();
            block.SetLength(block.Position);
            var repeated = Encoding.Latin1.GetString(block.ToArray());
            var bomb = "x\u009c" + string.Concat(Enumerable.Repeat(repeated, 3_000));
            await File.WriteAllBytesAsync(folder["bomb.pdf"], RawPdf.Of(
                "<</Type/Catalog/Pages 2 0 R>>",
                $"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 300]{Font}>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
                RawPdf.Stream(bomb, "/Filter/FlateDecode")));
        }

        // PdfPig may take the end of memory for the end of a broken stream; what matters is that the limit holds and the file has its verdict.
        Assert.That(await VerdictAsync(folder["bomb.pdf"]), Is.AnyOf(ExtractionStatus.TooLarge, ExtractionStatus.Malformed, ExtractionStatus.NoText));
    }

    /// <summary>Of a worker with little memory.</summary>
    private static async Task<ExtractionStatus> VerdictAsync(string file)
    {
        string[] worker = ["dotnet", Path.Combine(AppContext.BaseDirectory, "csto-archive.dll"), "worker"];
        await using var pool = new ExtractionPool(worker, new ExtractionLimits { Workers = 1, FileMemoryMegabytes = 192 });
        return (await pool.ExtractAsync(file, Path.GetFileName(file), CancellationToken.None)).Single().Status;
    }
}
