using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CstoArchive.SampleArchive.Pdf;

/// <summary>The objects of a PDF file, written as PDF 1.4 with a classic cross-reference table; the catalog is the last object.</summary>
internal sealed class PdfFile
{
    private readonly List<(string Dictionary, byte[]? Data)> _objects = [];

    /// <summary>The number of an object that gets its content later.</summary>
    public int Reserve()
    {
        _objects.Add(("null", null));
        return _objects.Count;
    }

    public int Add(string content)
    {
        _objects.Add((content, null));
        return _objects.Count;
    }

    public void Set(int number, string content) => _objects[number - 1] = (content, null);

    /// <summary>A stream, compressed with Flate. <paramref name="entries"/> are further entries of its dictionary.</summary>
    public int AddStream(byte[] data, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            zlib.Write(data);
        }

        _objects.Add(($"{entries} /Filter /FlateDecode", packed.ToArray()));
        return _objects.Count;
    }

    /// <param name="pages">The object numbers of the pages, whose /Parent is <paramref name="pageTree"/>.</param>
    /// <param name="pageTree">The reserved number of the page tree.</param>
    /// <param name="seed">What the file identifier is made from: the same seed gives the same file.</param>
    /// <param name="info">Entries of the document information dictionary, in PDF syntax; left out of encrypted files.</param>
    /// <param name="passwords">Encrypts the file; null leaves it open.</param>
    public byte[] Write(IReadOnlyList<int> pages, int pageTree, string seed, string info, Passwords? passwords = null)
    {
        Set(pageTree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(p => $"{p} 0 R"))}] >>");
        var infoObject = passwords is null ? Add($"<< {info} >>") : 0;
        var catalog = Add($"<< /Type /Catalog /Pages {pageTree} 0 R >>");
        var id = StandardSecurity.Md5(Encoding.UTF8.GetBytes(seed));
        var security = passwords is null ? null : new StandardSecurity(passwords, id);

        using var file = new MemoryStream();
        void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Put("%PDF-1.4\n%âãÏÓ\n");
        var offsets = new List<long>();
        for (var n = 1; n <= _objects.Count; n++)
        {
            var (dictionary, data) = _objects[n - 1];
            offsets.Add(file.Position);
            Put(string.Create(CultureInfo.InvariantCulture, $"{n} 0 obj\n"));
            if (data is null)
            {
                Put(dictionary);
            }
            else
            {
                var bytes = security?.Encrypt(n, data) ?? data;
                Put($"<< {dictionary} /Length {bytes.Length} >>\nstream\n");
                file.Write(bytes);
                Put("\nendstream");
            }

            Put("\nendobj\n");
        }

        var start = file.Position;
        Put($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            Put(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        }

        var hex = Convert.ToHexString(id);
        Put($"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R /ID [<{hex}> <{hex}>]");
        Put(infoObject == 0 ? "" : $" /Info {infoObject} 0 R");
        Put(security is null ? "" : $" /Encrypt {security.Dictionary}");
        Put($" >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }
}
